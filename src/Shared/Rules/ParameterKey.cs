namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents the location of a parameter and its wire name, such as <c>query:$filter</c>. The body, of which an operation has one, is
/// <c>body</c>. The name lock, the catalog, arguments, locations and messages identify a parameter by this text.
/// </summary>
/// <param name="In">The location, as the spec spells it (<c>in</c>).</param>
/// <param name="WireName">The name in the path, query, header or form.</param>
internal readonly record struct ParameterKey(string In, string WireName)
{
    public const string Body = "body";

    public override string ToString() => In == Body ? Body : In + ":" + WireName;
}
