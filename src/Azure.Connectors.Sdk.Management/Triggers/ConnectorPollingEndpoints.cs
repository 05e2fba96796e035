using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Management;

/// <summary>
/// Represents the addresses from which the events of a trigger configuration with poll delivery are received. They are opaque and can
/// contain a signature; use them unchanged.
/// </summary>
public sealed class ConnectorPollingEndpoints
{
    /// <summary>Gets the address that receives events.</summary>
    public required string ReceiveUri { get; init; }

    /// <summary>Gets the address that acknowledges events.</summary>
    public required string AcknowledgeUri { get; init; }

    /// <summary>Gets the address that returns whether there are events.</summary>
    public string? HasMessagesUri { get; init; }

    /// <summary>Gets the address that returns the approximate number of events.</summary>
    public string? ApproximateQueueDepthUri { get; init; }

    internal static ConnectorPollingEndpoints? Read(JsonNode? json) =>
        TriggerJson.Text(json, "receiveUri") is string receive && TriggerJson.Text(json, "acknowledgeUri") is string acknowledge
            ? new()
            {
                ReceiveUri = receive,
                AcknowledgeUri = acknowledge,
                HasMessagesUri = TriggerJson.Text(json, "hasMessagesUri"),
                ApproximateQueueDepthUri = TriggerJson.Text(json, "approximateQueueDepthUri"),
            }
            : null;
}
