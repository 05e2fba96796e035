using System.ComponentModel;
using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

public abstract partial class ConnectorClient
{
    /// <summary>
    /// Gets the values that a parameter, or a part of a body, can have (<c>x-ms-dynamic-values</c>, <c>x-ms-dynamic-list</c>,
    /// <c>x-ms-dynamic-tree</c>).
    /// </summary>
    /// <param name="catalog">The catalog that has the operation.</param>
    /// <param name="operationId">The ID of the operation.</param>
    /// <param name="location">
    /// The parameter, named as an argument of <see cref="DynamicConnectorClient.InvokeAsync"/>; or a part of the body: the name of the body
    /// parameter, or <c>body</c>, followed by the names of the members, such as <c>body/kind</c>, with <c>[]</c> for the items of a list,
    /// such as <c>body/roles[]</c>, and <c>{}</c> for the values of a map; or a part of the response, such as <c>value[]/kind</c>.
    /// </param>
    /// <param name="arguments">The known arguments of the operation: some lists depend on them.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The values, in the service's order, from all pages.</returns>
    /// <exception cref="ArgumentException">The operation or location is unknown, or an argument that the list depends on is
    /// missing.</exception>
    /// <exception cref="NotSupportedException">No operation provides the values.</exception>
    /// <exception cref="ConnectorException">The call failed, or the response isn't the list that the spec describes: an item is null, has
    /// no value, or has null as its value, or the list isn't at its path.</exception>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public virtual async Task<IReadOnlyList<ConnectorDynamicValue>> GetDynamicValuesAsync(
        ConnectorOperationCatalog catalog,
        string operationId,
        string location,
        IReadOnlyDictionary<string, object?>? arguments = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(location);
        ConnectorOperation operation = catalog.Get(operationId);
        ConnectorDynamicSource source = DynamicLocation.Usable(operation, location, static part => part.Values);
        return await GetValuesAsync(catalog, operation, source, arguments, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Gets the values of a source, such as that of a column in a schema that <c>GetDynamicSchemaAsync</c> returned.
    /// </summary>
    /// <param name="catalog">The catalog that has the operation.</param>
    /// <param name="operationId">The ID of the operation whose arguments the source refers to.</param>
    /// <param name="source">The source, as <see cref="ConnectorDynamicSource.FromSchema"/> reads it.</param>
    /// <param name="arguments">The known arguments of the operation: some lists depend on them.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The values, in the service's order, from all pages.</returns>
    /// <exception cref="ArgumentException">The operation or the operation of the source is unknown, or an argument that the list depends
    /// on is missing.</exception>
    /// <exception cref="NotSupportedException">The source names no operation.</exception>
    /// <exception cref="ConnectorException">The call failed, or the response isn't the list that the source describes.</exception>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public virtual async Task<IReadOnlyList<ConnectorDynamicValue>> GetDynamicValuesAsync(
        ConnectorOperationCatalog catalog,
        string operationId,
        ConnectorDynamicSource source,
        IReadOnlyDictionary<string, object?>? arguments = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(source);
        return await GetValuesAsync(catalog, catalog.Get(operationId), source, arguments, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Gets the nodes of the tree of values that a parameter, or a part of a body, can have, such as folders and files
    /// (<c>x-ms-dynamic-tree</c>): those at the root, or those that a node contains.
    /// </summary>
    /// <param name="catalog">The catalog that has the operation.</param>
    /// <param name="operationId">The ID of the operation.</param>
    /// <param name="location">
    /// The parameter, named as an argument of <see cref="DynamicConnectorClient.InvokeAsync"/>; or a part of the body, such as
    /// <c>body/folder</c>. The syntax is that of <c>GetDynamicValuesAsync</c>.
    /// </param>
    /// <param name="parent">The node that contains the nodes to get. Null is the root. A node that isn't a parent contains none.</param>
    /// <param name="arguments">The known arguments of the operation: some trees depend on them.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The nodes, in the service's order. Pages are requested as they are needed.</returns>
    /// <exception cref="ArgumentException">The operation or location is unknown, or an argument that the tree depends on is
    /// missing.</exception>
    /// <exception cref="NotSupportedException">The location has no tree, or no operation returns the nodes.</exception>
    /// <exception cref="ConnectorException">The call failed, or the response isn't the list that the spec describes. It is thrown during
    /// the enumeration.</exception>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public virtual AsyncPageable<ConnectorDynamicTreeNode> GetDynamicTreeNodesAsync(
        ConnectorOperationCatalog catalog,
        string operationId,
        string location,
        ConnectorDynamicTreeNode? parent = null,
        IReadOnlyDictionary<string, object?>? arguments = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(location);
        ConnectorOperation operation = catalog.Get(operationId);
        ConnectorDynamicTree tree = DynamicLocation.Tree(operation, location);
        if (parent is { IsParent: false })
        {
            return AsyncPageable<ConnectorDynamicTreeNode>.FromPages([]);
        }

        ConnectorDynamicSource? source = parent is null ? tree.Open : tree.Browse;
        if (source is not { OperationId.Length: > 0 })
        {
            string level = parent is null ? "its root" : "the content of a node";
            throw new NotSupportedException($"The tree at '{location}' of '{operationId}' names no operation for {level}.");
        }

        return GetPages(
            catalog,
            source,
            new DynamicArguments(operation, arguments, parent),
            (response, pageItems) => DynamicResults.Nodes(response, tree, source, pageItems),
            cancellationToken);
    }

    /// <summary>
    /// Gets the schema of a parameter, a body, a response, or a part of them (<c>x-ms-dynamic-schema</c>, <c>x-ms-dynamic-properties</c>).
    /// </summary>
    /// <param name="catalog">The catalog that has the operation.</param>
    /// <param name="operationId">The ID of the operation.</param>
    /// <param name="location">
    /// The name of the parameter or of the body; a part of the body, such as <c>body/item</c>; or a part of the response, such as
    /// <c>value[]</c>. Null is the response. The syntax is that of <c>GetDynamicValuesAsync</c>.
    /// </param>
    /// <param name="arguments">The known arguments of the operation: the schema depends on them.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The schema: JSON Schema in the form that Swagger 2.0 has.</returns>
    /// <exception cref="ArgumentException">The operation or location is unknown, or an argument that the schema depends on is
    /// missing.</exception>
    /// <exception cref="NotSupportedException">No operation provides the schema.</exception>
    /// <exception cref="ConnectorException">The call failed, or the response has no object at the path of the schema.</exception>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public virtual Task<JsonElement> GetDynamicSchemaAsync(
        ConnectorOperationCatalog catalog,
        string operationId,
        string? location = null,
        IReadOnlyDictionary<string, object?>? arguments = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ConnectorOperation operation = catalog.Get(operationId);
        ConnectorDynamicSource source = DynamicLocation.Usable(operation, location, static part => part.Schema);
        ConnectorOperation discovery = catalog.Get(source.OperationId);
        ConnectorRequest request = CreateRequest(
            discovery.DiscoveryPlan, new DynamicArguments(operation, arguments).Resolve(source, discovery));
        return SendAsync(
            request, (ref Utf8JsonReader reader) => DynamicResults.Schema(JsonElement.ParseValue(ref reader), source), cancellationToken);
    }

