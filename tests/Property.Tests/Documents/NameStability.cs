using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Property.Tests.Documents;

/// <summary>Lays the names of a document beside those of the same document without one of its operations, for each of them.</summary>
internal static partial class NameStability
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch"];
    private static readonly string[] s_clashes =
    [
        PipelineDescriptors.NameClash.Id, ConnectorDescriptors.MissingOperationId.Id, ConnectorDescriptors.DuplicateOperationId.Id
    ];

    /// <summary>
    /// What is called otherwise once an operation is there. Two operations may want one name, and then one of them goes without when the
    /// other is there: a version of the same operation, and what a diagnostic names, an operation whose id had to be made among them. What
    /// several operations share never does.
    /// </summary>
    public static IReadOnlyList<Fault> Faults(JsonObject document)
    {
        Named whole = Named.Of(document);
        List<Fault> faults = [];
        foreach ((string path, JsonNode? item) in document["paths"]!.AsObject())
        {
            foreach (string method in item is JsonObject members ? members.Select(member => member.Key).Where(s_methods.Contains) : [])
            {
                JsonObject shorter = (JsonObject)document.DeepClone();
                JsonObject siblings = shorter["paths"]![path]!.AsObject();
                string? family = Family(siblings[method]);
                siblings.Remove(method);
                Named rest = Named.Of(shorter);
                faults.AddRange(rest.Names
                    .Where(name => whole.Names.TryGetValue(name.Key, out string? now)
                        && now != name.Value
                        && !IsExcused(name.Key.Operation, family, whole, rest))
                    .Select(name => new Fault("name", $"{name.Key} was {name.Value} and is {whole.Names[name.Key]} with {method} {path}")));
            }
        }

        return faults;
    }

    private static bool IsExcused(string? operation, string? family, Named whole, Named rest) =>
        operation is not null
            && (Family(operation) == family || whole.Contested.Contains(Family(operation)) || rest.Contested.Contains(Family(operation)));

    private static string? Family(JsonNode? operation) =>
        operation is JsonObject members && members["operationId"] is JsonValue id && id.TryGetValue(out string? text) && text.Length > 0
            ? Family(text)
            : null;

    /// <summary>The id without a version, as words alone.</summary>
    private static string Family(string id) => Version().Replace(string.Concat(id.Where(char.IsLetterOrDigit)).ToUpperInvariant(), "");

    [GeneratedRegex("V[0-9]+$")]
    private static partial Regex Version();

    /// <param name="Names">All that a user can name, by what it is in the spec and the operation that it belongs to.</param>
    /// <param name="Contested">The families of operations that a diagnostic speaks of: another has the id or the name, or that of a type
    /// inside them.</param>
    private sealed record Named(Dictionary<(string Thing, string? Operation), string> Names, HashSet<string> Contested)
    {
        public static Named Of(JsonObject document)
        {
            Dictionary<(string, string?), string> names = [];
            HashSet<string> contested = new(StringComparer.Ordinal);
            Generated generated = Generated.From(document.ToJsonString(), isDynamic: false);
            if (generated.Connector is not { } connector)
            {
                return new(names, contested);
            }

            foreach (NamedOperation operation in connector.Operations)
            {
                string id = operation.Spec.Id;
                names.TryAdd(
                    ("operation " + id, id), $"{operation.MethodName}({string.Join(", ", operation.Parameters.Select(p => p.Name))})");
            }

            foreach (NamedTrigger trigger in connector.Triggers)
            {
                string id = trigger.Spec.Id;
                names.TryAdd(
                    ("trigger " + id, id),
                    $"{trigger.Name} {trigger.PayloadName}({string.Join(", ", trigger.Parameters.Select(p => p.Name))})");
            }

            foreach (NamedModel model in connector.Models)
            {
                SchemaSite site = model.Spec.Site;
                names.TryAdd(("model " + site.Id, site.Operation), model.Name);
                foreach (NamedProperty property in model.Properties)
                {
                    names.TryAdd(($"member {site.Id}.{property.Spec.WireName}", site.Operation), property.Name);
                }
            }

            foreach (NamedEnum values in connector.Enums)
            {
                SchemaSite site = values.Spec.Site;
                names.TryAdd(
                    ("enum " + site.Id, site.Operation), $"{values.Name}({string.Join(", ", values.Values.Select(value => value.Name))})");
            }

            Dictionary<string, string?> owners = connector.Models
                .Select(m => m.Spec.Site)
                .Concat(connector.Enums.Select(e => e.Spec.Site))
                .ToDictionary(site => site.Id, site => site.Operation);
            foreach (SpecDiagnostic clash in generated.Diagnostics.Where(d => s_clashes.Contains(d.Id)))
            {
                string id = clash.Subject is DiagnosticSubject.AssignedId assigned
                    ? assigned.Id
                    : ((DiagnosticSubject.Name)clash.Subject).Identity;
                contested.Add(Family(owners.TryGetValue(id, out string? owner) && owner is not null ? owner : id));
            }

            return new(names, contested);
        }
    }
}
