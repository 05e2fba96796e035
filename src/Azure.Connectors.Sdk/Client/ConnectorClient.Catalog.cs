using System.ComponentModel;
using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

public abstract partial class ConnectorClient
{
    /// <summary>Calls an operation of the connector's catalog.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="arguments">The arguments by name, as in <see cref="DynamicConnectorClient.InvokeAsync"/>.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The response, buffered in memory.</returns>
    /// <exception cref="ArgumentException">An argument is unknown, missing or of the wrong kind.
    /// <see cref="ArgumentException.ParamName"/> is its name.</exception>
    /// <exception cref="ConnectorException">The call failed.</exception>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public virtual Task<ConnectorResponse> InvokeOperationAsync(
        ConnectorOperation operation,
        IReadOnlyDictionary<string, object?>? arguments = null,
        CancellationToken cancellationToken = default)
        => SendCoreAsync<ConnectorResponse, DynamicResponseReader>(
            CreateRequest(operation, arguments),
            operation.ResponseKind == ConnectorContentKind.None ? ResponseMode.Unpromised : ResponseMode.Buffered,
            new DynamicResponseReader(operation.ResponseKind),
            cancellationToken);

    /// <summary>Calls an operation of the connector's catalog and returns the content of the response as a stream.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="arguments">As in <see cref="InvokeOperationAsync"/>.</param>
    /// <param name="cancellationToken">The token to cancel the operation, including reads from the stream.</param>
    /// <returns>The content; dispose it to free the connection. It can't seek; its length is known if the response declares it.</returns>
    /// <exception cref="ArgumentException">As in <see cref="InvokeOperationAsync"/>.</exception>
    /// <exception cref="ConnectorException">The call failed.</exception>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public virtual Task<Stream> InvokeOperationStreamAsync(
        ConnectorOperation operation,
        IReadOnlyDictionary<string, object?>? arguments = null,
        CancellationToken cancellationToken = default)
        => SendForStreamAsync(CreateRequest(operation, arguments), cancellationToken);

    /// <summary>Calls an operation of the connector's catalog that returns pages.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="arguments">As in <see cref="InvokeOperationAsync"/>.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The items of all pages, each page requested when it is needed.</returns>
    /// <exception cref="ArgumentException">As in <see cref="InvokeOperationAsync"/>, or the operation has no pages.</exception>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public virtual AsyncPageable<JsonElement> InvokeOperationPagesAsync(
        ConnectorOperation operation,
        IReadOnlyDictionary<string, object?>? arguments = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operation);
        if (operation is not { PageItemsName: { } items, PageNextLinkName: { } nextLink })
        {
            throw new ArgumentException($"The operation '{operation.Id}' has no pages.", nameof(operation));
        }

        // Arguments are checked now and not at the first page.
        ConnectorRequest? first = CreateRequest(operation, arguments);
        return new ConnectorPageable<JsonElement, JsonElement>(
            this,
            () => Interlocked.Exchange(ref first, null) ?? CreateRequest(operation, arguments),
            (ref Utf8JsonReader reader) => reader.TokenType switch
            {
                JsonTokenType.StartObject => JsonElement.ParseValue(ref reader),
                JsonTokenType.Null when operation.MayBeEmpty => default,
                _ => throw JsonRead.Unexpected(ref reader, "page"),
            },
            page => JsonPlace.Items(JsonPlace.Find(page, items)),
            page => JsonPlace.Find(page, nextLink)?.ToString(),
            operation.MayBeEmpty,
            cancellationToken);
    }

    private ConnectorRequest CreateRequest(ConnectorOperation operation, IReadOnlyDictionary<string, object?>? arguments)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return CreateRequest(operation.Plan, arguments);
    }

    private ConnectorRequest CreateRequest(OperationPlan plan, IReadOnlyDictionary<string, object?>? arguments)
    {
        ConnectorRequest request = CreateRequest(plan.Operation.Id, plan.Method, plan.Operation.IsRetrySafe, plan.Accepted);
        OperationRequest.Write(request, plan, arguments);
        return request;
    }
}
