using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Fetches schema snapshots: files with a schema that only the service knows, such as the columns of a list, from which the
/// generator creates models.
/// </summary>
public static class SchemaSnapshot
{
    /// <summary>Fetches the schema of a location of an operation.</summary>
    /// <typeparam name="TClient">The type of the client.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="name">The name of the model, which is also the name of the file: <c>Name.schema.json</c>.</param>
    /// <param name="operationId">The ID of an operation that has the schema: a constant of the connector's <c>Operations</c> class.</param>
    /// <param name="location">The location, as for <see cref="ConnectorDiscoveryExtensions.GetDynamicSchemaAsync"/>; null for the
    /// response.</param>
    /// <param name="arguments">The arguments of the operation that the schema depends on, by wire name.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The content of the file. It contains the schema, the values of choices and the C# names of the columns, but not other parts
    /// of the response, such as addresses.</returns>
    /// <remarks>Values are fetched if the catalog of the client has the operation that lists them.</remarks>
    /// <exception cref="ArgumentException">The operation or the location doesn't exist, or an argument isn't valid.</exception>
    /// <exception cref="NotSupportedException">The location has no dynamic schema.</exception>
    /// <exception cref="InvalidOperationException">The response has no schema of an object at the path that the spec names.</exception>
    /// <exception cref="ConnectorException">The connector can't be reached or responds with an error.</exception>
    public static Task<BinaryData> FetchAsync<TClient>(
        TClient client,
        string name,
        string operationId,
        string? location = null,
        IReadOnlyDictionary<string, object?>? arguments = null,
        CancellationToken cancellationToken = default)
        where TClient : ConnectorClient, IOperationCatalogProvider =>
        FetchAsync(client, name, [new SchemaSnapshotLocation(operationId, location)], arguments, cancellationToken);

    /// <summary>
    /// Fetches the schemas of several locations, for a connector with different schemas for creating, updating and reading an object.
    /// </summary>
    /// <typeparam name="TClient">The type of the client.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="name">The name of the model, which is also the name of the file: <c>Name.schema.json</c>.</param>
    /// <param name="locations">The locations. Those that get their schemas with the same request share a response of the file.</param>
    /// <param name="arguments">The arguments of the operations that the schemas depend on, by wire name. Each operation gets those that it
    /// has.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The content of the file, with a response for each request.</returns>
    /// <remarks>Values are fetched if the catalog of the client has the operation that lists them.</remarks>
    /// <exception cref="ArgumentException">There is no location, an operation or a location doesn't exist, or an argument isn't valid or
    /// belongs to none of the operations.</exception>
    /// <exception cref="NotSupportedException">A location has no dynamic schema.</exception>
    /// <exception cref="InvalidOperationException">A response has no schema of an object at the path that the spec names.</exception>
    /// <exception cref="ConnectorException">The connector can't be reached or responds with an error.</exception>
    public static Task<BinaryData> FetchAsync<TClient>(
        TClient client,
        string name,
        IEnumerable<SchemaSnapshotLocation> locations,
        IReadOnlyDictionary<string, object?>? arguments = null,
        CancellationToken cancellationToken = default)
        where TClient : ConnectorClient, IOperationCatalogProvider
    {
        ArgumentNullException.ThrowIfNull(client);
        return FetchAsync(client, TClient.OperationCatalog, name, locations, arguments, cancellationToken);
    }

    /// <summary>Fetches the schemas of several locations with a client without models.</summary>
    /// <param name="client">The client.</param>
    /// <param name="name">The name of the model, which is also the name of the file: <c>Name.schema.json</c>.</param>
    /// <param name="locations">The locations. Those that get their schemas with the same request share a response of the file.</param>
    /// <param name="arguments">The arguments of the operations that the schemas depend on, by wire name. Each operation gets those that it
    /// has.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The content of the file, with a response for each request.</returns>
    /// <remarks>Values are fetched if the catalog of the client has the operation that lists them.</remarks>
    /// <exception cref="ArgumentException">There is no location, an operation or a location doesn't exist, or an argument isn't valid or
    /// belongs to none of the operations.</exception>
    /// <exception cref="NotSupportedException">A location has no dynamic schema.</exception>
    /// <exception cref="InvalidOperationException">A response has no schema of an object at the path that the spec names.</exception>
    /// <exception cref="ConnectorException">The connector can't be reached or responds with an error.</exception>
    public static Task<BinaryData> FetchAsync(
        DynamicConnectorClient client,
        string name,
        IEnumerable<SchemaSnapshotLocation> locations,
        IReadOnlyDictionary<string, object?>? arguments = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        return FetchAsync(client, client.Catalog, name, locations, arguments, cancellationToken);
    }

    /// <summary>Fetches the responses of a snapshot again, with the arguments that it contains.</summary>
    /// <param name="client">A client of the connector.</param>
    /// <param name="snapshot">The content of the file.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The content of the new file. The C# names of columns that the snapshot has don't change, and values that aren't fetched are
    /// kept.</returns>
    /// <exception cref="ArgumentException">The content isn't a snapshot with responses, or an operation of it doesn't exist.</exception>
    /// <exception cref="InvalidOperationException">A response has no schema of an object anymore.</exception>
    /// <exception cref="ConnectorException">The connector can't be reached or responds with an error.</exception>
    public static async Task<BinaryData> UpdateAsync(
        DynamicConnectorClient client, BinaryData snapshot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(snapshot);
        JsonObject old = SnapshotJson.Parse(snapshot);
        SnapshotResponses responses = new(client, client.Catalog);
        foreach ((string operation, JsonObject arguments) in SnapshotJson.Requests(old))
        {
            await responses.FetchAgainAsync(operation, arguments, cancellationToken).ConfigureAwait(false);
        }

        JsonObject updated = await CreateAsync(
            client.Catalog, SnapshotJson.Text(old, "name") ?? "", responses, cancellationToken).ConfigureAwait(false);
        SnapshotJson.Keep(old, updated, "names");
        SnapshotJson.Keep(old, updated, "values", isOnlyAbsent: true);
        foreach ((string member, JsonNode? value) in old)
        {
            if (!updated.ContainsKey(member))
            {
                updated[member] = value?.DeepClone();
            }
        }

        return SnapshotJson.Write(updated);
    }

    private static async Task<BinaryData> FetchAsync(
        ConnectorClient client,
        ConnectorOperationCatalog catalog,
        string name,
        IEnumerable<SchemaSnapshotLocation> locations,
        IReadOnlyDictionary<string, object?>? arguments,
        CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(locations);
        SnapshotResponses responses = new(client, catalog);
        await responses.FetchAsync([.. locations], arguments, cancellationToken).ConfigureAwait(false);
        return SnapshotJson.Write(await CreateAsync(catalog, name, responses, cancellationToken).ConfigureAwait(false));
    }

    private static async Task<JsonObject> CreateAsync(
        ConnectorOperationCatalog catalog, string name, SnapshotResponses responses, CancellationToken cancellationToken) => new()
        {
            ["formatVersion"] = 1,
            ["connector"] = catalog.ApiName,
            ["name"] = name,
            ["arguments"] = responses.SharedArguments,
            ["responses"] = responses.ToJson(),
            ["values"] = await responses.FetchValuesAsync(cancellationToken).ConfigureAwait(false),
            ["names"] = SnapshotJson.Names(name, responses.Columns.Select(column => column.Column)),
            ["sources"] = SnapshotJson.Fingerprint(catalog, responses.DiscoveryOperations),
        };
}
