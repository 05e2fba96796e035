using Microsoft.Azure.WebJobs.Description;

namespace Azure.Connectors.Sdk.Functions.Host;

/// <summary>Represents a binding of the type <c>connectorTrigger</c>. Functions of the isolated worker use the attribute of
/// <c>Azure.Connectors.Sdk.Functions</c>.</summary>
[Binding]
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ConnectorTriggerAttribute : Attribute
{
    /// <summary>Gets or sets how events reach the function.</summary>
    public ConnectorTriggerDeliveryMode DeliveryMode { get; set; }

    /// <summary>Gets or sets the name of the setting, or of the section of settings, with the endpoint that events are received
    /// from.</summary>
    public string? Connection { get; set; }

    /// <summary>Gets or sets the name of the trigger configuration that events are received from.</summary>
    [AutoResolve]
    public string? TriggerConfigName { get; set; }

    /// <summary>Gets or sets the maximum number of events of an invocation; zero for the default.</summary>
    public int MaxBatchSize { get; set; }

    /// <summary>Gets or sets the maximum number of invocations at the same time; zero for the default.</summary>
    public int Concurrency { get; set; }
}
