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
        Dictionary<string, object?> sourceArguments = DynamicArguments.Resolve(source, operation, arguments);
        ConnectorOperation lister = catalog.Get(source.OperationId);
        string? pageItems = lister.PageNextLinkName is null ? null : lister.PageItemsName;
        ConnectorPageable<DynamicValuesPage, ConnectorDynamicValue> pages = new(
            this,
            () => CreateRequest(lister, sourceArguments),
            (ref Utf8JsonReader reader) =>
            {
                JsonElement json = JsonElement.ParseValue(ref reader);
                return new DynamicValuesPage(
                    DynamicResults.Values(json, source, pageItems),
                    lister.PageNextLinkName is { } link ? JsonPlace.Find(json, link)?.ToString() : null);
            },
            static page => page.Values,
            static page => page.NextLink,
            lister.MayBeEmpty,
            cancellationToken);
        List<ConnectorDynamicValue> values = [];
        await foreach (ConnectorDynamicValue value in pages.ConfigureAwait(false))
        {
            values.Add(value);
        }

        return values;
    }

    /// <summary>
    /// Gets the schema of a parameter, a body, a response, or a part of them (<c>x-ms-dynamic-schema</c>, <c>x-ms-dynamic-properties</c>).
    /// </summary>
    /// <param name="catalog">The catalog that has the operation.</param>
    /// <param name="operationId">The ID of the operation.</param>
    /// <param name="location">
    /// The name of the parameter or of the body; a part of the body, such as <c>body/item</c>; or a part of the response, such as
    /// <c>value[]</c>. Null is the response. The syntax is that of <see cref="GetDynamicValuesAsync"/>.
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
        ConnectorRequest request = CreateRequest(catalog.Get(source.OperationId), DynamicArguments.Resolve(source, operation, arguments));
        return SendAsync(
            request, (ref Utf8JsonReader reader) => DynamicResults.Schema(JsonElement.ParseValue(ref reader), source), cancellationToken);
    }

    private sealed record DynamicValuesPage(IReadOnlyList<ConnectorDynamicValue> Values, string? NextLink);
}
