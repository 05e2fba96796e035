using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk;

/// <summary>Represents the responses of a snapshot while they are fetched.</summary>
internal sealed class SnapshotResponses(ConnectorClient client, ConnectorOperationCatalog catalog)
{
    private readonly List<Fetched> _responses = [];
    private readonly List<SnapshotColumn> _columns = [];

    /// <summary>The columns of all schemas, each once, those of the requested locations first.</summary>
    public IReadOnlyList<SnapshotColumn> Columns => _columns;

    /// <summary>The IDs of the operations whose responses were fetched.</summary>
    public IReadOnlySet<string> DiscoveryOperations =>
        _responses.Select(response => response.Operation.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>The arguments that all requests have.</summary>
    public JsonObject SharedArguments => Copy(_responses[0].Arguments.Where(IsShared));

    public async Task FetchAsync(
        IReadOnlyList<SchemaSnapshotLocation> locations,
        IReadOnlyDictionary<string, object?>? arguments,
        CancellationToken cancellationToken)
    {
        if (locations.Count == 0)
        {
            throw new ArgumentException("A snapshot has at least one location.", nameof(locations));
        }

        // All locations are checked before the first request.
        (ConnectorOperation Operation, ConnectorDynamicSource Source)[] sources = [.. locations.Select(location =>
        {
            ConnectorOperation operation = catalog.Get(location.OperationId);
            return (operation, DynamicLocation.Usable(operation, location.Location, static part => part.Schema));
        })];
        foreach ((ConnectorOperation operation, ConnectorDynamicSource source) in sources)
        {
            Fetched response = await FetchAsync(operation, source, ArgumentsOf(operation, arguments, sources), cancellationToken)
                .ConfigureAwait(false);
            Add(operation, response, Schema(response, source) ?? throw new InvalidOperationException(
                $"The response of '{source.OperationId}' has no schema of an object at '{source.ValuePath}'."));
        }

        // A response can contain more schemas: those of other operations, or of the body and the result of one.
        foreach (Fetched response in _responses)
        {
            AddAll(response);
        }
    }

    /// <summary>Fetches the response of a discovery operation with the arguments that a snapshot contains.</summary>
    /// <exception cref="ArgumentException">The operation doesn't exist, or has no such argument.</exception>
    /// <exception cref="InvalidOperationException">The response has no schema of an object.</exception>
    public async Task FetchAgainAsync(string operationId, JsonObject arguments, CancellationToken cancellationToken)
    {
        ConnectorOperation discovery = catalog.Get(operationId);
        Dictionary<string, object?> values = arguments.ToDictionary(
            argument => argument.Key, argument => (object?)argument.Value, StringComparer.Ordinal);
        ConnectorResponse response = await client.InvokeOperationAsync(discovery, values, cancellationToken).ConfigureAwait(false);
        Fetched fetched = new(discovery, values, arguments, response.Json ?? default);
        _responses.Add(fetched);
        if (AddAll(fetched) == 0)
        {
            throw new InvalidOperationException($"The response of '{operationId}' has no schema of an object.");
        }
    }

    /// <summary>Adds the columns of all schemas of a response, and returns the number of schemas.</summary>
    private int AddAll(Fetched response)
    {
        int count = 0;
        foreach ((ConnectorOperation operation, string _, ConnectorDynamicSource source) in
            SnapshotJson.Sources(catalog, new HashSet<string> { response.Operation.Id }))
        {
            if (Schema(response, source) is { } schema)
            {
                Add(operation, response, schema);
                count++;
            }
        }

        return count;
    }

    public JsonArray ToJson() => new([.. _responses.Select(JsonNode (response) =>
    {
        JsonObject entry = new() { ["operation"] = response.Operation.Id };
        if (Copy(response.Arguments.Where(argument => !IsShared(argument))) is { Count: > 0 } own)
        {
            entry["arguments"] = own;
        }

        entry["fetchedAt"] = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        entry["response"] = SnapshotJson.Response(response.Body);
        return entry;
    })]);

    /// <summary>
    /// Fetches the values of the columns whose values are texts. Values with a title, such as persons, aren't fetched.
    /// </summary>
    public async Task<JsonObject> FetchValuesAsync(CancellationToken cancellationToken)
    {
        JsonObject values = [];
        foreach (SnapshotColumn column in _columns)
        {
            if (SnapshotJson.ValuesSource(column.Column.Value) is { } source && catalog.Find(source.OperationId) is not null)
            {
                IReadOnlyList<ConnectorDynamicValue> listed = await client
                    .GetDynamicValuesAsync(catalog, column.Operation.Id, source, column.Arguments, cancellationToken)
                    .ConfigureAwait(false);
                IEnumerable<string?> texts = listed
                    .Select(value => value.Value)
                    .Where(value => value.ValueKind == JsonValueKind.String)
                    .Select(value => value.GetString());
                values[column.Column.Name] = new JsonArray([.. texts.Distinct().Select(text => (JsonNode?)JsonValue.Create(text))]);
            }
        }

        return values;
    }

    private static JsonElement? Schema(Fetched response, ConnectorDynamicSource source) =>
        JsonPlace.Find(response.Body, source.ValuePath) is { ValueKind: JsonValueKind.Object } found ? found : null;

    private static JsonObject Copy(IEnumerable<KeyValuePair<string, JsonNode?>> arguments) =>
        new(arguments.Select(argument => KeyValuePair.Create(argument.Key, argument.Value?.DeepClone())));

    /// <summary>The arguments that the operation has; an argument that no operation has is an error of the first one.</summary>
    private static Dictionary<string, object?>? ArgumentsOf(
        ConnectorOperation operation,
        IReadOnlyDictionary<string, object?>? arguments,
        (ConnectorOperation Operation, ConnectorDynamicSource Source)[] sources) =>
        arguments?
            .Where(argument => Has(operation, argument.Key) || !Array.Exists(sources, source => Has(source.Operation, argument.Key)))
            .ToDictionary(argument => argument.Key, argument => argument.Value, StringComparer.Ordinal);

    private static bool Has(ConnectorOperation operation, string name) =>
        operation.Parameters.Any(parameter => parameter.Name == name);

    private bool IsShared(KeyValuePair<string, JsonNode?> argument) => _responses.TrueForAll(response =>
        response.Arguments.TryGetPropertyValue(argument.Key, out JsonNode? other) && JsonNode.DeepEquals(other, argument.Value));

    private async Task<Fetched> FetchAsync(
        ConnectorOperation operation,
        ConnectorDynamicSource source,
        IReadOnlyDictionary<string, object?>? arguments,
        CancellationToken cancellationToken)
    {
        ConnectorOperation discovery = catalog.Get(source.OperationId);
        Dictionary<string, object?> resolved = new DynamicArguments(operation, arguments).Resolve(source, discovery);
        JsonObject json = SnapshotJson.Arguments(resolved);
        if (_responses.Find(response => response.Operation == discovery && JsonNode.DeepEquals(response.Arguments, json)) is { } known)
        {
            return known;
        }

        ConnectorResponse response = await client.InvokeOperationAsync(discovery, resolved, cancellationToken).ConfigureAwait(false);
        Fetched fetched = new(discovery, resolved, json, response.Json ?? default);
        _responses.Add(fetched);
        return fetched;
    }

    private void Add(ConnectorOperation operation, Fetched response, JsonElement schema)
    {
        foreach (JsonProperty column in SnapshotJson.Columns(schema))
        {
            if (!_columns.Exists(known => known.Column.Name == column.Name))
            {
                _columns.Add(new(column, operation, response.Resolved));
            }
        }
    }

    /// <param name="Operation">The discovery operation.</param>
    /// <param name="Resolved">Its arguments.</param>
    /// <param name="Arguments">Its arguments as JSON.</param>
    /// <param name="Body">The body of the response.</param>
    private sealed record Fetched(
        ConnectorOperation Operation, Dictionary<string, object?> Resolved, JsonObject Arguments, JsonElement Body);
}

/// <param name="Column">The name and the schema of the column.</param>
/// <param name="Operation">An operation that has the column.</param>
/// <param name="Arguments">The arguments of the request that returned the schema.</param>
internal sealed record SnapshotColumn(JsonProperty Column, ConnectorOperation Operation, Dictionary<string, object?> Arguments);
