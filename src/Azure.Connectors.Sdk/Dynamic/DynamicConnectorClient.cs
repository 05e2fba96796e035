using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Calls any connector's operations by their ids, with the pipeline and the rules of the typed clients and the same bytes on the wire.
/// </summary>
public partial class DynamicConnectorClient : ConnectorClient
{
    /// <summary>Initializes a new instance of the class for mocking.</summary>
    protected DynamicConnectorClient()
    {
    }

    /// <summary>Initializes a new instance with a catalog that authenticates with the system-assigned managed identity.</summary>
    /// <param name="catalog">The connector's operations.</param>
    /// <param name="connectionRuntimeUrl">The connection's runtime URL.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The URL is relative, not https, or has user info, a query or a fragment.</exception>
    public DynamicConnectorClient(ConnectorOperationCatalog catalog, Uri connectionRuntimeUrl)
        : base(NotNull(catalog).ApiName, catalog.ServiceName, connectionRuntimeUrl) => Catalog = catalog;

    /// <summary>Initializes a new instance with a catalog.</summary>
    /// <param name="catalog">The connector's operations.</param>
    /// <param name="connectionRuntimeUrl">The connection's runtime URL.</param>
    /// <param name="credential">Gives the tokens; may be null on loopback, where none is asked for.</param>
    /// <param name="options">How to send; null is the default.</param>
    /// <exception cref="ArgumentNullException">The first argument or the URL is null, or the credential where tokens are sent.</exception>
    /// <exception cref="ArgumentException">The URL is relative, not https, or has user info, a query or a fragment.</exception>
    public DynamicConnectorClient(
        ConnectorOperationCatalog catalog, Uri connectionRuntimeUrl, TokenCredential? credential, ConnectorClientOptions? options = null)
        : base(NotNull(catalog).ApiName, catalog.ServiceName, connectionRuntimeUrl, credential, options) => Catalog = catalog;

    /// <summary>
    /// Makes a client of a connector without a catalog, for requests put together by hand, which signs in with the system-assigned managed
    /// identity.
    /// </summary>
    /// <param name="apiName">The connector, such as <c>office365</c>.</param>
    /// <param name="connectionRuntimeUrl">The connection's runtime URL.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The URL is relative, not https, or has user info, a query or a fragment.</exception>
    public DynamicConnectorClient(string apiName, Uri connectionRuntimeUrl)
        : base(apiName, apiName, connectionRuntimeUrl)
    {
    }

    /// <summary>Initializes a new instance without a catalog. Its requests are specified manually.</summary>
    /// <param name="apiName">The connector, such as <c>office365</c>.</param>
    /// <param name="connectionRuntimeUrl">The connection's runtime URL.</param>
    /// <param name="credential">Gives the tokens; may be null on loopback, where none is asked for.</param>
    /// <param name="options">How to send; null is the default.</param>
    /// <exception cref="ArgumentNullException">The first argument or the URL is null, or the credential where tokens are sent.</exception>
    /// <exception cref="ArgumentException">The URL is relative, not https, or has user info, a query or a fragment.</exception>
    public DynamicConnectorClient(
        string apiName, Uri connectionRuntimeUrl, TokenCredential? credential, ConnectorClientOptions? options = null)
        : base(apiName, apiName, connectionRuntimeUrl, credential, options)
    {
    }

    /// <summary>Creates a client that shares the pipeline of another one.</summary>
    internal DynamicConnectorClient(ConnectorOperationCatalog catalog, ConnectorClient client)
        : base(client) => Catalog = catalog;

    /// <summary>Gets the operations of the connector, or null for a client without a catalog.</summary>
    public ConnectorOperationCatalog? Catalog { get; }

    /// <inheritdoc/>
    protected override ConnectorOperationCatalog? OperationCatalog => Catalog;

    private static ConnectorOperationCatalog NotNull(ConnectorOperationCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog;
    }
}
