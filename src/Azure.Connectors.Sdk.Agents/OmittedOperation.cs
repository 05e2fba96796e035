namespace Azure.Connectors.Sdk.Agents;

/// <summary>Represents an operation that isn't a tool.</summary>
/// <param name="OperationId">The ID of the operation.</param>
/// <param name="Reason">The reason, as a sentence.</param>
public sealed record OmittedOperation(string OperationId, string Reason);
