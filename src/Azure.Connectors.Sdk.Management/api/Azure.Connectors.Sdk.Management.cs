namespace Azure.Connectors.Sdk.Management
{
    public sealed class ConnectorAccessPolicy
    {
        public ConnectorAccessPolicy() { }
        public required string Id { get; init; }
        public required string Name { get; init; }
        public Azure.Connectors.Sdk.Management.ConnectorIdentity? Principal { get; init; }
    }
    public sealed class ConnectorConnection
    {
        public ConnectorConnection() { }
        public System.Uri? ConnectionRuntimeUrl { get; init; }
        public string? ConnectorName { get; init; }
        public string? DisplayName { get; init; }
        public required string Id { get; init; }
        public bool IsConnected { get; }
        public required string Name { get; init; }
        public string? Status { get; init; }
    }
    public sealed class ConnectorConnectionDefinition
    {
        public ConnectorConnectionDefinition(string connectorName) { }
        public string ConnectorName { get; }
        public string? DisplayName { get; set; }
        public System.Text.Json.Nodes.JsonObject ParameterValues { get; }
    }
    public sealed class ConnectorIdentity : System.IEquatable<Azure.Connectors.Sdk.Management.ConnectorIdentity>
    {
        public ConnectorIdentity(string ObjectId, string TenantId) { }
        public string ObjectId { get; init; }
        public string TenantId { get; init; }
    }
    public class ConnectorManagementClient
    {
        protected ConnectorManagementClient() { }
        public ConnectorManagementClient(Azure.Core.TokenCredential? credential, Azure.Connectors.Sdk.Management.ConnectorManagementClientOptions? options = null) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Management.ConnectorIdentity?> GetAppIdentityAsync(string subscriptionId, string resourceGroup, string appName, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.BinaryData> GetConnectorSpecAsync(string subscriptionId, string location, string connectorName, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.Management.ManagedConnector> GetConnectorsAsync(string subscriptionId, string location, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<string?> GetFunctionKeyAsync(string subscriptionId, string resourceGroup, string appName, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual Azure.Connectors.Sdk.Management.ConnectorNamespaceClient GetNamespaceClient(string subscriptionId, string resourceGroup, string namespaceName) { }
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.Management.ConnectorNamespace> GetNamespacesAsync(string subscriptionId, string? resourceGroup = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.Management.ConnectorSubscription> GetSubscriptionsAsync(System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class ConnectorManagementClientOptions : Azure.Core.ClientOptions
    {
        public ConnectorManagementClientOptions() { }
        public Azure.Connectors.Sdk.Management.ConnectorManagementCloud Cloud { get; set; }
        public System.TimeProvider TimeProvider { get; set; }
    }
    public sealed class ConnectorManagementCloud
    {
        public ConnectorManagementCloud(System.Uri endpoint, string audience) { }
        public string Audience { get; }
        public System.Uri Endpoint { get; }
        public static Azure.Connectors.Sdk.Management.ConnectorManagementCloud AzureChina { get; }
        public static Azure.Connectors.Sdk.Management.ConnectorManagementCloud AzureGovernment { get; }
        public static Azure.Connectors.Sdk.Management.ConnectorManagementCloud AzurePublic { get; }
    }
    public sealed class ConnectorManagementException : Azure.RequestFailedException
    {
        public ConnectorManagementException(int status, string message, string? errorCode = null, System.Exception? innerException = null) { }
        public override string Message { get; }
    }
    public sealed class ConnectorNamespace
    {
        public ConnectorNamespace() { }
        public required string Id { get; init; }
        public Azure.Connectors.Sdk.Management.ConnectorIdentity? Identity { get; init; }
        public string? Location { get; init; }
        public required string Name { get; init; }
        public System.Collections.Generic.IReadOnlyDictionary<string, string> Tags { get; init; }
    }
    public class ConnectorNamespaceClient
    {
        protected ConnectorNamespaceClient() { }
        public virtual string Name { get; }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Management.ConnectorConnection> CreateConnectionAsync(string connectionName, Azure.Connectors.Sdk.Management.ConnectorConnectionDefinition definition, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Management.ConnectorAccessPolicy> CreateOrUpdateAccessPolicyAsync(string connectionName, string policyName, Azure.Connectors.Sdk.Management.ConnectorIdentity principal, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Management.ConnectorNamespace> CreateOrUpdateAsync(string location, System.Collections.Generic.IReadOnlyDictionary<string, string>? tags = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Management.ConnectorTriggerConfiguration> CreateOrUpdateTriggerConfigurationAsync(string triggerName, Azure.Connectors.Sdk.Management.ConnectorTriggerConfiguration configuration, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task DeleteAccessPolicyAsync(string connectionName, string policyName, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task DeleteAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task DeleteConnectionAsync(string connectionName, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task DeleteTriggerConfigurationAsync(string triggerName, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Management.ConnectorTriggerConfiguration> DisableTriggerConfigurationAsync(string triggerName, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Management.ConnectorTriggerConfiguration> EnableTriggerConfigurationAsync(string triggerName, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.Management.ConnectorAccessPolicy> GetAccessPoliciesAsync(string connectionName, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Management.ConnectorAccessPolicy> GetAccessPolicyAsync(string connectionName, string policyName, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Management.ConnectorNamespace> GetAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Management.ConnectorConnection> GetConnectionAsync(string connectionName, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.Management.ConnectorConnection> GetConnectionsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Uri?> GetConsentLinkAsync(string connectionName, System.Uri redirectUrl, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Management.ConnectorTriggerConfiguration> GetTriggerConfigurationAsync(string triggerName, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.Management.ConnectorTriggerConfiguration> GetTriggerConfigurationsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Management.ConnectorNamespace> SetTagsAsync(System.Collections.Generic.IReadOnlyDictionary<string, string> tags, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task WaitForAccessAsync(System.Func<System.Threading.CancellationToken, System.Threading.Tasks.Task> call, System.TimeSpan? limit = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.Management.ConnectorConnection> WaitForConnectedAsync(string connectionName, System.TimeSpan? limit = default, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class ConnectorPollingEndpoints
    {
        public ConnectorPollingEndpoints() { }
        public required string AcknowledgeUri { get; init; }
        public string? ApproximateQueueDepthUri { get; init; }
        public string? HasMessagesUri { get; init; }
        public required string ReceiveUri { get; init; }
    }
    public sealed class ConnectorSubscription
    {
        public ConnectorSubscription() { }
        public string? DisplayName { get; init; }
        public string? State { get; init; }
        public required string SubscriptionId { get; init; }
        public string? TenantId { get; init; }
    }
    public sealed class ConnectorTriggerAuthentication
    {
        public string Type { get; }
        public System.Text.Json.Nodes.JsonObject ToJson() { }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Management.ConnectorTriggerAuthentication FromJson(System.Text.Json.Nodes.JsonObject json) { }
        public static Azure.Connectors.Sdk.Management.ConnectorTriggerAuthentication FromKey(string key, string name = "code") { }
        public static Azure.Connectors.Sdk.Management.ConnectorTriggerAuthentication FromManagedIdentity(string audience, string? identityResourceId = null) { }
    }
    public sealed class ConnectorTriggerConfiguration
    {
        public ConnectorTriggerConfiguration(string connectorName, string connectionName, string operationName) { }
        public Azure.Connectors.Sdk.Management.ConnectorTriggerAuthentication? Authentication { get; set; }
        public System.Uri? CallbackUrl { get; set; }
        public string ConnectionName { get; }
        public string ConnectorName { get; }
        public Azure.Connectors.Sdk.Management.ConnectorTriggerDeliveryMode DeliveryMode { get; set; }
        public string? Description { get; set; }
        public string? Id { get; init; }
        public bool IsEnabled { get; set; }
        public System.Text.Json.Nodes.JsonObject Metadata { get; }
        public string? Name { get; init; }
        public string OperationName { get; }
        public System.Text.Json.Nodes.JsonObject Parameters { get; }
        public Azure.Connectors.Sdk.Management.ConnectorPollingEndpoints? PollingEndpoints { get; init; }
        public static Azure.Connectors.Sdk.Management.ConnectorTriggerConfiguration Create(Azure.Connectors.Sdk.ConnectorOperationCatalog catalog, string connectionName, string operationName, System.Text.Json.Nodes.JsonObject? parameters = null) { }
    }
    public enum ConnectorTriggerDeliveryMode
    {
        Webhook = 0,
        Poll = 1,
    }
    public sealed class ManagedConnector
    {
        public ManagedConnector() { }
        public string? Description { get; init; }
        public string? DisplayName { get; init; }
        public required string Name { get; init; }
    }
}
