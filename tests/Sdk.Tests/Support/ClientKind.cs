using Azure.Core;

namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

/// <summary>
/// Represents a kind of client: typed or dynamic. Tests of both are in a base class, and two classes derive from it.
/// </summary>
public enum ClientKind
{
    /// <summary>A client as the generator emits one.</summary>
    Typed,

    /// <summary><see cref="DynamicConnectorClient"/> with a catalog.</summary>
    Dynamic,
}

internal static class ClientKindExtensions
{
    public static MailClient CreateClient(
        this ClientKind clientKind, Uri url, TokenCredential? credential, ConnectorClientOptions? options = null)
        => clientKind == ClientKind.Typed ? new MailClient(url, credential, options) : new DynamicMailClient(url, credential, options);
}
