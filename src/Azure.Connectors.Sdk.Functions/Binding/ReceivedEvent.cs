namespace Azure.Connectors.Sdk.Functions.Binding;

/// <summary>Represents an event that the host sent.</summary>
/// <param name="Callback">The callback in UTF-8, which is JSON.</param>
/// <param name="MessageId">The ID of the message; <see langword="null"/> if the event came through the webhook.</param>
internal readonly record struct ReceivedEvent(BinaryData Callback, string? MessageId);
