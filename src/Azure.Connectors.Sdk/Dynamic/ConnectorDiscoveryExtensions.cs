using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>Provides the methods that get the values and schemas that only the running service knows.</summary>
public static class ConnectorDiscoveryExtensions
{
    /// <summary>
    /// Gets the values that a parameter, or a part of a body, can have (<c>x-ms-dynamic-values</c>, <c>x-ms-dynamic-list</c>,
    /// <c>x-ms-dynamic-tree</c>).
    /// </summary>
    /// <typeparam name="TClient">The type of the client.</typeparam>
    /// <param name="client">The client.</param>
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
    public static Task<IReadOnlyList<ConnectorDynamicValue>> GetDynamicValuesAsync<TClient>(
        this TClient client,
        string operationId,
        string location,
        IReadOnlyDictionary<string, object?>? arguments = null,
        CancellationToken cancellationToken = default)
        where TClient : ConnectorClient, IOperationCatalogProvider
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.GetDynamicValuesAsync(TClient.OperationCatalog, operationId, location, arguments, cancellationToken);
    }

    /// <summary>
    /// Gets the schema of a parameter, a body, a response, or a part of them (<c>x-ms-dynamic-schema</c>, <c>x-ms-dynamic-properties</c>).
    /// </summary>
    /// <typeparam name="TClient">The type of the client.</typeparam>
    /// <param name="client">The client.</param>
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
    public static Task<JsonElement> GetDynamicSchemaAsync<TClient>(
        this TClient client,
        string operationId,
        string? location = null,
        IReadOnlyDictionary<string, object?>? arguments = null,
        CancellationToken cancellationToken = default)
        where TClient : ConnectorClient, IOperationCatalogProvider
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.GetDynamicSchemaAsync(TClient.OperationCatalog, operationId, location, arguments, cancellationToken);
    }

    /// <summary>
    /// Gets the values of a source, such as that of a column in a schema that <c>GetDynamicSchemaAsync</c> returned.
    /// </summary>
    /// <typeparam name="TClient">The type of the client.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="operationId">The ID of the operation whose arguments the source refers to.</param>
    /// <param name="source">The source, as <see cref="ConnectorDynamicSource.FromSchema"/> reads it.</param>
    /// <param name="arguments">The known arguments of the operation: some lists depend on them.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The values, in the service's order, from all pages.</returns>
    /// <exception cref="ArgumentException">The operation or the operation of the source is unknown, or an argument that the list depends
    /// on is missing.</exception>
    /// <exception cref="NotSupportedException">The source names no operation.</exception>
    /// <exception cref="ConnectorException">The call failed, or the response isn't the list that the source describes.</exception>
    public static Task<IReadOnlyList<ConnectorDynamicValue>> GetDynamicValuesAsync<TClient>(
        this TClient client,
        string operationId,
        ConnectorDynamicSource source,
        IReadOnlyDictionary<string, object?>? arguments = null,
        CancellationToken cancellationToken = default)
        where TClient : ConnectorClient, IOperationCatalogProvider
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.GetDynamicValuesAsync(TClient.OperationCatalog, operationId, source, arguments, cancellationToken);
    }

    /// <summary>
    /// Gets the nodes of the tree of values that a parameter, or a part of a body, can have, such as folders and files
    /// (<c>x-ms-dynamic-tree</c>): those at the root, or those that a node contains.
    /// </summary>
    /// <typeparam name="TClient">The type of the client.</typeparam>
    /// <param name="client">The client.</param>
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
    public static AsyncPageable<ConnectorDynamicTreeNode> GetDynamicTreeNodesAsync<TClient>(
        this TClient client,
        string operationId,
        string location,
        ConnectorDynamicTreeNode? parent = null,
        IReadOnlyDictionary<string, object?>? arguments = null,
        CancellationToken cancellationToken = default)
        where TClient : ConnectorClient, IOperationCatalogProvider
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.GetDynamicTreeNodesAsync(TClient.OperationCatalog, operationId, location, parent, arguments, cancellationToken);
    }
}
