namespace Azure.Connectors.Sdk.Emulator.Functions;

/// <summary>Represents an event that is sent to a function with a connector trigger.</summary>
/// <param name="Data">The callback, such as the result of <c>ConnectorEmulator.CreateTriggerCallback</c>.</param>
/// <param name="MessageId">The ID of the message of poll delivery; <see langword="null"/> for an event of the webhook.</param>
public sealed record ConnectorTriggerEvent(string Data, string? MessageId = null);
