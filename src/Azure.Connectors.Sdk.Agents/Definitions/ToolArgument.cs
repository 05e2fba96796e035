namespace Azure.Connectors.Sdk.Agents.Definitions;

/// <summary>Represents an argument that a model specifies.</summary>
/// <param name="Property">The name of the property in the tool's schema.</param>
/// <param name="Key">The key of the parameter in the operation.</param>
/// <param name="Schema">The schema, or null if the catalog has none.</param>
/// <param name="IsRequired">Whether a call must specify it.</param>
/// <param name="IsFile">Whether the value is the content of a file, as base64.</param>
internal sealed record ToolArgument(string Property, string Key, ConnectorSchema? Schema, bool IsRequired, bool IsFile);
