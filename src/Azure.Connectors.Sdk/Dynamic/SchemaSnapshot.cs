using System.Globalization;
using System.Text.Json;
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
    public static async Task<BinaryData> FetchAsync<TClient>(
        TClient client,
        string name,
        string operationId,
        string? location = null,
        IReadOnlyDictionary<string, object?>? arguments = null,
        CancellationToken cancellationToken = default)
        where TClient : ConnectorClient, IOperationCatalogProvider
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ConnectorOperationCatalog catalog = TClient.OperationCatalog;
        ConnectorOperation operation = catalog.Get(operationId);
        ConnectorDynamicSource source = DynamicLocation.Usable(operation, location, static part => part.Schema);
        ConnectorOperation discovery = catalog.Get(source.OperationId);
        Dictionary<string, object?> resolved = new DynamicArguments(operation, arguments).Resolve(source, discovery);
        ConnectorResponse response = await client.InvokeOperationAsync(discovery, resolved, cancellationToken).ConfigureAwait(false);
        JsonElement body = response.Json ?? default;
        JsonElement schema = JsonPlace.Find(body, source.ValuePath) is { ValueKind: JsonValueKind.Object } found
            ? found
            : throw new InvalidOperationException(
                $"The response of '{source.OperationId}' has no schema of an object at '{source.ValuePath}'.");
        JsonObject envelope = new()
        {
            ["formatVersion"] = 1,
            ["connector"] = catalog.ApiName,
            ["name"] = name,
            ["arguments"] = SnapshotJson.Arguments(resolved),
            ["responses"] = new JsonArray(new JsonObject
            {
                ["operation"] = source.OperationId,
                ["fetchedAt"] = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                ["response"] = SnapshotJson.Response(body),
            }),
            ["values"] = await SnapshotValues.FetchAsync(client, catalog, operation, schema, resolved, cancellationToken)
                .ConfigureAwait(false),
            ["names"] = SnapshotJson.Names(name, schema),
            ["sources"] = SnapshotJson.Fingerprint(catalog, source.OperationId),
        };
        return SnapshotJson.Write(envelope);
    }
}
