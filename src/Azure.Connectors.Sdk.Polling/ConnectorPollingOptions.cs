namespace Azure.Connectors.Sdk.Polling;

/// <summary>Represents the options for receiving the events of triggers by polling. They are read when the host starts.</summary>
public sealed class ConnectorPollingOptions
{
    /// <summary>
    /// Gets the sources of events, by the names of their handlers, which are compared ignoring case. At least one is required, and each
    /// name must be that of a handler.
    /// </summary>
    public IDictionary<string, ConnectorPollingSource> Sources { get; } =
        new Dictionary<string, ConnectorPollingSource>(StringComparer.OrdinalIgnoreCase);
}
