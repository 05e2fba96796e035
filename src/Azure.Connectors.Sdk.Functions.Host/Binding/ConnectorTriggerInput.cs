namespace Azure.Connectors.Sdk.Functions.Host.Binding;

/// <summary>Represents the events of an invocation.</summary>
internal sealed record ConnectorTriggerInput(IReadOnlyList<ConnectorEventData> Events);

/// <summary>Represents an event.</summary>
/// <param name="Callback">The callback as text.</param>
/// <param name="MessageId">The ID of the message; <see langword="null"/> for an event of the webhook.</param>
internal sealed record ConnectorEventData(string Callback, string? MessageId);
