using System.Text.Json;

namespace Azure.Connectors.Sdk;

public partial class DynamicConnectorClient
{
    /// <summary>Lists the values that a parameter may have (<c>x-ms-dynamic-values</c>, <c>x-ms-dynamic-list</c>).</summary>
    /// <param name="operationId">The operation that has the parameter.</param>
    /// <param name="parameterName">The parameter, named as an argument of <see cref="InvokeAsync"/>.</param>
    /// <param name="arguments">What is known of the operation's other arguments: some lists depend on them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The values, in the service's order, all pages of them.</returns>
    /// <exception cref="ArgumentException">The operation or parameter is unknown, or an argument that the list depends on is missing.</exception>
    /// <exception cref="NotSupportedException">The parameter's values come of no operation.</exception>
    /// <exception cref="ConnectorException">The call failed.</exception>
    public virtual async Task<IReadOnlyList<ConnectorDynamicValue>> GetDynamicValuesAsync(
        string operationId, string parameterName, IReadOnlyDictionary<string, object?>? arguments = null, CancellationToken cancellationToken = default)
    {
        ConnectorOperation operation = FindOperation(operationId);
        ConnectorParameter parameter = FindParameter(operation, parameterName)
            ?? throw new ArgumentException($"The operation '{operationId}' has no parameter '{parameterName}'.{NearestName.Hint(parameterName, operation.Parameters.Select(p => p.Name))}", nameof(parameterName));
        ConnectorDynamicSource source = Usable(parameter.DynamicValues, operationId, parameterName);
        Dictionary<string, object?> sourceArguments = DynamicArguments.Resolve(source, operation, arguments);
        List<ConnectorDynamicValue> values = [];
        ConnectorOperation lister = FindOperation(source.OperationId);
        if (lister is { PageItemsName: { } items, PageNextLinkName: not null } && (source.CollectionPath ?? items) == items)
        {
            await foreach (JsonElement item in InvokePagesAsync(lister.Id, sourceArguments, cancellationToken).ConfigureAwait(false))
            {
                values.Add(ToValue(item, source));
            }

            return values;
        }

        ConnectorResponse response = await InvokeAsync(lister.Id, sourceArguments, cancellationToken).ConfigureAwait(false);
        if (response.Json is { } json)
        {
            values.AddRange(JsonPlace.Items(ListIn(json, source.CollectionPath)).Select(item => ToValue(item, source)));
        }

        return values;
    }

    /// <summary>Gets the schema of a parameter, of the body, or of the answer (<c>x-ms-dynamic-schema</c>, <c>x-ms-dynamic-properties</c>).</summary>
    /// <param name="operationId">The operation.</param>
    /// <param name="parameterName">The parameter's or the body's name; null is the answer.</param>
    /// <param name="arguments">What is known of the operation's arguments: the schema depends on them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The schema (JSON Schema as Swagger 2.0 has it).</returns>
    /// <exception cref="ArgumentException">The operation or parameter is unknown, or an argument that the schema depends on is missing.</exception>
    /// <exception cref="NotSupportedException">The schema comes of no operation.</exception>
    /// <exception cref="ConnectorException">The call failed, or its answer has no schema where there should be one.</exception>
    public virtual async Task<JsonElement> GetDynamicSchemaAsync(
        string operationId, string? parameterName = null, IReadOnlyDictionary<string, object?>? arguments = null, CancellationToken cancellationToken = default)
    {
        ConnectorOperation operation = FindOperation(operationId);
        ConnectorDynamicSource? declared = parameterName is null ? operation.ResponseSchema
            : FindParameter(operation, parameterName) is { } parameter ? parameter.DynamicSchema
            : operation.Body is { } body && (body.Name == parameterName || $"body:{body.Name}" == parameterName) ? body.DynamicSchema
            : throw new ArgumentException($"The operation '{operationId}' has no parameter '{parameterName}'.{NearestName.Hint(parameterName, NamesOf(operation))}", nameof(parameterName));
        ConnectorDynamicSource source = Usable(declared, operationId, parameterName ?? "response");
        ConnectorResponse response = await InvokeAsync(source.OperationId, DynamicArguments.Resolve(source, operation, arguments), cancellationToken).ConfigureAwait(false);
        return response.Json is { } json && JsonPlace.Find(json, source.ValuePath) is { } schema
            ? schema
            : throw new ConnectorException(ApiName, source.OperationId, $"The answer of '{source.OperationId}' has no schema at '{source.ValuePath}'.", null);
    }

    private static IEnumerable<string> NamesOf(ConnectorOperation operation)
        => operation.Parameters.Select(p => p.Name).Concat(operation.Body is { } body ? [body.Name] : []);

    // Many specs leave the path out where the list is called value.
    private static JsonElement? ListIn(JsonElement json, string? path)
    {
        JsonElement? named = JsonPlace.Find(json, path);
        return named is { ValueKind: JsonValueKind.Array } || json.ValueKind != JsonValueKind.Object ? named
            : JsonPlace.Find(json, "value") ?? (path is null ? null : named);
    }

    private static ConnectorDynamicValue ToValue(JsonElement item, ConnectorDynamicSource source)
    {
        JsonElement value = item.ValueKind == JsonValueKind.Object ? JsonPlace.Find(item, source.ValuePath) ?? default : item;
        string? title = item.ValueKind == JsonValueKind.Object && source.TitlePath is not null && JsonPlace.Find(item, source.TitlePath) is { } text ? WireFormat.ToText(text) : null;
        return new ConnectorDynamicValue(value, title, item);
    }

    private static ConnectorParameter? FindParameter(ConnectorOperation operation, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        OperationArguments names = new(operation, null);
        return operation.Parameters.FirstOrDefault(p => names.KeyOf(p) == name);
    }

    private static ConnectorDynamicSource Usable(ConnectorDynamicSource? source, string operationId, string name) => source switch
    {
        null => throw new NotSupportedException($"'{name}' of '{operationId}' names no operation to ask."),
        { OperationId: "" } => throw new NotSupportedException($"'{name}' of '{operationId}' names the capability '{source.Capability}' and no operation to ask."),
        _ => source,
    };
}
