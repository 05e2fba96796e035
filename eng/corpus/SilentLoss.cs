using System.Text.RegularExpressions;
using Azure.Connectors.Sdk.Corpus.Comparing;
using Azure.Connectors.Sdk.Corpus.Compiling;
using Azure.Connectors.Sdk.Corpus.Wire;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Corpus;

/// <summary>
/// Finds what a spec contains that is neither in the emitted code under its wire name nor in a diagnostic. A diagnostic excuses only what
/// it names: one about the response headers of an operation doesn't excuse its parameters.
/// </summary>
internal sealed partial class SilentLoss(EmittedCode code, Findings findings, bool isDynamic)
{
    private const string Definitions = "#/definitions/";

    public static IEnumerable<string> Find(WireDocument document, EmittedCode code, Findings findings, bool isDynamic)
    {
        SilentLoss search = new(code, findings, isDynamic);
        return document.Operations(findings.IdGiven).Where(operation => findings.OfOperation(operation.Id) is null).SelectMany(search.Find);
    }

    private IEnumerable<string> Find(WireOperation operation)
    {
        bool isCalled = code.CatalogEntry(operation.Id) is not null && (isDynamic || code.Call(operation.Id) is not null);
        if (!code.Mentions(operation.Id) || (!operation.IsTrigger && !isCalled))
        {
            return [$"operation {operation.Id} ({operation.Method} {operation.Path})"];
        }

        IEnumerable<string> lost = LostParameters(operation);
        return isDynamic ? lost : lost.Concat(LostPath(operation)).Concat(LostSchemas(operation));
    }

    private IEnumerable<string> LostParameters(WireOperation operation)
    {
        IReadOnlySet<string>? entry = code.CatalogEntry(operation.Id);
        IReadOnlySet<string>? call = code.Call(operation.Id);
        HashSet<(string, string)> dynamicOnly =
        [
            .. operation.Inputs.Where(input => input.IsDynamicOnly).Select(input => (input.In, input.Name))
        ];
        foreach ((string location, string name) in operation.Parameters)
        {
            bool isCalled = call is not null && location != "path" && !dynamicOnly.Contains((location, name));
            string sent = location == "header" ? name.Trim() : name;
            // The client's code identifies the variables of a path by their position only.
            bool isThere = entry is null && call is null ? code.Mentions(sent)
                : entry?.Contains(sent) != false && (!isCalled || call!.Contains(sent));
            if (!isThere && findings.OfParameter(operation.Id, new(location, name)) is null)
            {
                yield return $"parameter {location}:{name} of {operation.Id}";
            }
        }
    }

    private IEnumerable<string> LostPath(WireOperation operation)
    {
        string path = Place.BelowRuntimeUrl(operation.Path);
        // Beside its variables a path is sent percent-encoded where it has to be.
        string expected = Uri.UnescapeDataString(Variable().Replace(new KeyQuery(path).Path, "{}"));
        if (code.PathTemplate(operation.Id) is { } template && Uri.UnescapeDataString(template) != expected && !findings.OfPath(path).Any())
        {
            yield return $"path {operation.Path} of {operation.Id}: {template}";
        }
    }

    private IEnumerable<string> LostSchemas(WireOperation operation) =>
        from content in operation.Contents
        where !findings.IsUntyped(operation.Id, content)
        from schema in content.Schemas
        where !code.HasTypeWith(schema.Names) && !findings.OfSchema(Subject(schema.Place)).Any() && !findings.NameUnread(schema.Names)
        select $"{(schema.IsEnum ? "enum" : "schema")} {schema.Place} of {operation.Id} "
            + $"[{string.Join(", ", schema.Names.Where(n => !code.Mentions(n)).DefaultIfEmpty("together").Take(5))}]";

    /// <summary>A place as diagnostics call it: a definition by its name.</summary>
    private static string Subject(string place) =>
        place.StartsWith(Definitions, StringComparison.Ordinal) ? place[Definitions.Length..] : place;

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Variable();
}
