using Azure.Connectors.Sdk.Primitives;
using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents a client that sends requests that the caller specifies, to any connector and without a spec. It has the pipeline and the
/// rules of the typed clients. To call operations by ID, use <see cref="DynamicConnectorClient"/>.
/// </summary>
/// <remarks>The client is thread-safe. One instance can be used by a whole application.</remarks>
public class RawConnectorClient
{
    private readonly Sender? _sender;

    /// <summary>Initializes a new instance of the class for mocking.</summary>
    protected RawConnectorClient()
    {
    }

    /// <summary>Initializes a new instance that authenticates with the system-assigned managed identity.</summary>
    /// <param name="apiName">The API name of the connector, such as <c>office365</c>.</param>
    /// <param name="connectionRuntimeUrl">The connection's runtime URL.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The URL is relative, not https, or has user info, a query or a fragment.</exception>
    public RawConnectorClient(string apiName, Uri connectionRuntimeUrl)
        : this(apiName, connectionRuntimeUrl, SystemIdentity.For(connectionRuntimeUrl))
    {
    }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="apiName">The API name of the connector, such as <c>office365</c>.</param>
    /// <param name="connectionRuntimeUrl">The connection's runtime URL.</param>
    /// <param name="credential">The credential used to authenticate. It can be null on loopback, where no token is sent.</param>
    /// <param name="options">The options of the client, or null for the defaults.</param>
    /// <exception cref="ArgumentNullException">The API name or the URL is null, or the credential is null and tokens are
    /// sent.</exception>
    /// <exception cref="ArgumentException">The URL is relative, not https, or has user info, a query or a fragment.</exception>
    public RawConnectorClient(
        string apiName, Uri connectionRuntimeUrl, TokenCredential? credential, ConnectorClientOptions? options = null)
        => _sender = new Sender(apiName, connectionRuntimeUrl, credential, options);

    /// <summary>Sends a request and returns the response, buffered in memory.</summary>
    /// <param name="method">The HTTP method. GET, HEAD, OPTIONS, PUT and DELETE requests are retried; others are retried only if the server
    /// can't have acted.</param>
    /// <param name="path">The path and query that follow the runtime URL. It starts with a slash and is percent-encoded.</param>
    /// <param name="headers">The headers to add.</param>
    /// <param name="content">The body. Its content type is <c>application/json</c> if it has none.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The response. <see cref="ConnectorResponse.Json"/> is set if its media type is JSON.</returns>
    /// <exception cref="ArgumentException">The path doesn't start with a slash, has <c>.</c> or <c>..</c> as a segment, or has a backslash,
    /// a fragment or a control character; or the method or a header isn't allowed.</exception>
    /// <exception cref="ConnectorException">The call failed. The operation of the exception is the method.</exception>
    public virtual Task<ConnectorResponse> SendAsync(
        RequestMethod method,
        string path,
        IReadOnlyDictionary<string, string>? headers = null,
        FileContent? content = null,
        CancellationToken cancellationToken = default)
        => Sending.SendAsync(method, path, headers, content, cancellationToken);

    /// <summary>Sends a request and returns the content of the response as a stream.</summary>
    /// <param name="method">The HTTP method, as in <see cref="SendAsync"/>.</param>
    /// <param name="path">The path and query, as in <see cref="SendAsync"/>.</param>
    /// <param name="headers">The headers to add.</param>
    /// <param name="content">The body, as in <see cref="SendAsync"/>.</param>
    /// <param name="cancellationToken">The token to cancel the operation, including reads from the stream.</param>
    /// <returns>The content; dispose it to free the connection. It can't seek; its length is known if the response declares it.</returns>
    /// <exception cref="ArgumentException">An argument isn't valid, as in <see cref="SendAsync"/>.</exception>
    /// <exception cref="ConnectorException">The call failed.</exception>
    public virtual Task<Stream> SendStreamAsync(
        RequestMethod method,
        string path,
        IReadOnlyDictionary<string, string>? headers = null,
        FileContent? content = null,
        CancellationToken cancellationToken = default)
        => Sending.SendStreamAsync(method, path, headers, content, cancellationToken);

    private Sender Sending => _sender ?? throw ConnectorClient.NotSending();

    /// <summary>
    /// Sends with the pipeline that all clients share. The client isn't a <see cref="ConnectorClient"/> itself, because it has no catalog
    /// from which values or schemas could be discovered.
    /// </summary>
    private sealed class Sender(string apiName, Uri url, TokenCredential? credential, ConnectorClientOptions? options)
        : ConnectorClient(apiName, apiName, url, credential, options)
    {
        public Task<ConnectorResponse> SendAsync(
            RequestMethod method,
            string path,
            IReadOnlyDictionary<string, string>? headers,
            FileContent? content,
            CancellationToken cancellationToken)
            => SendCoreAsync<ConnectorResponse, DynamicResponseReader>(
                Prepare(method, path, headers, content), ResponseMode.Buffered, new DynamicResponseReader(null), cancellationToken);

        public Task<Stream> SendStreamAsync(
            RequestMethod method,
            string path,
            IReadOnlyDictionary<string, string>? headers,
            FileContent? content,
            CancellationToken cancellationToken)
            => SendForStreamAsync(Prepare(method, path, headers, content), cancellationToken);

        private ConnectorRequest Prepare(
            RequestMethod method, string path, IReadOnlyDictionary<string, string>? headers, FileContent? content)
        {
            ArgumentNullException.ThrowIfNull(path);
            if (!HeaderText.IsToken(method.Method))
            {
                throw new ArgumentException("The method isn't one that HTTP allows.", nameof(method));
            }

            if (!NextLink.TryEncodePath(path, out string? encoded))
            {
                throw new ArgumentException(
                    "The path must start with a slash. It can't have '.' or '..' as a segment, a backslash, a fragment or a control "
                        + "character.",
                    nameof(path));
            }

            // No spec says that another response has the result.
            ConnectorRequest request = CreateRequest(method.Method, method, accepted: AcceptedResponse.Result);
            request.AppendPath(encoded);
            foreach ((string name, string value) in headers ?? new Dictionary<string, string>())
            {
                request.AddHeader(name, value, nameof(headers));
            }

            request.SetBody(content, "application/json");
            return request;
        }
    }
}
