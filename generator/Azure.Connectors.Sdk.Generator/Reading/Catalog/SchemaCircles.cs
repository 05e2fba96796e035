namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Finds the schema to which a schema without its own members refers, and the cycles of such references.</summary>
internal sealed class SchemaCircles(SwaggerDocument document)
{
    private readonly Dictionary<JsonNode, bool> _endless = [];

    /// <summary>The reference or the part of <c>allOf</c> that is all that the schema says; null for any other schema.</summary>
    public static JsonNode? Wrapped(JsonNode schema)
    {
        if (SchemaReader.AddsProperties(schema))
        {
            return null;
        }

        if (SwaggerDocument.ReferenceOf(schema) is not null)
        {
            return schema;
        }

        if (schema["allOf"] is not { IsArray: true } parts || schema["discriminator"] is not null)
        {
            return null;
        }

        JsonNode[] structural = parts.Items.Where(part => part.IsObject && SchemaShape.IsStructural(part)).ToArray();
        return structural.Length == 1 ? structural[0] : null;
    }

    /// <summary>Whether the schema leads to nothing, or back to itself without saying anything.</summary>
    public bool IsEndless(JsonNode schema)
    {
        List<JsonNode> path = [];
        HashSet<JsonNode> seen = [];
        bool isEndless = false;
        for (JsonNode? current = schema; ; current = Next(current))
        {
            if (current is null || !seen.Add(current))
            {
                isEndless = true;
                break;
            }

            if (_endless.TryGetValue(current, out bool known))
            {
                isEndless = known;
                break;
            }

            path.Add(current);
            if (Wrapped(current) is null)
            {
                break;
            }
        }

        path.ForEach(node => _endless[node] = isEndless);
        return isEndless;
    }

    private JsonNode? Next(JsonNode schema)
    {
        if (Wrapped(schema) is not { } wrapped)
        {
            return null;
        }

        return !ReferenceEquals(wrapped, schema) ? wrapped : document.Find(SwaggerDocument.ReferenceOf(schema)!)?.Node;
    }
}
