namespace Azure.Connectors.Sdk.Emulator;

/// <summary>How a receiver answered a trigger callback.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The answer's body as text.</param>
public sealed record TriggerDelivery(int Status, string Body)
{
    /// <summary>Whether the callback was accepted: a status from 200 to 299. Anything else makes the platform deliver again.</summary>
    public bool Accepted => Status is >= 200 and <= 299;
}
