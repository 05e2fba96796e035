using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Agents.Tests.Generated;

/// <summary>Creates values for a schema: about half of them valid, and the others near it.</summary>
internal sealed class RandomValues(Random random, JsonElement root)
{
    private const int MaxDepth = 6;

    private static readonly string[] s_texts =
    [
        "AB12", "AB12\n", "AB\uFF11\uFF12", "abc", "aabc", "ABC", "a@b.c", "two words", "text", "xyz1", "aaaa", "aaaaaaaaaaaaaaaaaaaaaaaa!",
        "\U0001F600\U0001F600\U0001F600", "\u00e9", "2024-02-29", "2024-02-30", "2024-2-9", "2024-02-29T13:00:00Z", "2024-02-29T13:00:00",
        "2024-02-29 13:00:00Z", "2024-02-29T13:00:00.1234567+02:00", "2024-02-29T25:00:00Z", "2024-02-29T13:00", "2024-02-29T13:00:00z",
        "QUJD", "QUI=", "QUJD\n", "QUJ", "_-8=", "123e4567-e89b-12d3-a456-426614174000", "{123e4567-e89b-12d3-a456-426614174000}",
    ];

    private static readonly string[] s_numbers =
    [
        "0", "-1", "1", "5", "7", "10", "100", "1.0", "1e1", "0.5", "7.25", "-0", "0.1", "1e-40", "1e400", "2147483647", "2147483648",
        "-2147483649", "9223372036854775807", "9223372036854775808", "-9223372036854775809", "123456789012345678901234567890",
    ];

    public JsonObject Arguments()
    {
        JsonObject arguments = [];
        HashSet<string> required = RequiredOf(root);
        foreach (JsonProperty property in root.GetProperty("properties").EnumerateObject())
        {
            if (required.Contains(property.Name) ? random.Next(12) > 0 : random.Next(2) == 0)
            {
                arguments[property.Name] = Value(property.Value, 0);
            }
        }

        if (random.Next(20) == 0)
        {
            arguments["unknown"] = 1;
        }

        return arguments;
    }

    private JsonNode? Value(JsonElement schema, int depth)
    {
        if (random.Next(14) == 0)
        {
            return Other();
        }

        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            return Value(root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]), depth);
        }

        if (schema.TryGetProperty("anyOf", out JsonElement choices))
        {
            return Value(choices[random.Next(choices.GetArrayLength())], depth);
        }

        if (schema.TryGetProperty("enum", out JsonElement values) && random.Next(4) > 0)
        {
            return JsonNode.Parse(values[random.Next(values.GetArrayLength())].GetRawText());
        }

        return TypeOf(schema) switch
        {
            "object" => Object(schema, depth),
            "array" => List(schema, depth),
            "integer" or "number" => Number(schema),
            "boolean" => random.Next(2) == 0,
            "null" => null,
            _ => Text(schema),
        };
    }

    private JsonObject Object(JsonElement schema, int depth)
    {
        JsonObject value = [];
        HashSet<string> required = RequiredOf(schema);
        if (schema.TryGetProperty("properties", out JsonElement properties))
        {
            foreach (JsonProperty property in properties.EnumerateObject())
            {
                bool isWritten = required.Contains(property.Name) ? random.Next(20) > 0 : depth < MaxDepth && random.Next(2) == 0;
                if (isWritten && depth < MaxDepth * 2)
                {
                    value[property.Name] = Value(property.Value, depth + 1);
                }
            }
        }

        if (random.Next(6) == 0)
        {
            value["more"] = schema.TryGetProperty("additionalProperties", out JsonElement rest) && rest.ValueKind == JsonValueKind.Object
                ? Value(rest, depth + 1)
                : Other();
        }

        return value;
    }

    private JsonArray List(JsonElement schema, int depth)
    {
        JsonArray value = [];
        int count = depth < MaxDepth ? random.Next(4) : 0;
        for (int i = 0; i < count; i++)
        {
            value.Add(schema.TryGetProperty("items", out JsonElement items) ? Value(items, depth + 1) : Other());
        }

        return value;
    }

    private JsonNode Number(JsonElement schema)
    {
        foreach (string bound in (string[])["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"])
        {
            if (random.Next(4) == 0 && schema.TryGetProperty(bound, out JsonElement number))
            {
                return JsonValue.Create(number.GetDecimal() + random.Next(-1, 2));
            }
        }

        return JsonNode.Parse(s_numbers[random.Next(s_numbers.Length)])!;
    }

    private string Text(JsonElement schema)
    {
        string? format = schema.TryGetProperty("format", out JsonElement name) ? name.GetString() : null;
        string[] likely = format switch
        {
            "date" => ["2024-02-29"],
            "date-time" => ["2024-02-29T13:00:00Z", "2024-02-29T13:00:00.1234567+02:00"],
            "date-no-tz" => ["2024-02-29T13:00:00"],
            "byte" => ["QUJD", "QUI="],
            "uuid" => ["123e4567-e89b-12d3-a456-426614174000"],
            _ => ["AB12", "abc", "a@b.c"],
        };
        return random.Next(3) == 0 ? s_texts[random.Next(s_texts.Length)] : likely[random.Next(likely.Length)];
    }

    private JsonNode? Other() => random.Next(6) switch
    {
        0 => null,
        1 => true,
        2 => JsonNode.Parse(s_numbers[random.Next(s_numbers.Length)]),
        3 => s_texts[random.Next(s_texts.Length)],
        4 => new JsonArray(),
        _ => new JsonObject { ["x"] = 1 },
    };

    private string? TypeOf(JsonElement schema)
    {
        if (!schema.TryGetProperty("type", out JsonElement type))
        {
            return null;
        }

        int index = random.Next(4) / 3;
        return type.ValueKind == JsonValueKind.Array ? type[index].GetString() : type.GetString();
    }

    private static HashSet<string> RequiredOf(JsonElement schema) =>
        schema.TryGetProperty("required", out JsonElement required)
            ? [.. required.EnumerateArray().Select(name => name.GetString()!)]
            : [];
}
