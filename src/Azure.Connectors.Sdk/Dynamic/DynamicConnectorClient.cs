using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents a client that calls the operations of a catalog by ID. It has the pipeline and the rules of the typed clients, and sends the
/// same requests. To send a request without a catalog, use <see cref="RawConnectorClient"/>.
/// </summary>
public partial class DynamicConnectorClient : ConnectorClient
{
    private readonly ConnectorOperationCatalog? _catalog;

    /// <summary>Initializes a new instance of the class for mocking.</summary>
    protected DynamicConnectorClient()
    {
    }

    /// <summary>Initializes a new instance that authenticates with the system-assigned managed identity.</summary>
    /// <param name="catalog">The operations of the connector.</param>
    /// <param name="connectionRuntimeUrl">The connection's runtime URL.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The URL is relative, not https, or has user info, a query or a fragment.</exception>
    public DynamicConnectorClient(ConnectorOperationCatalog catalog, Uri connectionRuntimeUrl)
        : base(NotNull(catalog).ApiName, catalog.ServiceName, connectionRuntimeUrl) => _catalog = catalog;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="catalog">The operations of the connector.</param>
    /// <param name="connectionRuntimeUrl">The connection's runtime URL.</param>
    /// <param name="credential">The credential used to authenticate. It can be null on loopback, where no token is sent.</param>
    /// <param name="options">The options of the client, or null for the defaults.</param>
    /// <exception cref="ArgumentNullException">The catalog or the URL is null, or the credential is null and tokens are
    /// sent.</exception>
    /// <exception cref="ArgumentException">The URL is relative, not https, or has user info, a query or a fragment.</exception>
    public DynamicConnectorClient(
        ConnectorOperationCatalog catalog, Uri connectionRuntimeUrl, TokenCredential? credential, ConnectorClientOptions? options = null)
        : base(NotNull(catalog).ApiName, catalog.ServiceName, connectionRuntimeUrl, credential, options) => _catalog = catalog;

    /// <summary>Gets the operations of the connector.</summary>
    /// <exception cref="InvalidOperationException">The client was created for mocking.</exception>
    public virtual ConnectorOperationCatalog Catalog => _catalog ?? throw NotSending();

    private static ConnectorOperationCatalog NotNull(ConnectorOperationCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog;
    }
}
