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
    public sealed class ConnectorTriggerContext
    {
        public ConnectorTriggerContext(string functionName, System.Collections.Generic.IReadOnlyDictionary<string, string>? headers = null, System.IServiceProvider? services = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.CancellationToken CancellationToken { get; }
        public string FunctionName { get; }
        public System.Collections.Generic.IReadOnlyDictionary<string, string> Headers { get; }
        public System.IServiceProvider Services { get; }
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
        public System.Collections.Generic.IList<string> SystemKeys { get; }
    }
    public sealed class ConnectorTriggerPrincipals
    {
        public ConnectorTriggerPrincipals() { }
        public System.Collections.Generic.IList<string> Identities { get; }
    }
    public sealed class ConnectorTriggersBuilder
    {
        public Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
        public Azure.Connectors.Sdk.AspNetCore.ConnectorTriggersBuilder AddAuthenticator<[System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors)]  TAuthenticator>()
            where TAuthenticator :  class, Azure.Connectors.Sdk.AspNetCore.IConnectorTriggerAuthenticator { }
        public Azure.Connectors.Sdk.AspNetCore.ConnectorTriggersBuilder AddHandler<TPayload>(string functionName, System.Func<TPayload, Azure.Connectors.Sdk.AspNetCore.ConnectorTriggerContext, System.Threading.CancellationToken, System.Threading.Tasks.Task> handler)
            where TPayload :  class { }
        public Azure.Connectors.Sdk.AspNetCore.ConnectorTriggersBuilder AddHandler<TPayload, [System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors)]  THandler>(string functionName)
            where TPayload :  class
            where THandler :  class, Azure.Connectors.Sdk.AspNetCore.IConnectorTriggerHandler<TPayload> { }
    }
    public interface IConnectorTriggerAuthenticator
    {
        System.Threading.Tasks.ValueTask<Azure.Connectors.Sdk.AspNetCore.ConnectorTriggerAuthenticationResult> AuthenticateAsync(Microsoft.AspNetCore.Http.HttpRequest request, System.Threading.CancellationToken cancellationToken);
    }
    public interface IConnectorTriggerHandler<in TPayload>
    {
        System.Threading.Tasks.Task HandleAsync(TPayload payload, Azure.Connectors.Sdk.AspNetCore.ConnectorTriggerContext context, System.Threading.CancellationToken cancellationToken);
    }
}
