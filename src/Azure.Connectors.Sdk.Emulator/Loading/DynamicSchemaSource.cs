using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Emulator.Loading;

/// <summary>
/// The request that provides a schema which only the service knows (<c>x-ms-dynamic-schema</c>, <c>x-ms-dynamic-properties</c>).
/// </summary>
internal static class DynamicSchemaSource
{
    private static readonly (string Keyword, string Path)[] s_keywords =
    [
        ("x-ms-dynamic-schema", "value-path"), ("x-ms-dynamic-properties", "itemValuePath")
    ];

    public static bool IsIn(FlatSchema schema) => Of(schema).Any();

    /// <summary>Whether the service provides both schemas in one response.</summary>
    public static bool AreSame(FlatSchema one, FlatSchema other) => Of(one).Intersect(Of(other), StringComparer.Ordinal).Any();

    /// <summary>Whether the node itself has the metadata, such as a reference with siblings.</summary>
    public static bool IsOn(JsonElement node) => MetadataOf(node).Any();

    /// <summary>A schema with the metadata of the parameter or response that has it.</summary>
    public static JsonElement WithMetadataOf(JsonElement holder, JsonElement schema)
    {
        JsonObject combined = new(MetadataOf(holder).Select(member => KeyValuePair.Create(member.Keyword, Node(member.Source))));
        if (combined.Count == 0 || schema.ValueKind != JsonValueKind.Object)
        {
            return schema;
        }

        combined.Add("allOf", new JsonArray(Node(schema)));
        using JsonDocument document = JsonDocument.Parse(combined.ToJsonString());
        return document.RootElement.Clone();
    }

    private static JsonNode? Node(JsonElement element) => JsonNode.Parse(element.GetRawText());

    public static IEnumerable<(string Keyword, JsonElement Source)> MetadataOf(JsonElement node)
    {
        foreach ((string keyword, _) in s_keywords)
        {
            if (SpecDocument.TryGet(node, keyword, out JsonElement source) && source.ValueKind == JsonValueKind.Object)
            {
                yield return (keyword, source);
            }
        }
    }

    // A text that is the same for equal requests: arguments have no order, references have two spellings, and paths are read without regard
    // to case.
    private static IEnumerable<string> Of(FlatSchema schema)
    {
        foreach ((string keyword, string path) in s_keywords)
        {
            if (schema.TryGetKeyword(keyword, out JsonElement source) && source.ValueKind == JsonValueKind.Object)
            {
                IEnumerable<string> arguments = SpecDocument.Members(source, "parameters").Select(Argument).Order(StringComparer.Ordinal);
                string place = (SpecDocument.Text(source, path) ?? "").Replace('.', '/').Trim('/').ToUpperInvariant();
                yield return string.Join(
                    '\n',
                    [SpecDocument.Text(source, "operationId") ?? "", SpecDocument.Text(source, "capability") ?? "", place, .. arguments]);
            }
        }
    }

    private static string Argument((string Name, JsonElement Value) argument)
    {
        if ((SpecDocument.Text(argument.Value, "parameter") ?? SpecDocument.Text(argument.Value, "parameterReference")) is { } reference)
        {
            return $"{argument.Name} of {reference}";
        }

        JsonElement value = SpecDocument.TryGet(argument.Value, "value", out JsonElement literal) ? literal : argument.Value;
        return $"{argument.Name} is {value.GetRawText()}";
    }
}
