using System.ComponentModel;
using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents the base class of all connector clients: one pipeline and one kind of exception. Clients are thread-safe and immutable.
/// Create one for each connection, and reuse it.
/// </summary>
public abstract partial class ConnectorClient
{
    private readonly ConnectorEndpoint? _endpoint;
    private readonly HttpPipeline? _pipeline;
    private readonly ConnectorTelemetry? _telemetry;
    private readonly bool _includesErrorText;
    private readonly PollingRules? _polling;

    /// <summary>Initializes a new instance of the class for mocking.</summary>
    protected ConnectorClient() => ApiName = ServiceName = "";

    /// <summary>Initializes a new instance that authenticates with the system-assigned managed identity.</summary>
    /// <param name="apiName">The API name of the connector, such as <c>office365</c>.</param>
    /// <param name="serviceName">The name of the connector in C#, such as <c>Office365</c>.</param>
    /// <param name="connectionRuntimeUrl">The connection's runtime URL: https, or http on loopback, where no token is sent.</param>
    /// <exception cref="ArgumentNullException">A name or the URL is null.</exception>
    /// <exception cref="ArgumentException">The URL is relative, not https, or has user info, a query or a fragment.</exception>
    protected ConnectorClient(string apiName, string serviceName, Uri connectionRuntimeUrl)
        : this(apiName, serviceName, connectionRuntimeUrl, SystemIdentity.For(connectionRuntimeUrl), null)
    {
    }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="apiName">The API name of the connector, such as <c>office365</c>.</param>
    /// <param name="serviceName">The name of the connector in C#, such as <c>Office365</c>.</param>
    /// <param name="connectionRuntimeUrl">The connection's runtime URL: https, or http on loopback, where no token is sent.</param>
    /// <param name="credential">The credential used to authenticate; may be null on loopback, where it isn't used.</param>
    /// <param name="options">The options; null for the default options.</param>
    /// <exception cref="ArgumentNullException">A name or the URL is null, or the credential where tokens are sent.</exception>
    /// <exception cref="ArgumentException">The URL is relative, not https, or has user info, a query or a fragment.</exception>
    protected ConnectorClient(
        string apiName, string serviceName, Uri connectionRuntimeUrl, TokenCredential? credential, ConnectorClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(apiName);
        ArgumentNullException.ThrowIfNull(serviceName);
        ArgumentNullException.ThrowIfNull(connectionRuntimeUrl);
        ApiName = apiName;
        ServiceName = serviceName;
        options ??= new ConnectorClientOptions();
        options.RetryPolicy ??= new ConnectorRetryPolicy(options);
        _endpoint = ConnectorEndpoint.Create(connectionRuntimeUrl, nameof(connectionRuntimeUrl));
        _includesErrorText = options.IncludeServiceErrorText;
        _polling = new PollingRules(options);
        _telemetry = new ConnectorTelemetry(apiName, serviceName, options);
        List<HttpPipelinePolicy> perRetry = [UserAgentPolicy.Instance];
        if (_endpoint.IsSecure)
        {
            ArgumentNullException.ThrowIfNull(credential);
            perRetry.Add(new ConnectorTokenPolicy(credential, options.Scope));
        }

        perRetry.Add(new ResponseReadingPolicy(options.MaxResponseSize, options.Retry.NetworkTimeout));
        perRetry.Add(new StallPolicy(options.Retry.NetworkTimeout));
        _pipeline = Build(options, [.. perRetry]);
    }

