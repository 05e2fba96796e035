namespace Azure.Connectors.Sdk.AspNetCore
{
    public sealed class ConnectorTriggerAuthenticationResult
    {
        public string? Reason { get; }
        public bool Succeeded { get; }
        public static Azure.Connectors.Sdk.AspNetCore.ConnectorTriggerAuthenticationResult NoResult { get; }
        public static Azure.Connectors.Sdk.AspNetCore.ConnectorTriggerAuthenticationResult Success { get; }
        public static Azure.Connectors.Sdk.AspNetCore.ConnectorTriggerAuthenticationResult Forbidden(string reason) { }
        public static Azure.Connectors.Sdk.AspNetCore.ConnectorTriggerAuthenticationResult Unauthorized(string reason) { }
    }
    public sealed class ConnectorTriggerEntraOptions
    {
        public ConnectorTriggerEntraOptions() { }
        public System.Collections.Generic.IList<string> AllowedAudiences { get; }
        public Azure.Connectors.Sdk.AspNetCore.ConnectorTriggerPrincipals AllowedPrincipals { get; }
        public System.Collections.Generic.IList<string> Issuers { get; }
        public System.TimeSpan KeyRefreshInterval { get; set; }
        public System.Uri? MetadataAddress { get; set; }
    }
    public sealed class ConnectorTriggerOptions
    {
        public ConnectorTriggerOptions() { }
        public int MaxBodyBytes { get; set; }
        public string? MessageIdHeader { get; set; }
        public System.Collections.Generic.IList<string> SystemKeys { get; }
    }
    public sealed class ConnectorTriggerPrincipals
    {
        public ConnectorTriggerPrincipals() { }
        public System.Collections.Generic.IList<string> Identities { get; }
    }
    public interface IConnectorTriggerAuthenticator
    {
        System.Threading.Tasks.ValueTask<Azure.Connectors.Sdk.AspNetCore.ConnectorTriggerAuthenticationResult> AuthenticateAsync(Microsoft.AspNetCore.Http.HttpRequest request, System.Threading.CancellationToken cancellationToken);
    }
}
