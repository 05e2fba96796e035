namespace Azure.Connectors.Sdk.Emulator;

/// <summary>Specifies a fault that happens once to a message of an <see cref="EmulatedPollQueue"/>.</summary>
/// <remarks>After a fault that leaves a message locked on the platform, the lock ends immediately, so that a test doesn't have to wait for
/// it.</remarks>
public enum PollFault
{
    /// <summary>The request that would receive the message gets the response 503. Nothing is locked.</summary>
    ReceiveError,

    /// <summary>The message is locked, but the connection drops before the response is sent.</summary>
    DroppedReceive,

    /// <summary>The lock of the message ends immediately, so that it is delivered again and its acknowledgement returns
    /// <c>NotFound</c>.</summary>
    ExpiredLock,

    /// <summary>The message is in the response twice, with two lock tokens. Only the second one is valid.</summary>
    DuplicateMessage,

    /// <summary>The message has a link instead of its outputs, and the link returns the status 404.</summary>
    BrokenLink,

    /// <summary>The request that acknowledges the message gets the response 503. Nothing is acknowledged.</summary>
    AcknowledgeError,

    /// <summary>The message is acknowledged, but the connection drops before the response is sent.</summary>
    DroppedAcknowledge,

    /// <summary>The result of the acknowledgement is <c>Failed</c>.</summary>
    FailedAcknowledge,

    /// <summary>The result of the acknowledgement is a status that isn't documented.</summary>
    UnknownAcknowledgeStatus,
}
