namespace Azure.Connectors.Sdk.Functions.Host;

/// <summary>Specifies how the events of a trigger reach a function app.</summary>
public enum ConnectorTriggerDeliveryMode
{
    /// <summary>The Connector Namespace posts each event to the webhook of the function app.</summary>
    Webhook = 0,

    /// <summary>The function app receives events from the Connector Namespace and acknowledges those that were handled.</summary>
    Poll = 1,
}
