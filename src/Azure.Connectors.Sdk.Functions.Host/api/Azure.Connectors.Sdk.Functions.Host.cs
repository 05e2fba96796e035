namespace Azure.Connectors.Sdk.Functions.Host
{
    public sealed class ConnectorOptions
    {
        public ConnectorOptions() { }
        public int DefaultConcurrency { get; set; }
        public int DefaultMaxBatchSize { get; set; }
    }
    [Microsoft.Azure.WebJobs.Description.Binding]
    [System.AttributeUsage(System.AttributeTargets.Parameter)]
    public sealed class ConnectorTriggerAttribute : System.Attribute
    {
        public ConnectorTriggerAttribute() { }
        public int Concurrency { get; set; }
        public string? Connection { get; set; }
        public Azure.Connectors.Sdk.Functions.Host.ConnectorTriggerDeliveryMode DeliveryMode { get; set; }
        public int MaxBatchSize { get; set; }
        [Microsoft.Azure.WebJobs.Description.AutoResolve]
        public string? TriggerConfigName { get; set; }
    }
    public enum ConnectorTriggerDeliveryMode
    {
        Webhook = 0,
        Poll = 1,
    }
    public sealed class ConnectorWebJobsStartup : Microsoft.Azure.WebJobs.Hosting.IWebJobsStartup
    {
        public ConnectorWebJobsStartup() { }
        public void Configure(Microsoft.Azure.WebJobs.IWebJobsBuilder builder) { }
    }
}