    /// <summary>Initializes a new instance that sends requests through another client.</summary>
    /// <param name="client">The client of the connection. A client that was created for mocking sends no requests.</param>
    /// <exception cref="ArgumentNullException">The client is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ConnectorClient(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        ApiName = client.ApiName;
        ServiceName = client.ServiceName;
        _endpoint = client._endpoint;
        _pipeline = client._pipeline;
        _telemetry = client._telemetry;
        _includesErrorText = client._includesErrorText;
        _polling = client._polling;
    }

    internal string ApiName { get; }

    internal string ServiceName { get; }

    internal ConnectorEndpoint Endpoint => _endpoint ?? throw NotSending();

    /// <summary>Creates a request.</summary>
    /// <param name="operationId">The ID of the operation.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="isRetrySafe">Whether the request can be retried without repeating an effect (<c>x-ms-safe-operation</c>), if the method
    /// doesn't imply it.</param>
    /// <param name="accepted">The meaning of a response with status 202, if the operation returns something.</param>
    /// <returns>A request for the runtime URL.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal ConnectorRequest CreateRequest(
        string operationId, RequestMethod method, bool isRetrySafe = false, AcceptedResponse accepted = AcceptedResponse.Pending)
    {
        ArgumentNullException.ThrowIfNull(operationId);
        return new(Endpoint, operationId, method, isRetrySafe) { Accepted = accepted };
    }

    /// <summary>Sends a request whose response has no content.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>A task that completes when the response is received.</returns>
    /// <exception cref="ConnectorException">The call failed.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Task SendAsync(ConnectorRequest request, CancellationToken cancellationToken)
        => SendCoreAsync<object?, NothingReader>(request, ResponseMode.Ignored, default(NothingReader), cancellationToken);

    /// <summary>Sends a request and reads a model.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ConnectorException">The call failed, or the response is empty or can't be read.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Task<T> SendAsync<T>(ConnectorRequest request, CancellationToken cancellationToken)
        where T : class, IConnectorModel<T>
        => SendCoreAsync<T, ModelReader<T>>(request, ResponseMode.Buffered, default(ModelReader<T>), cancellationToken);

    /// <summary>Sends a request and reads a model, if there is one.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The model; null for an empty response.</returns>
    /// <exception cref="ConnectorException">The call failed, or the response can't be read.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Task<T?> SendOptionalAsync<T>(ConnectorRequest request, CancellationToken cancellationToken)
        where T : class, IConnectorModel<T>
        => SendCoreAsync<T?, OptionalModelReader<T>>(request, ResponseMode.Buffered, default(OptionalModelReader<T>), cancellationToken);

    /// <summary>Sends a request and reads a JSON value.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ConnectorException">The call failed, or the response is empty or can't be read.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Task<T> SendAsync<T>(ConnectorRequest request, JsonValueReader<T> read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(read);
        return SendCoreAsync<T, ValueReader<T>>(request, ResponseMode.Buffered, new ValueReader<T>(read), cancellationToken);
    }

    /// <summary>Sends a request and reads a JSON value, if there is one.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The value; the default value of the type for an empty response.</returns>
    /// <exception cref="ConnectorException">The call failed, or the response can't be read.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Task<T?> SendOptionalAsync<T>(ConnectorRequest request, JsonValueReader<T?> read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(read);
        return SendCoreAsync<T?, OptionalValueReader<T>>(
            request, ResponseMode.Buffered, new OptionalValueReader<T>(read), cancellationToken);
    }

    /// <summary>Sends a request and reads text.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The text; empty for an empty response.</returns>
    /// <exception cref="ConnectorException">The call failed.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Task<string> SendForTextAsync(ConnectorRequest request, CancellationToken cancellationToken)
        => SendCoreAsync<string, TextResponseReader>(request, ResponseMode.Buffered, default(TextResponseReader), cancellationToken);

    /// <summary>Sends a request and reads bytes into memory.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The bytes and their media type.</returns>
    /// <exception cref="ConnectorException">The call failed, or the response is larger than
    /// <see cref="ConnectorClientOptions.MaxResponseSize"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Task<BinaryData> SendForBytesAsync(ConnectorRequest request, CancellationToken cancellationToken)
        => SendCoreAsync<BinaryData, BytesReader>(request, ResponseMode.Buffered, default(BytesReader), cancellationToken);

    /// <summary>
    /// Sends a request and reads bytes that the response may contain as they are, as base64 text or as a JSON string of base64 text.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The bytes, empty for an empty response.</returns>
    /// <exception cref="ConnectorException">The call failed, or the response is JSON that isn't a base64 string.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Task<BinaryData> SendForBase64Async(ConnectorRequest request, CancellationToken cancellationToken)
        => SendCoreAsync<BinaryData, Base64Reader>(request, ResponseMode.Buffered, default(Base64Reader), cancellationToken);

    /// <summary>Sends a request and returns the content of the response as a stream.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">The token to cancel the operation, including reads from the stream.</param>
    /// <returns>The content; dispose it to free the connection. It can't seek; its length is known if the response declares it, otherwise
    /// <see cref="Stream.Length"/> throws <see cref="NotSupportedException"/>. A read throws <see cref="ConnectorException"/> if the
    /// connection fails or stalls.</returns>
    /// <exception cref="ConnectorException">The call failed.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Task<Stream> SendForStreamAsync(ConnectorRequest request, CancellationToken cancellationToken)
        => SendCoreAsync<Stream, StreamResponseReader>(
            request, ResponseMode.Streamed, new StreamResponseReader(cancellationToken), cancellationToken);

    /// <summary>Creates the pages of a list. Each page is requested when it is needed.</summary>
    /// <typeparam name="TPage">The page's model.</typeparam>
    /// <typeparam name="TItem">An item.</typeparam>
    /// <param name="createFirst">Creates the request for the first page.</param>
    /// <param name="items">Gets the items of a page.</param>
    /// <param name="nextLink">Gets the link to the next page; null or empty for the last page.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <param name="mayBeEmpty">Whether the operation has a response without content; an empty one is then a page without items and the
    /// last.</param>
    /// <returns>The pages. A next link to another host is taken as one of the connection's; one with another scheme or port is a
    /// <see cref="ConnectorException"/>.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected AsyncPageable<TItem> CreatePageable<TPage, TItem>(
        Func<ConnectorRequest> createFirst,
        Func<TPage, IReadOnlyList<TItem>?> items,
        Func<TPage, string?> nextLink,
        CancellationToken cancellationToken,
        bool mayBeEmpty = false)
        where TPage : class, IConnectorModel<TPage>
        where TItem : notnull
    {
        ArgumentNullException.ThrowIfNull(createFirst);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(nextLink);
        return new ConnectorPageable<TPage, TItem>(this, createFirst, ReadPage<TPage>, items, nextLink, mayBeEmpty, cancellationToken);
    }

    /// <summary>Creates the exception of a client that has no pipeline.</summary>
    internal static InvalidOperationException NotSending() =>
        new("The client was created for mocking and can't send requests. Use another constructor.");

    /// <summary>
    /// Builds the pipeline over the transport of the options, which several clients can share and which aren't changed.
    /// </summary>
    private static HttpPipeline Build(ConnectorClientOptions options, HttpPipelinePolicy[] perRetry)
    {
        lock (options)
        {
            HttpPipelineTransport transport = options.Transport;
            try
            {
                options.Transport = new ServiceTransport(transport);
                return HttpPipelineBuilder.Build(options, [], perRetry, ConnectorResponseClassifier.Instance);
            }
            finally
            {
                options.Transport = transport;
            }
        }
    }

    // An array of items isn't a page: it has no next link, and an array with one item would be read as that item.
    private static TPage? ReadPage<TPage>(ref Utf8JsonReader reader)
        where TPage : class, IConnectorModel<TPage>
        => reader.TokenType is JsonTokenType.StartObject or JsonTokenType.Null
            ? JsonRead.Model<TPage>(ref reader)
            : throw JsonRead.Unexpected(ref reader, "page");
}
