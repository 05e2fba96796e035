namespace Azure.Connectors.Sdk.Emulator;

/// <summary>Represents the response to a trigger callback.</summary>
public sealed record TriggerDelivery
{
    internal TriggerDelivery(int status, string body) => (Status, Body) = (status, body);

    /// <summary>Gets the HTTP status.</summary>
    public int Status { get; }

    /// <summary>Gets the content of the response as text.</summary>
    public string Body { get; }

    /// <summary>
    /// Gets a value that indicates whether the callback was accepted: the status is from 200 to 299. After any other status, the platform
    /// delivers the event again.
    /// </summary>
    public bool Accepted => Status is >= 200 and <= 299;
}
