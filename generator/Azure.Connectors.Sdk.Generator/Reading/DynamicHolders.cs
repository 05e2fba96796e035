namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>
/// Finds the nodes that speak for a schema: the node itself, where its reference leads, and the parts of its <c>allOf</c>.
/// </summary>
internal sealed class DynamicHolders(SwaggerDocument document)
{
    // The nodes with dynamic metadata that count; a schema has one or two.
    private const int MaxNodes = 4;
    private const int MaxDepth = 64;

    private readonly Dictionary<JsonNode, DynamicHolder> _known = [];
    private int _depth;

    public DynamicHolder Of(JsonNode node)
    {
        JsonNode? target = SwaggerDocument.ReferenceOf(node) is { } reference ? document.Find(reference)?.Node : null;
        IReadOnlyList<JsonNode> parts = node.ArrayAt("allOf")?.Items ?? [];
        if (target is null && parts.Count == 0)
        {
            return DynamicHolder.Of(node);
        }

        if (_known.TryGetValue(node, out DynamicHolder known))
        {
            return known;
        }

        DynamicHolder found = DynamicHolder.Of(node);
        if (_depth == MaxDepth)
        {
            return found;
        }

        // A cycle ends at its beginning.
        _known[node] = found;
        _depth++;
        found = target is null ? found : found.With(Of(target), MaxNodes);
        foreach (JsonNode part in parts)
        {
            found = found.With(Of(part), MaxNodes);
        }

        _depth--;
        return _known[node] = found;
    }
}

/// <param name="Found">The nodes with dynamic metadata.</param>
/// <param name="Container">The first node with <c>items</c>, or with a schema as <c>additionalProperties</c>.</param>
/// <param name="HasProperties">One of them declares properties.</param>
internal readonly record struct DynamicHolder(JsonNode[]? Found, JsonNode? Container, bool HasProperties)
{
    public JsonNode[] Nodes => Found ?? [];

    public static DynamicHolder Of(JsonNode node) => new(
        DynamicReader.Keys.Any(key => node[key] is not null) ? [node] : null,
        node.ObjectAt("items") is not null || node.ObjectAt("additionalProperties") is not null ? node : null,
        SchemaShape.HasProperties(node));

    public DynamicHolder With(DynamicHolder other, int most) => new(
        other.Nodes.Length == 0 || Nodes.Length == most ? Found : [.. Nodes.Concat(other.Nodes).Distinct().Take(most)],
        Container ?? other.Container,
        HasProperties || other.HasProperties);
}
