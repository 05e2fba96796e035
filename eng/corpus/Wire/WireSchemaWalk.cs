using System.Text.Json;

namespace Azure.Connectors.Sdk.Corpus.Wire;

/// <summary>Collects the object schemas and enumerations below one content.</summary>
internal sealed class WireSchemaWalk
{
    private readonly WireDocument _document;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Stack<JsonElement> _open = new();
    private readonly List<WireSchema> _schemas = [];

    private WireSchemaWalk(WireDocument document) => _document = document;

    public static IReadOnlyList<WireSchema> Of(WireDocument document, JsonElement schema, string place)
    {
        WireSchemaWalk walk = new(document);
        walk.Visit(schema, place);
        return walk._schemas;
    }

    private void Visit(JsonElement schema, string place)
    {
        if (WireDocument.Text(schema, "$ref") is { } reference)
        {
            if (!_seen.Add(reference))
            {
                return;
            }

            place = reference;
            schema = _document.Resolve(schema);
        }

        if (schema.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        VisitEnum(schema, place);
        string? type = WireDocument.Text(schema, "type");
        if (type is "string" or "integer" or "number" or "boolean" or "file")
        {
            return;
        }

        if (type != "array")
        {
            VisitObject(schema, place);
        }

        if (schema.TryGetProperty("items", out JsonElement items) && type is "array" or null)
        {
            Visit(items, place + "[]");
        }
    }

    private void VisitObject(JsonElement schema, string place)
    {
        // An inline schema whose allOf refers to the schema that contains it is one of its own members.
        if (_open.Contains(schema))
        {
            return;
        }

        _open.Push(schema);
        Dictionary<string, JsonElement> properties = _document.MembersOf(schema).Properties;
        if (properties.Count > 0)
        {
            _schemas.Add(new WireSchema(place, [.. properties.Keys], IsEnum: false));
        }

        foreach ((string name, JsonElement property) in properties)
        {
            Visit(property, $"{place}.{name}");
        }

        if (schema.TryGetProperty("additionalProperties", out JsonElement values))
        {
            Visit(values, place + "{}");
        }

        _open.Pop();
    }

    private void VisitEnum(JsonElement schema, string place)
    {
        IEnumerable<string> values = WireDocument.Items(schema, "enum")
            .Where(v => v.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            .Select(v => v.ValueKind == JsonValueKind.String ? v.GetString()! : v.GetRawText());
        if (WireDocument.Text(schema, "type") is "boolean" or "bool")
        {
            // Both values of a boolean are in its C# type.
            values = values.Where(v => v is not ("true" or "false"));
        }

        string[] names = [.. values.Distinct(StringComparer.Ordinal)];
        if (names.Length > 0)
        {
            _schemas.Add(new WireSchema(place, names, IsEnum: true));
        }
    }
}
