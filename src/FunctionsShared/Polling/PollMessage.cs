namespace Azure.Connectors.Sdk.Polling.Protocol;

/// <summary>Represents an event that was received and is locked.</summary>
/// <param name="MessageId">The ID, which is the same if the event is delivered again.</param>
/// <param name="LockToken">The token that acknowledges the event.</param>
/// <param name="LockEnd">The time at which the lock ends, counted from before the request, so that it isn't later than the
/// service's.</param>
internal sealed record PollMessage(string MessageId, string LockToken, DateTimeOffset LockEnd)
{
    /// <summary>The time for which the service locks a message that was received.</summary>
    public static readonly TimeSpan LockDuration = TimeSpan.FromMinutes(2);

    /// <summary>Gets the time of the request that received the message.</summary>
    public DateTimeOffset LockStart => LockEnd - LockDuration;

    /// <summary>Gets the callback as JSON; empty until it was read from its link.</summary>
    public string Callback { get; init; } = "";

    /// <summary>
    /// Gets the signed address of a large callback, which is a secret; <see langword="null"/> if the callback is at hand.
    /// </summary>
    public Uri? Link { get; init; }

    /// <summary>Gets the ID. The address and the token must not reach a log.</summary>
    public override string ToString() => MessageId;
}
