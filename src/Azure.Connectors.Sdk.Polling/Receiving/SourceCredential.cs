using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Azure.Connectors.Sdk.Polling.Receiving;

/// <summary>Finds the credential of a source.</summary>
internal static class SourceCredential
{
    public static TokenCredential Get(string functionName, ConnectorPollingSource source, IServiceProvider services) =>
        source.Credential
            ?? (services as IKeyedServiceProvider)?.GetKeyedService<TokenCredential>(functionName)
            ?? services.GetService<TokenCredential>()
            ?? new ManagedIdentityCredential(Identity(source));

    private static ManagedIdentityId Identity(ConnectorPollingSource source)
    {
        if (source.ClientId is not null)
        {
            return ManagedIdentityId.FromUserAssignedClientId(source.ClientId);
        }

        return source.ManagedIdentityResourceId is null
            ? ManagedIdentityId.SystemAssigned
            : ManagedIdentityId.FromUserAssignedResourceId(new ResourceIdentifier(source.ManagedIdentityResourceId));
    }
}
