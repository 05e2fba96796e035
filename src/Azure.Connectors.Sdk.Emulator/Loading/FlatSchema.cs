using System.Text.Json;

namespace Azure.Connectors.Sdk.Emulator.Loading;

/// <summary>
/// A schema with its references followed and its <c>allOf</c> merged, one level deep: the schemas inside it are as the spec has them.
/// </summary>
internal sealed class FlatSchema
{
    private const int DeepestInheritance = 32;
    private readonly Dictionary<string, JsonElement> _keywords = new(StringComparer.Ordinal);
    private readonly List<string> _propertyOrder = [];
    private readonly Dictionary<string, JsonElement> _properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _required = new(StringComparer.Ordinal);

    private FlatSchema()
    {
    }

    /// <summary>The last reference that was followed to get here.</summary>
    public string? Pointer { get; private set; }

    /// <summary>Gets the type from its keyword or the keywords beside it; <see langword="null"/> for any type.</summary>
    public string? Type { get; private set; }

    /// <summary>The format in lower case.</summary>
    public string? Format => TextOf("format")?.Trim().ToLowerInvariant();

    public bool Nullable { get; private set; }

    public bool Merged { get; private set; }

    /// <summary>The service determines the schema at run time: what the spec declares is a description at most.</summary>
    public bool IsDynamic { get; private set; }

    public string? Discriminator { get; private set; }

    public IEnumerable<(string Name, JsonElement Schema)> Properties => _propertyOrder.Select(name => (name, _properties[name]));

    public int PropertyCount => _propertyOrder.Count;

    /// <summary><c>type: file</c>, or a string of format <c>binary</c> or <c>file</c>: bytes, where it is a whole body.</summary>
    public bool IsBinary => Type == "file" || (Type == "string" && Format is "binary" or "file");

    public bool IsRequired(string property) => _required.Contains(property);

    public bool TryGetProperty(string name, out JsonElement schema) => _properties.TryGetValue(name, out schema);

    public bool TryGetKeyword(string name, out JsonElement value) => _keywords.TryGetValue(name, out value);

    public string? TextOf(string keyword) =>
        _keywords.TryGetValue(keyword, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public decimal? NumberOf(string keyword) =>
        _keywords.TryGetValue(keyword, out JsonElement value)
            && value.ValueKind == JsonValueKind.Number
            && value.TryGetDecimal(out decimal number) ? number : null;

    public bool FlagOf(string keyword) => _keywords.TryGetValue(keyword, out JsonElement value) && value.ValueKind == JsonValueKind.True;

    public static FlatSchema Of(SpecDocument document, JsonElement schema)
    {
        FlatSchema flat = new() { Nullable = SpecDocument.IsTrue(schema, "x-nullable") };
        JsonElement target = document.Follow(schema, out string? pointer);
        flat.Pointer = pointer;
        flat.Nullable |= SpecDocument.IsTrue(target, "x-nullable");
        flat.Add(document, target, 0);
        foreach ((string keyword, JsonElement source) in DynamicSchemaSource.MetadataOf(schema))
        {
            flat._keywords[keyword] = source;
        }

        flat.IsDynamic = DynamicSchemaSource.IsIn(flat);
        flat.AddSelf(document);
        flat.Type = flat.InferType();
        return flat;
    }

    /// <summary>
    /// The values of <c>enum</c> in the form that the type puts on the wire, without repetition; <see langword="null"/> where none is
    /// usable.
    /// </summary>
    public IReadOnlyList<JsonElement>? EnumValues()
    {
        if (!_keywords.TryGetValue("enum", out JsonElement values) || values.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        List<JsonElement> usable = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonElement value in values.EnumerateArray())
        {
            if (EnumCoercion.TryCoerce(value, Type, Nullable, out JsonElement coerced) && seen.Add(coerced.GetRawText()))
            {
                usable.Add(coerced);
            }
        }

        return usable.Count == 0 ? null : usable;
    }

    private void Add(SpecDocument document, JsonElement schema, int depth)
    {
        if (schema.ValueKind != JsonValueKind.Object || depth > DeepestInheritance)
        {
            return;
        }

        if (SpecDocument.TryGet(schema, "allOf", out JsonElement parts) && parts.ValueKind == JsonValueKind.Array)
        {
            Merged = true;
            foreach (JsonElement part in parts.EnumerateArray())
            {
                Add(document, document.Follow(part), depth + 1);
            }
        }

        foreach ((string name, JsonElement value) in SpecDocument.Members(schema))
        {
            switch (name)
            {
                case "properties":
                    AddProperties(value);
                    break;
                case "required" when value.ValueKind == JsonValueKind.Array:
                    _required.UnionWith(
                        value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!));
                    break;
                case "discriminator":
                    Discriminator = value.ValueKind == JsonValueKind.String ? value.GetString() : SpecDocument.Text(value, "propertyName");
                    break;
                case "allOf" or "$ref" or "x-nullable" or "title" or "description" or "example":
                    break;
                default:
                    _keywords[name] = value;
                    break;
            }
        }
    }

    /// <summary>Additional values of the object's own dynamic schema say what the object itself is.</summary>
    private void AddSelf(SpecDocument document)
    {
        if (IsDynamic && SelfOf(document) is { } self)
        {
            _keywords.Remove("additionalProperties");
            Add(document, self, 0);
            if (SelfOf(document) is not null)
            {
                _keywords.Remove("additionalProperties");
            }
        }
    }

    private JsonElement? SelfOf(SpecDocument document)
    {
        if (!_keywords.TryGetValue("additionalProperties", out JsonElement values) || values.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        FlatSchema flat = new();
        JsonElement target = document.Follow(values);
        flat.Add(document, target, 0);
        return DynamicSchemaSource.AreSame(this, flat) ? target : null;
    }

    private void AddProperties(JsonElement properties)
    {
        foreach ((string name, JsonElement schema) in SpecDocument.Members(properties))
        {
            // What isn't an object isn't a schema: real specs have stray strings among their properties.
            if (schema.ValueKind != JsonValueKind.Object)
            {
                continue;
            }

            if (!_properties.ContainsKey(name))
            {
                _propertyOrder.Add(name);
            }

            _properties[name] = schema;
        }
    }

    private string? InferType()
    {
        if (_keywords.TryGetValue("type", out JsonElement type))
        {
            if (type.ValueKind == JsonValueKind.Array)
            {
                List<string> types =
                [
                    .. type.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)
                ];
                Nullable |= types.Remove("null");
                return types.Count == 1 ? SchemaTypes.Find(types[0]) : null;
            }

            if (type.ValueKind == JsonValueKind.String && SchemaTypes.Find(type.GetString()!) is { } known)
            {
                return known;
            }
        }

        if (_properties.Count > 0
            || (_keywords.TryGetValue("additionalProperties", out JsonElement additional)
                && additional.ValueKind is JsonValueKind.Object or JsonValueKind.True))
        {
            return "object";
        }

        if (_keywords.TryGetValue("items", out _))
        {
            return "array";
        }

        return _keywords.TryGetValue("enum", out JsonElement values) && SchemaTypes.OfValues(values) is { } ofValues
            ? ofValues
            : SchemaTypes.OfFormat(Format);
    }
}
