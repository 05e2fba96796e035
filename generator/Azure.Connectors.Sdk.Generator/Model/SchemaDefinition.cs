namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>Represents a JSON schema that other schemas of the catalog refer to by <c>#/$defs/</c> and its name.</summary>
/// <param name="Name">The name: letters, digits, <c>_</c>, <c>-</c> and <c>.</c>.</param>
/// <param name="Json">The schema as compact JSON.</param>
internal sealed record SchemaDefinition(string Name, string Json);
