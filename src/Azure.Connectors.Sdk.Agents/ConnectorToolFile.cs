namespace Azure.Connectors.Sdk.Agents;

/// <summary>Represents a file that an operation returned.</summary>
/// <param name="OperationId">The ID of the operation.</param>
/// <param name="Content">The content with its media type.</param>
public sealed record ConnectorToolFile(string OperationId, BinaryData Content);
