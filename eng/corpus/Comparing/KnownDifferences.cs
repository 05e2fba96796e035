using System.Globalization;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Corpus.Comparing;

/// <summary>
/// Explains why readings differ although the generator is right: it reports a diagnostic, or a rule describes what the library loses or
/// doesn't know.
/// </summary>
internal static class KnownDifferences
{
    private static readonly Rule[] s_rules =
    [
        new("a schema that is known at run time only is any value "
            + "(x-ms-dynamic-schema)", (d, c) => d is { Ours: Words.Any, Theirs: Words.Map } && c.Ours.Dynamic.Contains(d.Place)),
        new(
            "additional values of the object's own dynamic schema are the object itself",
            (d, c) => d is { Ours: ['#', ..] or "object", Theirs: Words.Map } && c.Ours.Dynamic.Contains(d.Place)),
        new("a value without a type beside JSON is a text, or bytes", (d, c) => d.Theirs == Words.Any && c.Ours.Plain.Contains(d.Place)),
        new("a kind declares its base's property again: the base's serves all kinds", (d, c) => c.Ours.Inherited.Contains(d.Place)),
        new(
            "NSwag reads an enumeration's numbers as doubles: zeros after the point are gone",
            (d, _) => d is { Reader: PeerComparison.NSwag, About: Aspect.Enum } && Numbers(d.Ours) == Numbers(d.Theirs)),
        new(
            "Microsoft.OpenApi reads a response that is a file as a string",
            (d, _) => d is { Reader: PeerComparison.Microsoft, Ours: Words.Bytes, Theirs: "string", Place.Path: "response" }),
        new("Microsoft.OpenApi doesn't find form fields and bodies among the shared parameters", (d, c) =>
            d.Reader == PeerComparison.Microsoft
                && (d.Place.Path is "body" or ":" || d.Place.Path.StartsWith("formData:", StringComparison.Ordinal))
            && c.Theirs.ValueOf(Operation(d).Input("", ""), Aspect.Required) is not null),
    ];

    /// <summary>The rule's name, or the diagnostic's id; null where nothing explains the difference.</summary>
    public static string? Explain(Difference difference, Compared compared) =>
        Said(difference, compared)?.Id is { } id
            ? $"{id}: reported by the generator"
            : s_rules.FirstOrDefault(rule => rule.Applies(difference, compared))?.Name;

    private static SpecDiagnostic? Said(Difference difference, Compared compared)
    {
        Place place = difference.Place;
        if (place.IsOperation)
        {
            return difference is { Ours: null, Theirs: { } left } ? compared.Findings.OfOperation(left) : null;
        }

        if (place.Owner.StartsWith('#'))
        {
            return compared.Findings.OfSchema(place.Owner[1..] + place.Path).FirstOrDefault();
        }

        string? id = compared.Ours.ValueOf(Operation(difference), Aspect.Id);
        if (id is null)
        {
            return null;
        }

        return place.Path.StartsWith("body", StringComparison.Ordinal) || place.Path.StartsWith("response", StringComparison.Ordinal)
            ? compared.Findings.OfSchema($"{id}:{place.Path}").FirstOrDefault() ?? compared.Findings.OfContentType(id)
            : OfParameter(id, KeyOf(place.Path), compared.Findings);
    }

    /// <summary>A difference of a parameter also applies to its items.</summary>
    private static SpecDiagnostic? OfParameter(string id, ParameterKey key, Findings findings) => findings.OfParameter(id, key)
        ?? (key.WireName.EndsWith("[]", StringComparison.Ordinal)
            ? OfParameter(id, key with { WireName = key.WireName[..^2] }, findings)
            : null);

    private static ParameterKey KeyOf(string path)
    {
        int colon = path.IndexOf(':', StringComparison.Ordinal);
        return new(path[..Math.Max(colon, 0)], path[(colon + 1)..]);
    }

    private static Place Operation(Difference difference) => difference.Place with { Path = "" };

    private static string Numbers(string? values) =>
        string.Join(" | ", (values ?? "").Split(" | ").Select(
            v => double.TryParse(v, CultureInfo.InvariantCulture, out double number) ? number.ToString(CultureInfo.InvariantCulture) : v));

    private sealed record Rule(string Name, Func<Difference, Compared, bool> Applies);
}

/// <summary>Represents the data that a rule can use.</summary>
internal sealed record Compared(Reading Ours, Reading Theirs, Findings Findings);
