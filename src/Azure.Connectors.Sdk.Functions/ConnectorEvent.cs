using Azure.Connectors.Sdk.Functions.Binding;

namespace Microsoft.Azure.Functions.Worker.Extensions.Connector;

/// <summary>Represents an event of a connector trigger.</summary>
/// <typeparam name="T">The type of the data: any type that a parameter with <see cref="ConnectorTriggerAttribute"/> can have for one
/// event.</typeparam>
public sealed class ConnectorEvent<T> : IConnectorEvent
{
    /// <summary>Gets or sets the data of the event, such as the payload of the trigger.</summary>
    public required T Data { get; set; }

    /// <summary>
    /// Gets or sets the ID of the message, which is the same if the event is delivered again; <see langword="null"/> if the event came
    /// through the webhook.
    /// </summary>
    public string? MessageId { get; set; }

    void IConnectorEvent.Set(object data, string? messageId)
    {
        Data = (T)data;
        MessageId = messageId;
    }
}
