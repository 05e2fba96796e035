using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;
using Azure.Core;

namespace Azure.Connectors.Sdk;

public partial class DynamicConnectorClient
{
    /// <summary>Calls an operation of the catalog.</summary>
    /// <param name="operationId">The operation's id.</param>
    /// <param name="arguments">
    /// By wire name, or <c>path:name</c>, <c>query:name</c>, <c>header:name</c>, <c>form:name</c>, <c>body:name</c> where parameters share
    /// one. Values are strings, booleans, numbers,
    /// <see cref="DateTimeOffset"/>, <see cref="DateOnly"/>, JSON elements and nodes, lists, dictionaries in a body,
    /// <see cref="BinaryData"/> and <see cref="FileContent"/>.
    /// </param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The response, buffered in memory.</returns>
    /// <exception cref="ArgumentException">The operation or an argument is unknown, or an argument is missing or of the wrong kind; named
    /// by <see cref="ArgumentException.ParamName"/>.</exception>
    /// <exception cref="ConnectorException">The call failed.</exception>
    public virtual Task<ConnectorResponse> InvokeAsync(
        string operationId, IReadOnlyDictionary<string, object?>? arguments = null, CancellationToken cancellationToken = default)
    {
        ConnectorOperation operation = FindOperation(operationId);
        return SendCoreAsync<ConnectorResponse, DynamicResponseReader>(
            Prepare(operation, arguments),
            operation.ResponseKind == ConnectorContentKind.None ? ResponseMode.Unpromised : ResponseMode.Buffered,
            new DynamicResponseReader(operation.ResponseKind),
            cancellationToken);
    }

    /// <summary>Calls an operation of the catalog and returns the content of the response as a stream.</summary>
    /// <param name="operationId">The operation's id.</param>
    /// <param name="arguments">As in <see cref="InvokeAsync"/>.</param>
    /// <param name="cancellationToken">The token to cancel the operation, including reads from the stream.</param>
    /// <returns>The content; dispose it to free the connection. It can't seek; its length is known if the response declares it.</returns>
    /// <exception cref="ArgumentException">As in <see cref="InvokeAsync"/>.</exception>
    /// <exception cref="ConnectorException">The call failed.</exception>
    public virtual Task<Stream> InvokeStreamAsync(
        string operationId, IReadOnlyDictionary<string, object?>? arguments = null, CancellationToken cancellationToken = default)
        => SendForStreamAsync(Prepare(FindOperation(operationId), arguments), cancellationToken);

    /// <summary>Calls an operation that returns pages.</summary>
    /// <param name="operationId">The operation's id.</param>
    /// <param name="arguments">As in <see cref="InvokeAsync"/>.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The items of all pages, each page requested when it is needed.</returns>
    /// <exception cref="ArgumentException">As in <see cref="InvokeAsync"/>, or the operation has no pages.</exception>
    public virtual AsyncPageable<JsonElement> InvokePagesAsync(
        string operationId, IReadOnlyDictionary<string, object?>? arguments = null, CancellationToken cancellationToken = default)
    {
        ConnectorOperation operation = FindOperation(operationId);
        if (operation is not { PageItemsName: { } items, PageNextLinkName: { } nextLink })
        {
            throw new ArgumentException($"The operation '{operationId}' has no pages.", nameof(operationId));
        }

        // Arguments are checked now and not at the first page.
        ConnectorRequest? first = Prepare(operation, arguments);
        return new ConnectorPageable<JsonElement, JsonElement>(
            this,
            () => Interlocked.Exchange(ref first, null) ?? Prepare(operation, arguments),
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

    private ConnectorRequest Prepare(ConnectorOperation operation, IReadOnlyDictionary<string, object?>? arguments)
    {
        ConnectorRequest request = CreateRequest(
            operation.Id, RequestMethod.Parse(operation.Method), operation.IsSafe, AcceptedBy(operation));
        OperationRequest.Write(request, operation, arguments);
        return request;
    }

    /// <summary>A trigger that polls returns 202 when there is no event, with a Location for the next poll.</summary>
    private static AcceptedResponse AcceptedBy(ConnectorOperation operation)
        => operation.IsTrigger || operation.ResponseKind == ConnectorContentKind.None ? AcceptedResponse.Result : operation.AcceptedResponse;

    private ConnectorOperation FindOperation(string operationId)
    {
        ArgumentNullException.ThrowIfNull(operationId);
        return Catalog.Find(operationId) ?? throw new ArgumentException(DescribeUnknown(operationId), nameof(operationId));
    }

    private string DescribeUnknown(string operationId)
    {
        string id = MessageText.Of(operationId);
        if (Catalog.OmittedOperationIds.Contains(operationId, StringComparer.Ordinal))
        {
            return $"The operation '{id}' of the connector '{ApiName}' was omitted when the client was generated. To keep it, add it to "
                + $"the Operations metadata of the ConnectorSpec item, "
                + "with the other operations to keep. If it is internal, IncludeInternal=\"true\" on the item keeps all internal "
                + "operations.";
        }

        return $"The connector '{ApiName}' has no operation "
            + $"'{id}'.{NearestName.Hint(operationId, Catalog.OperationIds.Concat(Catalog.OmittedOperationIds))}";
    }
}
