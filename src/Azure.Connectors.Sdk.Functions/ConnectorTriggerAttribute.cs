using Azure.Connectors.Sdk.Functions.Binding;
using Microsoft.Azure.Functions.Worker.Converters;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker.Extensions.Connector;

/// <summary>Marks the parameter that a connector trigger starts a function with.</summary>
/// <remarks>
/// <para>
/// The type of the parameter is a payload type, such as <c>Office365OnNewEmailTriggerPayload</c>; <see cref="string"/>,
/// <see cref="System.Text.Json.JsonElement"/> or <see cref="BinaryData"/> for the JSON of the callback; an array of <see cref="byte"/> for
/// the content of a file; or <see cref="ConnectorEvent{T}"/> of one of these.
/// </para>
/// <para>
/// An array has one element for each event. If the event comes through the webhook, an array of any other type contains the items of the
/// payload.
/// </para>
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter)]
[InputConverter(typeof(ConnectorTriggerConverter))]
[ConverterFallbackBehavior(ConverterFallbackBehavior.Disallow)]
public sealed class ConnectorTriggerAttribute : TriggerBindingAttribute, ISupportCardinality
{
    /// <summary>Gets or sets how events reach the function. The default is <see cref="ConnectorTriggerDeliveryMode.Webhook"/>.</summary>
    public ConnectorTriggerDeliveryMode DeliveryMode { get; set; }

    /// <summary>
    /// Gets or sets the name of the setting, or of the section of settings, with the endpoint that events are received from:
    /// <c>{Connection}__pollingEndpoint</c>. Only for <see cref="ConnectorTriggerDeliveryMode.Poll"/>.
    /// </summary>
    public string? Connection { get; set; }

    /// <summary>
    /// Gets or sets the name of the trigger configuration that events are received from. <c>%name%</c> is replaced with the setting
    /// <c>name</c>. Only for <see cref="ConnectorTriggerDeliveryMode.Poll"/>.
    /// </summary>
    public string? TriggerConfigName { get; set; }

    /// <summary>
    /// Gets or sets the maximum number of events of an invocation, from 1 to 32. Zero selects the default of the host. A value above 1
    /// requires <see cref="IsBatched"/> and an array. Only for <see cref="ConnectorTriggerDeliveryMode.Poll"/>.
    /// </summary>
    public int MaxBatchSize { get; set; }

    /// <summary>
    /// Gets or sets the maximum number of invocations at the same time. Zero selects the default of the host. Only for
    /// <see cref="ConnectorTriggerDeliveryMode.Poll"/>.
    /// </summary>
    public int Concurrency { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether an invocation can have several events. The parameter is then an array with one element
    /// for each event.
    /// </summary>
    // The generator of the worker writes the cardinality only for a property of this name with a default value.
    [DefaultValue(false)]
    public bool IsBatched { get; set; }

    Cardinality ISupportCardinality.Cardinality
    {
        get => IsBatched ? Cardinality.Many : Cardinality.One;
        set => IsBatched = value == Cardinality.Many;
    }
}
