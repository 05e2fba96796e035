using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Validation;

/// <summary>
/// Rewrites a Swagger 2.0 schema as the plain JSON Schema that it means: <c>x-nullable</c> becomes a type, inheritance is merged,
/// absent <c>additionalProperties</c> stay open, and keywords that are invalid or that services don't follow are ignored.
/// </summary>
internal sealed class SchemaCompiler
{
    private static readonly string[] s_lengths = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"];
    private static readonly string[] s_bounds = ["minimum", "maximum", "multipleOf"];

    private readonly SpecDocument _document;
    private readonly bool _request;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Queue<(string Name, string? Pointer, JsonElement Schema)> _pending = new();

    private SchemaCompiler(SpecDocument document, bool request)
    {
        _document = document;
        _request = request;
    }

    public static JsonObject Compile(SpecDocument document, JsonElement schema, bool request)
    {
        SchemaCompiler compiler = new(document, request);
        JsonObject definitions = [];
        FlatSchema flat = FlatSchema.Of(document, schema);
        JsonObject root = compiler.Rewrite(flat, flat.Pointer);
        while (compiler._pending.TryDequeue(out (string Name, string? Pointer, JsonElement Schema) next))
        {
            definitions[next.Name] = compiler.Rewrite(FlatSchema.Of(document, next.Schema), next.Pointer);
        }

        root["definitions"] = definitions;
        return root;
    }

    private JsonObject Refer(JsonElement schema)
    {
        bool isReference = SpecDocument.Text(schema, "$ref") is not null;
        if (DynamicSchemaSource.IsOn(schema) || (!isReference && !SpecDocument.TryGet(schema, "allOf", out _)))
        {
            return Rewrite(FlatSchema.Of(_document, schema), null);
        }

        // A part of an allOf can refer to the schema that contains it, so that schema has a name as well.
        string? pointer = null;
        JsonElement target = isReference ? _document.Follow(schema, out pointer) : schema;
        if (target.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        string key = pointer ?? schema.GetRawText();
        if (!_names.TryGetValue(key, out string? name))
        {
            name = $"d{_names.Count}";
            _names.Add(key, name);
            _pending.Enqueue((name, pointer, target));
        }

        JsonObject reference = new() { ["$ref"] = "#/definitions/" + name };
        return SpecDocument.IsTrue(schema, "x-nullable")
            ? new() { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, reference) }
            : reference;
    }

    private JsonObject Rewrite(FlatSchema flat, string? pointer)
    {
        JsonObject output = [];
        if (flat.Type is not null and not "file")
        {
            output["type"] = flat.Nullable && flat.Type != "null" ? new JsonArray(flat.Type, "null") : flat.Type;
        }

        if (flat.IsDynamic)
        {
            // Only the service knows the other rules.
            return output;
        }

        if (flat.EnumValues() is { } values)
        {
            IEnumerable<JsonNode?> nodes = values.Select(value => JsonNode.Parse(value.GetRawText()));
            output["enum"] = new JsonArray(
                [.. flat.Nullable && values.All(value => value.ValueKind != JsonValueKind.Null) ? nodes.Append(null) : nodes]);
        }

        AddObject(flat, pointer, output);
        if (flat.Type == "array" && flat.TryGetKeyword("items", out JsonElement items) && items.ValueKind == JsonValueKind.Object)
        {
            output["items"] = Refer(items);
        }

        AddText(flat, output);
        AddBounds(flat, output);
        return output;
    }

    private void AddObject(FlatSchema flat, string? pointer, JsonObject output)
    {
        if (flat.Type != "object")
        {
            return;
        }

        JsonObject properties = [];
        JsonArray required = [];
        foreach ((string name, JsonElement schema) in flat.Properties)
        {
            properties[name] = flat.Discriminator is not null && pointer is not null && IsRedeclared(pointer, name, schema, [])
                ? new JsonObject()
                : Refer(schema);
            if (flat.IsRequired(name) && !(_request && SpecDocument.IsTrue(schema, "readOnly")))
            {
                required.Add((JsonNode)name);
            }
        }

        output["properties"] = properties;
        if (required.Count > 0)
        {
            output["required"] = required;
        }

        if (flat.TryGetKeyword("additionalProperties", out JsonElement additional))
        {
            if (additional.ValueKind == JsonValueKind.Object)
            {
                output["additionalProperties"] = Refer(additional);
            }
            else if (additional.ValueKind == JsonValueKind.False && !flat.Merged)
            {
                output["additionalProperties"] = false;
            }
        }
    }

    /// <summary>
    /// Gets whether a derived type declares a property of its base differently. The base doesn't determine the values then.
    /// </summary>
    private bool IsRedeclared(string pointer, string name, JsonElement schema, HashSet<string> seen) =>
        seen.Add(pointer) && _document.DerivedFrom(pointer).Any(kind =>
            (_document.TryResolve(kind, out JsonElement derived)
                && FlatSchema.Of(_document, derived).TryGetProperty(name, out JsonElement again)
                && again.GetRawText() != schema.GetRawText())
            || IsRedeclared(kind, name, schema, seen));

    private static void AddText(FlatSchema flat, JsonObject output)
    {
        if (flat.Type != "string")
        {
            return;
        }

        if (flat.Format is { } format && StringFormats.IsEnforced(format))
        {
            // A pattern beside one of these formats describes the format in another syntax, or contradicts it.
            output["format"] = format;
        }
        else if (flat.EnumValues() is null && flat.TextOf("pattern") is { } pattern && SpecPattern.TryCreate(pattern, out _))
        {
            // An enumeration is complete. A pattern beside it usually belongs to another parameter.
            output["pattern"] = pattern;
        }
    }

    private static void AddBounds(FlatSchema flat, JsonObject output)
    {
        foreach (string keyword in s_lengths)
        {
            if (flat.NumberOf(keyword) is { } length && length >= 0 && length == decimal.Truncate(length) && length <= int.MaxValue)
            {
                output[keyword] = (int)length;
            }
        }

        foreach (string keyword in s_bounds)
        {
            if (flat.NumberOf(keyword) is { } bound && (keyword != "multipleOf" || bound > 0))
            {
                output[keyword] = bound;
            }
        }

        foreach (string keyword in (string[])["exclusiveMinimum", "exclusiveMaximum", "uniqueItems"])
        {
            if (flat.FlagOf(keyword))
            {
                output[keyword] = true;
            }
        }

        if (flat.Type == "integer")
        {
            (decimal low, decimal high) = flat.Format == "int32" ? (int.MinValue, int.MaxValue) : ((decimal)long.MinValue, long.MaxValue);
            output["minimum"] ??= low;
            output["maximum"] ??= high;
        }
    }
}
