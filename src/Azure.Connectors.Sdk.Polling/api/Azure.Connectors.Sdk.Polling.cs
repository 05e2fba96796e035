namespace Azure.Connectors.Sdk.Polling
{
    public sealed class ConnectorPollingOptions
    {
        public ConnectorPollingOptions() { }
        public System.Collections.Generic.IDictionary<string, Azure.Connectors.Sdk.Polling.ConnectorPollingSource> Sources { get; }
    }
    public sealed class ConnectorPollingSource
    {
        public ConnectorPollingSource() { }
        public string? AcknowledgeUri { get; set; }
        public string? ApproximateQueueDepthUri { get; set; }
        public string Audience { get; set; }
        public string? ClientId { get; set; }
        public Azure.Core.TokenCredential? Credential { get; set; }
        public string? ManagedIdentityResourceId { get; set; }
        public string ManagementEndpoint { get; set; }
        public string? PollingEndpoint { get; set; }
        public string? ReceiveUri { get; set; }
        public string? ResourceId { get; set; }
        public string? TriggerConfigName { get; set; }
    }
}
