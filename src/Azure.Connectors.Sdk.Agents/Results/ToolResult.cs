namespace Azure.Connectors.Sdk.Agents.Results;

/// <summary>Represents the result of a call: compact JSON for the model.</summary>
internal readonly record struct ToolResult(string Json, bool IsError);
