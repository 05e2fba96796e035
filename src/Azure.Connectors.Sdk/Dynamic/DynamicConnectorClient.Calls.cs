using System.Text.Json;

namespace Azure.Connectors.Sdk;

public partial class DynamicConnectorClient
{
    /// <summary>Calls an operation of the catalog.</summary>
    /// <param name="operationId">The operation's id.</param>
    /// <param name="arguments">
    /// The arguments by wire name, or by key: <c>path:name</c>, <c>query:name</c>, <c>header:name</c>, <c>formData:name</c>,
    /// <c>body</c>. The key is needed if parameters share a name. Values are strings, booleans, numbers,
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
        => InvokeOperationAsync(Catalog.Get(operationId), arguments, cancellationToken);

    /// <summary>Calls an operation of the catalog and returns the content of the response as a stream.</summary>
    /// <param name="operationId">The operation's id.</param>
    /// <param name="arguments">As in <see cref="InvokeAsync"/>.</param>
    /// <param name="cancellationToken">The token to cancel the operation, including reads from the stream.</param>
    /// <returns>The content; dispose it to free the connection. It can't seek; its length is known if the response declares it.</returns>
    /// <exception cref="ArgumentException">As in <see cref="InvokeAsync"/>.</exception>
    /// <exception cref="ConnectorException">The call failed.</exception>
    public virtual Task<Stream> InvokeStreamAsync(
        string operationId, IReadOnlyDictionary<string, object?>? arguments = null, CancellationToken cancellationToken = default)
        => InvokeOperationStreamAsync(Catalog.Get(operationId), arguments, cancellationToken);

    /// <summary>Calls an operation that returns pages.</summary>
    /// <param name="operationId">The operation's id.</param>
    /// <param name="arguments">As in <see cref="InvokeAsync"/>.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The items of all pages, each page requested when it is needed.</returns>
    /// <exception cref="ArgumentException">As in <see cref="InvokeAsync"/>, or the operation has no pages.</exception>
    public virtual AsyncPageable<JsonElement> InvokePagesAsync(
        string operationId, IReadOnlyDictionary<string, object?>? arguments = null, CancellationToken cancellationToken = default)
        => InvokeOperationPagesAsync(Catalog.Get(operationId), arguments, cancellationToken);
}
