namespace Azure.Connectors.Sdk.Emulator;

/// <summary>Represents what a trigger configuration did with an event: a callback, a message in its queue, or nothing.</summary>
public sealed record EmulatedTriggerDelivery
{
    internal EmulatedTriggerDelivery(string triggerConfigName) => TriggerConfigName = triggerConfigName;

    /// <summary>Gets the name of the trigger configuration.</summary>
    public string TriggerConfigName { get; }

    /// <summary>Gets the response to the callback; <see langword="null"/> if no callback was sent.</summary>
    public TriggerDelivery? Callback { get; internal init; }

    /// <summary>Gets the ID of the message in the queue; <see langword="null"/> if there is none.</summary>
    public string? MessageId { get; internal init; }

    /// <summary>Gets the reason why the event wasn't delivered; <see langword="null"/> if it was delivered.</summary>
    public string? Problem { get; internal init; }
}