    private async Task<IReadOnlyList<ConnectorDynamicValue>> GetValuesAsync(
        ConnectorOperationCatalog catalog,
        ConnectorOperation operation,
        ConnectorDynamicSource source,
        IReadOnlyDictionary<string, object?>? arguments,
        CancellationToken cancellationToken)
    {
        List<ConnectorDynamicValue> values = [];
        AsyncPageable<ConnectorDynamicValue> pages = GetPages(
            catalog,
            source,
            new DynamicArguments(operation, arguments),
            (response, pageItems) => DynamicResults.Values(response, source, pageItems),
            cancellationToken);
        await foreach (ConnectorDynamicValue value in pages.ConfigureAwait(false))
        {
            values.Add(value);
        }

        return values;
    }

    private ConnectorPageable<DynamicPage<T>, T> GetPages<T>(
        ConnectorOperationCatalog catalog,
        ConnectorDynamicSource source,
        DynamicArguments arguments,
        Func<JsonElement, string?, IReadOnlyList<T>> read,
        CancellationToken cancellationToken)
        where T : notnull
    {
        ConnectorOperation discovery = catalog.Get(source.OperationId);
        Dictionary<string, object?> sourceArguments = arguments.Resolve(source, discovery);
        string? pageItems = discovery.PageNextLinkName is null ? null : discovery.PageItemsName;

        // Arguments are checked now and not at the first page.
        ConnectorRequest? first = CreateRequest(discovery.DiscoveryPlan, sourceArguments);
        return new(
            this,
            () => Interlocked.Exchange(ref first, null) ?? CreateRequest(discovery.DiscoveryPlan, sourceArguments),
            (ref Utf8JsonReader reader) =>
            {
                JsonElement json = JsonElement.ParseValue(ref reader);
                return new DynamicPage<T>(
                    read(json, pageItems),
                    discovery.PageNextLinkName is { } link ? JsonPlace.Find(json, link)?.ToString() : null);
            },
            static page => page.Items,
            static page => page.NextLink,
            discovery.MayBeEmpty,
            cancellationToken);
    }

    private sealed record DynamicPage<T>(IReadOnlyList<T> Items, string? NextLink);
}
