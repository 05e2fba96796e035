namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>
/// A parameter where an operation lists it, and the parameter that it refers to. Members beside a reference have precedence.
/// </summary>
/// <param name="Site">The entry in the list.</param>
/// <param name="Node">The parameter, or the shared one that the entry refers to.</param>
/// <param name="SharedKey">The shared one's name.</param>
internal sealed record RawParameter(JsonNode Site, JsonNode Node, string? SharedKey)
{
    public string? Name { get; } = Node.TextOf("name");

    public string In { get; } = Node.TextOf("in")?.Trim() ?? "";

    /// <summary>Gets the location and the wire name.</summary>
    public ParameterKey Key => new(In, Name ?? "");

    public bool IsShared => !ReferenceEquals(Site, Node);

    public bool IsInternal => string.Equals(Text("x-ms-visibility")?.Trim(), "internal", StringComparison.OrdinalIgnoreCase);

    public bool IsRequired => Site["required"] is null ? Node.IsTrueAt("required") : Site.IsTrueAt("required");

    public string? Summary => Texts.Summary(Site) ?? Texts.Summary(Node);

    public string? Description => Texts.Description(Site) ?? Texts.Description(Node);

    public string? Text(string key) => Site.TextOf(key) ?? Node.TextOf(key);
}
