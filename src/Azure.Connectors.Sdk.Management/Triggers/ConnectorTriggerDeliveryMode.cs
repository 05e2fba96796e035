namespace Azure.Connectors.Sdk.Management;

/// <summary>Specifies how the events of a trigger are delivered.</summary>
public enum ConnectorTriggerDeliveryMode
{
    /// <summary>The Connector Namespace sends a callback for each event.</summary>
    Webhook,

    /// <summary>Events wait in a queue, from which an application receives them.</summary>
    Poll,
}
