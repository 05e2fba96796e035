using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Property.Tests.Documents;

/// <summary>Lays the names of a document beside those of the same document without its last operation.</summary>
internal static partial class NameStability
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch"];

    /// <summary>What is called otherwise once that operation is there; a newer version of another may take its name, so then there is nothing to say.</summary>
    public static IReadOnlyList<Fault> Faults(JsonObject document)
    {
        JsonObject shorter = (JsonObject)document.DeepClone();
        JsonObject? last = shorter["paths"]!.AsObject().Select(path => path.Value).OfType<JsonObject>().LastOrDefault();
        string? method = last?.Select(member => member.Key).LastOrDefault(s_methods.Contains);
        if (method is null || Family(last![method]) is not { } family || Families(document).Count(other => other == family) > 1)
        {
            return [];
        }

        last.Remove(method);
        Dictionary<string, string> after = Names(document);
        return [.. Names(shorter).Where(name => after.TryGetValue(name.Key, out string? now) && now != name.Value).Select(name => new Fault("name", $"{name.Key} was {name.Value} and is {after[name.Key]}"))];
    }

    private static IEnumerable<string?> Families(JsonObject document) =>
        document["paths"]!.AsObject().Select(path => path.Value).OfType<JsonObject>().SelectMany(item => item.Where(member => s_methods.Contains(member.Key))).Select(member => Family(member.Value));

    /// <summary>The id without a version, as words alone: operations of one family may take names from one another.</summary>
    private static string? Family(JsonNode? operation) =>
        operation is JsonObject members && members["operationId"] is JsonValue id && id.TryGetValue(out string? text) && text.Length > 0
            ? Version().Replace(string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant(), "")
            : null;

    private static Dictionary<string, string> Names(JsonObject document)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        if (Generated.From(document.ToJsonString(), isDynamic: false).Connector is not { } connector)
        {
            return names;
        }

        foreach (NamedOperation operation in connector.Operations)
        {
            names.TryAdd("operation " + operation.Spec.Id, operation.MethodName);
        }

        foreach (NamedModel model in connector.Models)
        {
            names.TryAdd("model " + model.Spec.Id, model.Name);
            foreach (NamedProperty property in model.Properties)
            {
                names.TryAdd($"member {model.Spec.Id}.{property.Spec.WireName}", property.Name);
            }
        }

        foreach (NamedEnum values in connector.Enums)
        {
            names.TryAdd("enum " + values.Spec.Id, values.Name);
        }

        return names;
    }

    [GeneratedRegex("V[0-9]+$")]
    private static partial Regex Version();
}
