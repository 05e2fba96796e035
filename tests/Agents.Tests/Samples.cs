using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Azure.Connectors.Sdk.Emulator.Sampling;

namespace Azure.Connectors.Sdk.Agents.Tests;

/// <summary>Creates arguments that a schema accepts.</summary>
internal static class Samples
{
    private const int MaxDepth = 8;

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

        // The values of an open enumeration are examples.
        if (schema.TryGetProperty("enum", out JsonElement values) || schema.TryGetProperty("examples", out values))
        {
            return JsonNode.Parse(values[0].GetRawText());
        }

        return TypeOf(schema) switch
        {
            "object" => Object(root, schema, depth),
            "array" => List(root, schema, depth),
            "integer" => Number(schema, 7),
            "number" => Number(schema, 7.5m),
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
        HashSet<string> required = schema.TryGetProperty("required", out JsonElement names)
            ? [.. names.EnumerateArray().Select(name => name.GetString()!)]
            : [];
        if (schema.TryGetProperty("properties", out JsonElement properties))
        {
            foreach (JsonProperty property in properties.EnumerateObject())
            {
                if (depth < (required.Contains(property.Name) ? MaxDepth * 4 : MaxDepth))
                {
                    value[property.Name] = Value(root, property.Value, depth + 1);
                }
            }
        }

        return value;
    }

    private static JsonArray List(JsonElement root, JsonElement schema, int depth)
    {
        int count = schema.TryGetProperty("minItems", out JsonElement least) ? Math.Max(1, least.GetInt32()) : 1;
        return schema.TryGetProperty("items", out JsonElement items) && (depth < MaxDepth || least.ValueKind == JsonValueKind.Number)
            ? new JsonArray([.. Enumerable.Range(0, count).Select(_ => Value(root, items, depth + 1))])
            : [];
    }

    private static JsonNode Number(JsonElement schema, decimal value)
    {
        value = Bound(schema, "minimum") is { } least ? Math.Max(value, least) : value;
        value = Bound(schema, "maximum") is { } most ? Math.Min(value, most) : value;
        value = Bound(schema, "exclusiveMinimum") is { } below && value <= below ? below + 1 : value;
        return Bound(schema, "multipleOf") is { } step ? value - (value % step) : value;
    }

    private static decimal? Bound(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out JsonElement bound) ? bound.GetDecimal() : null;

    private static string Text(JsonElement schema)
    {
        string? format = schema.TryGetProperty("format", out JsonElement name) ? name.GetString() : null;
        string? pattern = schema.TryGetProperty("pattern", out JsonElement expression) ? expression.GetString() : null;
        return format switch
        {
            "date" => "2024-02-29",
            "date-no-tz" => "2024-02-29T13:00:00",
            "date-time" => "2024-02-29T13:00:00Z",
            "byte" => "QUJD",
            "uuid" => "00000000-0000-0000-0000-000000000001",
            _ => pattern is null ? Text(schema, "text") : Matching(pattern),
        };
    }

    private static string Matching(string pattern) =>
        PatternText.Candidates(pattern, 1).Concat(["text"]).FirstOrDefault(text => Regex.IsMatch(text, pattern)) ?? "text";

    private static string Text(JsonElement schema, string text)
    {
        int least = (int)(Bound(schema, "minLength") ?? 0);
        int most = (int)Math.Min(Bound(schema, "maxLength") ?? int.MaxValue, int.MaxValue);
        return text.PadRight(least, 'x')[..Math.Min(most, Math.Max(least, text.Length))];
    }
}
