namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>A header that a success response declares.</summary>
/// <param name="WireName">The name of the header.</param>
/// <param name="Description"><c>description</c>.</param>
internal sealed record HeaderSpec(string WireName, string? Description);
