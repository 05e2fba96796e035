using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Sampling;

/// <summary>Writes one sample.</summary>
internal sealed class SampleWriter(SpecDocument document)
{
    private const int DeepestLevel = 40;
    private const int MostValues = 5000;
    private static readonly JsonElement s_integer = JsonDocument.Parse("""{"type":"integer"}""").RootElement;

    private readonly SampleValues _values = new();
    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);
    private int _written;

    public JsonNode? Write(JsonElement schema, string hint = "value") => Write(schema, hint, 0);

    private JsonNode? Write(JsonElement schema, string hint, int depth, int index = 0)
    {
        schema = Concrete(schema, out string? kind);
        FlatSchema flat = FlatSchema.Of(document, schema);
        _written++;
        if (flat.Pointer is { } pointer)
        {
            _open[pointer] = _open.GetValueOrDefault(pointer) + 1;
        }

        JsonNode? node = flat.EnumValues() is { } values ? Enumerated(flat, values, index)
            : flat.Type switch
            {
                "object" => WriteObject(flat, kind, depth),
                "array" => WriteArray(flat, hint, depth),
                "null" => null,
                _ => _values.Primitive(flat, hint),
            };
        if (flat.Pointer is not null)
        {
            _open[flat.Pointer]--;
        }

        return node;
    }

    private static JsonNode? Enumerated(FlatSchema flat, IReadOnlyList<JsonElement> values, int index)
    {
        List<JsonElement> present = [.. values.Where(value => value.ValueKind != JsonValueKind.Null)];
        if (present.Count == 0)
        {
            return null;
        }

        return JsonNode.Parse(present[flat.Type is null ? 0 : index % present.Count].GetRawText());
    }

    /// <summary>
    /// A base with a discriminator is sampled as the first type that extends it, if the base accepts more members.
    /// </summary>
    private JsonElement Concrete(JsonElement schema, out string? kind)
    {
        kind = null;
        JsonElement target = document.Follow(schema, out string? pointer);
        FlatSchema flat = FlatSchema.Of(document, schema);
        if (flat.Discriminator is null || pointer is null || flat.Type != "object")
        {
            return schema;
        }

        bool closed = flat.TryGetKeyword("additionalProperties", out JsonElement additional) && additional.ValueKind == JsonValueKind.False;
        string chosen = closed ? pointer : document.DerivedFrom(pointer).FirstOrDefault() ?? pointer;
        if (chosen != pointer && document.TryResolve(chosen, out JsonElement derived))
        {
            target = derived;
            schema = JsonElements.Of(new JsonObject { ["$ref"] = chosen });
        }

        kind = SpecDocument.Text(target, "x-ms-discriminator-value") ?? chosen[(chosen.LastIndexOf('/') + 1)..];
        return schema;
    }

    private JsonObject WriteObject(FlatSchema flat, string? kind, int depth)
    {
        JsonObject output = [];
        foreach ((string name, JsonElement schema) in flat.Properties)
        {
            if (name == flat.Discriminator && kind is not null && FlatSchema.Of(document, schema) is { Type: "string" } text)
            {
                bool known = text.EnumValues()?.Any(value => value.ValueKind == JsonValueKind.String && value.GetString() == kind) ?? true;
                output[name] = known ? kind : Write(schema, name, depth + 1);
            }
            else if (!IsTooDeep(schema, depth))
            {
                output[name] = Write(schema, name, depth + 1);
            }
            else if (flat.IsRequired(name))
            {
                output[name] = Least(schema);
            }
        }

        AddOthers(flat, output, depth);
        return output;
    }

    private void AddOthers(FlatSchema flat, JsonObject output, int depth)
    {
        bool declared = flat.TryGetKeyword("additionalProperties", out JsonElement additional);
        bool typed = declared && additional.ValueKind == JsonValueKind.Object;
        if (flat.IsDynamic)
        {
            // The columns of the object: one as the spec describes them, if it does, and one of another type.
            typed &= !IsTooDeep(additional, depth);
            output["column1"] = Write(typed ? additional : default, "column1", depth + 1);
            output["column2"] = Write(s_integer, "column2", depth + 1);
            return;
        }

        if (declared && additional.ValueKind == JsonValueKind.False
            || (flat.PropertyCount > 0 && !typed)
            || (typed && IsTooDeep(additional, depth)))
        {
            return;
        }

        for (int i = 1; i <= 2; i++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"additional{i}");
            if (!output.ContainsKey(name))
            {
                output[name] = Write(typed ? additional : default, name, depth + 1);
            }
        }
    }

    private JsonArray WriteArray(FlatSchema flat, string hint, int depth)
    {
        JsonElement items = flat.TryGetKeyword("items", out JsonElement schema) && schema.ValueKind == JsonValueKind.Object
            ? schema
            : default;
        int least = (int)Math.Clamp(flat.NumberOf("minItems") ?? 0, 0, 100);
        int most = (int)Math.Clamp(flat.NumberOf("maxItems") ?? 100, 0, 100);
        if (IsTooDeep(items, depth))
        {
            return [.. Enumerable.Range(0, least).Select(_ => Least(items))];
        }

        bool unique = flat.FlagOf("uniqueItems");
        int count = Math.Min(Math.Max(2, least), most);
        if (unique && FlatSchema.Of(document, items).EnumValues() is { } values)
        {
            count = Math.Min(count, values.Count);
        }

        return [.. Enumerable.Range(0, count).Select(i => Write(items, hint, depth + 1, unique ? i : 0))];
    }

    private bool IsTooDeep(JsonElement schema, int depth)
    {
        if (depth > DeepestLevel || _written > MostValues)
        {
            return true;
        }

        // An array of what is open is as deep as the thing itself; it is cut where its items would be.
        document.Follow(schema, out string? pointer);
        return pointer is not null && _open.GetValueOrDefault(pointer) >= 2;
    }

    /// <summary>Gets the remainder of a required value that was cut.</summary>
    private JsonNode? Least(JsonElement schema)
    {
        FlatSchema flat = FlatSchema.Of(document, schema);
        return flat.Nullable ? null : flat.Type switch
        {
            "object" => new JsonObject(),
            "array" => new JsonArray(),
            _ => Write(schema, "value", DeepestLevel),
        };
    }
}
