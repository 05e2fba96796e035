using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Converting;

/// <summary>
/// Reduces OpenAPI 3 schemas, those of JSON Schema 2020-12 that OpenAPI 3.1 took over among them, to what Swagger 2.0 has.
/// </summary>
/// <param name="root">The document that references lead into.</param>
/// <param name="note">Takes a place and what was done there.</param>
internal sealed class SchemaReduction(JsonObject root, Action<string, string> note)
{
    private static readonly string[] s_unsaid =
    [
        "not", "if", "then", "else", "prefixItems", "contains", "minContains", "maxContains", "patternProperties", "propertyNames",
        "dependentSchemas",
        "dependentRequired", "unevaluatedProperties", "unevaluatedItems", "$defs", "contentEncoding", "contentMediaType", "contentSchema",
    ];

    public void Reduce(JsonObject schema, string place)
    {
        if (schema.Text("$ref") is { } reference)
        {
            if (SpecJson.Follow(root, schema) is null)
            {
                note(place, $"'{reference}' can't be followed");
            }

            return;
        }

        foreach (string key in s_unsaid.Where(schema.Remove))
        {
            note($"{place}/{key}", "is omitted");
        }

        ReduceAlternatives(schema, place, "oneOf");
        ReduceAlternatives(schema, place, "anyOf");
        ReduceConstant(schema);
        ReduceNullable(schema, schema["nullable"] is JsonValue value && value.TryGetValue(out bool isNullable) && isNullable);
        ReduceTypes(schema, place);
        ReduceMapping(schema, place);
        ReduceChildren(schema, place);
    }

    /// <summary>Whether a parameter of this schema would be more than a value or a list of values.</summary>
    public bool IsObject(JsonObject schema)
    {
        JsonObject resolved = SpecJson.Follow(root, schema) ?? schema;
        return resolved.Text("type") == "object" || resolved.ContainsKey("properties") || resolved.ContainsKey("allOf");
    }

    // One alternative beside null is the thing itself, nullable; several are any value.
    private void ReduceAlternatives(JsonObject schema, string place, string key)
    {
        if (schema.Array(key) is not { } alternatives)
        {
            return;
        }

        schema.Remove(key);
        JsonObject[] things = [.. alternatives.OfType<JsonObject>().Where(alternative => alternative.Text("type") != "null")];
        if (things is [JsonObject only])
        {
            ReduceNullable(schema, alternatives.Count > 1);
            alternatives.Clear();
            (schema["allOf"] as JsonArray ?? (JsonArray)(schema["allOf"] = new JsonArray())).Add(only);
        }
        else
        {
            // The discriminator would distinguish the alternatives; it isn't one of a base.
            schema.Remove("discriminator");
            note(
                $"{place}/{key}",
                $"alternatives become {(schema.ContainsKey("properties") ? "the properties that all have" : "any value")}");
        }
    }

    // The library keeps it beside a type alone.
    private static void ReduceNullable(JsonObject schema, bool isNullable)
    {
        if (isNullable && !schema.ContainsKey("type"))
        {
            schema["x-nullable"] = true;
        }
    }

    private static void ReduceConstant(JsonObject schema)
    {
        if (schema.Remove("const", out JsonNode? constant))
        {
            schema["enum"] ??= new JsonArray(constant);
        }
    }

    private void ReduceTypes(JsonObject schema, string place)
    {
        if (schema.Array("type") is { } types && types.Count(type => type.AsText() != "null") > 1)
        {
            note($"{place}/type", "several types become any value");
            schema.Remove("type");
        }
    }

    // What the mapping says of another schema, that schema says itself.
    private void ReduceMapping(JsonObject schema, string place)
    {
        foreach ((string value, JsonNode? target) in schema.Object("discriminator").Object("mapping") ?? [])
        {
            string name = target.AsText() ?? "";
            JsonObject reference =
                new() { ["$ref"] = name.Contains('/', StringComparison.Ordinal) ? name : $"#/components/schemas/{name}" };
            if (SpecJson.Follow(root, reference) is not { } mapped
                || mapped.Text("x-ms-discriminator-value") is { } present && present != value)
            {
                note($"{place}/discriminator/mapping", $"the value '{value}' is omitted");
            }
            else
            {
                mapped["x-ms-discriminator-value"] = value;
            }
        }
    }

    private void ReduceChildren(JsonObject schema, string place)
    {
        foreach ((string name, JsonNode? property) in schema.Object("properties") ?? [])
        {
            ReduceChild(property, SpecJson.Pointer($"{place}/properties", name));
        }

        ReduceChild(schema["items"], $"{place}/items");
        ReduceChild(schema["additionalProperties"], $"{place}/additionalProperties");
        JsonArray? parts = schema.Array("allOf");
        for (int i = 0; i < parts?.Count; i++)
        {
            ReduceChild(parts[i], SpecJson.Pointer($"{place}/allOf", i));
        }
    }

    private void ReduceChild(JsonNode? node, string place)
    {
        if (node is JsonObject child)
        {
            Reduce(child, place);
        }
    }
}
