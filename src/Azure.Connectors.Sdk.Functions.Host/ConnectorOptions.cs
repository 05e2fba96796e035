namespace Azure.Connectors.Sdk.Functions.Host;

/// <summary>Represents the options of the extension, from <c>extensions.connector</c> of <c>host.json</c>.</summary>
public sealed class ConnectorOptions
{
    /// <summary>Gets or sets the maximum number of invocations of a function at the same time. The default is 16.</summary>
    public int DefaultConcurrency { get; set; } = 16;

    /// <summary>Gets or sets the maximum number of events of an invocation. The default is 1.</summary>
    public int DefaultMaxBatchSize { get; set; } = 1;
}
