using Azure.Core;

namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

/// <summary>
/// The runtime's two faces. Tests of what holds for both stand in a class that takes one, and two classes derive from it.
/// </summary>
public enum Face
{
    /// <summary>A client as the generator emits one.</summary>
    Typed,

    /// <summary><see cref="DynamicConnectorClient"/> with a catalog.</summary>
    Dynamic,
}

internal static class Faces
{
    public static MailClient CreateClient(this Face face, Uri url, TokenCredential? credential, ConnectorClientOptions? options = null)
        => face == Face.Typed ? new MailClient(url, credential, options) : new DynamicMailClient(url, credential, options);
}
