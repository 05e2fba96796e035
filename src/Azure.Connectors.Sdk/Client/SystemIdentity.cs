using Azure.Core;
using Azure.Identity;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Creates the credential of clients without one. Only this class and the registration refer to Azure.Identity, so that a trimmed
/// application with its own credential doesn't contain that library.
/// </summary>
internal static class SystemIdentity
{
    /// <returns>The system-assigned managed identity; null for a URL to which no token is sent.</returns>
    public static TokenCredential? For(Uri? connectionRuntimeUrl)
        => connectionRuntimeUrl is { IsAbsoluteUri: true, Scheme: "https" }
            ? new ManagedIdentityCredential(ManagedIdentityId.SystemAssigned)
            : null;
}
