namespace Azure.Connectors.Sdk.Polling.Protocol;

/// <summary>Represents an event that was received and is locked.</summary>
/// <param name="MessageId">The ID, which is the same if the event is delivered again.</param>
/// <param name="LockToken">The token that acknowledges the event.</param>
/// <param name="Callback">The callback as JSON.</param>
/// <param name="LockEnd">The time at which the lock ends, counted from before the request, so that it isn't later than the service's.</param>
internal sealed record PollMessage(string MessageId, string LockToken, string Callback, DateTimeOffset LockEnd);
