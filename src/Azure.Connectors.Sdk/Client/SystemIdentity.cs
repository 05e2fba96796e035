using Azure.Core;
using Azure.Identity;

namespace Azure.Connectors.Sdk;

/// <summary>
/// The credential of clients that are given none. Nothing else of this assembly but the registration names Azure.Identity: an app that
/// brings a credential of its own is trimmed of that library and of what it stands on.
/// </summary>
internal static class SystemIdentity
{
    /// <returns>The system-assigned managed identity; null for a URL to which no token is sent.</returns>
    public static TokenCredential? For(Uri? connectionRuntimeUrl)
        => connectionRuntimeUrl is { IsAbsoluteUri: true, Scheme: "https" }
            ? new ManagedIdentityCredential(ManagedIdentityId.SystemAssigned)
            : null;
}
