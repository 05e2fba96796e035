using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Agents.Tests;

/// <summary>Creates arguments that a schema accepts.</summary>
internal static class Samples
{
    public static Dictionary<string, object?> Arguments(JsonElement schema) => schema.GetProperty("properties").EnumerateObject()
        .Where(property => property.Name != "cursor")
        .ToDictionary(property => property.Name, property => (object?)Value(schema, property.Value, 0), StringComparer.Ordinal);

    private static JsonNode? Value(JsonElement root, JsonElement schema, int depth)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            return Value(root, root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]), depth + 1);
        }

        if (schema.TryGetProperty("anyOf", out JsonElement choices))
        {
            return Value(root, choices[0], depth + 1);
        }

        if (schema.TryGetProperty("enum", out JsonElement values))
        {
            return JsonNode.Parse(values[0].GetRawText());
        }

        return TypeOf(schema) switch
        {
            "object" => Object(root, schema, depth),
            "array" =>
                schema.TryGetProperty("items", out JsonElement items) && depth < 8 ? new JsonArray(Value(root, items, depth + 1)) : [],
            "integer" => schema.TryGetProperty("minimum", out JsonElement least) ? JsonNode.Parse(least.GetRawText()) : 7,
            "number" => 7.5,
            "boolean" => true,
            _ => Text(schema),
        };
    }

    private static string? TypeOf(JsonElement schema)
    {
        if (!schema.TryGetProperty("type", out JsonElement type))
        {
            return null;
        }

        return type.ValueKind == JsonValueKind.Array ? type[0].GetString() : type.GetString();
    }

    private static JsonObject Object(JsonElement root, JsonElement schema, int depth)
    {
        JsonObject value = [];
        if (schema.TryGetProperty("properties", out JsonElement properties) && depth < 8)
        {
            foreach (JsonProperty property in properties.EnumerateObject())
            {
                value[property.Name] = Value(root, property.Value, depth + 1);
            }
        }

        return value;
    }

    private static string Text(JsonElement schema) =>
        (schema.TryGetProperty("format", out JsonElement format) ? format.GetString() : null) switch
        {
            "date" => "2024-02-29",
            "date-no-tz" => "2024-02-29T13:00:00",
            "date-time" => "2024-02-29T13:00:00Z",
            "byte" => "QUJD",
            "uuid" => "00000000-0000-0000-0000-000000000001",
            _ => "text",
        };
}
