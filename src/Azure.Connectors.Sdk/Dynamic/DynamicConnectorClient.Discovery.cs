using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

public partial class DynamicConnectorClient
{
    private const int MaxNamed = 20;

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<ConnectorDynamicValue>> GetDynamicValuesAsync(
        string operationId, string location, IReadOnlyDictionary<string, object?>? arguments =
            null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(location);
        ConnectorOperation operation = FindOperation(operationId);
        ConnectorDynamicSource source = Usable(operation, location, static part => part.Values);
        Dictionary<string, object?> sourceArguments = DynamicArguments.Resolve(source, operation, arguments);
        ConnectorOperation lister = FindOperation(source.OperationId);
        string? pageItems = lister.PageNextLinkName is null ? null : lister.PageItemsName;
        ConnectorPageable<DynamicValuesPage, ConnectorDynamicValue> pages = new(
            this,
            () => Prepare(lister, sourceArguments),
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

    /// <inheritdoc/>
    public override Task<JsonElement> GetDynamicSchemaAsync(
        string operationId, string? location =
            null, IReadOnlyDictionary<string, object?>? arguments = null, CancellationToken cancellationToken = default)
    {
        ConnectorOperation operation = FindOperation(operationId);
        ConnectorDynamicSource source = Usable(operation, location, static part => part.Schema);
        ConnectorRequest request = Prepare(FindOperation(source.OperationId), DynamicArguments.Resolve(source, operation, arguments));
        return SendAsync(
            request, (ref Utf8JsonReader reader) => DynamicResults.Schema(JsonElement.ParseValue(ref reader), source), cancellationToken);
    }

    private static ConnectorDynamicMember FindLocation(ConnectorOperation operation, string? location) =>
        DynamicLocation.Find(operation, location)
        ?? throw new ArgumentException(
            $"The operation '{operation.Id}' has no parameter '{MessageText.Of(location!)}', and no part of its body or response at that "
                + $"location has a dynamic "
                + $"source.{NearestName.Hint(location!, DynamicLocation.All(operation, static part => part.Values is not null || part.Schema is not null, withAliases: true))}",
            nameof(location));

    private static ConnectorDynamicSource Usable(
        ConnectorOperation operation, string? location, Func<ConnectorDynamicMember, ConnectorDynamicSource?> sourceOf)
    {
        string name = string.IsNullOrEmpty(location) ? "response" : location;
        switch (sourceOf(FindLocation(operation, location)))
        {
            case { OperationId.Length: > 0 } source:
                return source;
            case { Capability: var capability }:
                throw new NotSupportedException(
                    $"'{name}' of '{operation.Id}' names the capability '{capability}' and no operation to request.");
            default:
                string[] others = [.. DynamicLocation.All(operation, part => sourceOf(part) is not null, withAliases: false)
                    .Take(MaxNamed)
                    .Select(other => $"'{other}'")];
                throw new NotSupportedException(
                    $"'{name}' of '{operation.Id}' names no operation to "
                        + $"request.{(others.Length == 0 ? "" : $" Locations that do: {string.Join(", ", others)}.")}");
        }
    }

    private sealed record DynamicValuesPage(IReadOnlyList<ConnectorDynamicValue> Values, string? NextLink);
}
