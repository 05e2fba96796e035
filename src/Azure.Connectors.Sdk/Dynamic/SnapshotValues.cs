using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Fetches the values of the columns of a schema whose values are texts. Values with a title, such as persons, aren't fetched.
/// </summary>
internal static class SnapshotValues
{
    public static async Task<JsonObject> FetchAsync(
        ConnectorClient client,
        ConnectorOperationCatalog catalog,
        ConnectorOperation operation,
        JsonElement schema,
        Dictionary<string, object?> arguments,
        CancellationToken cancellationToken)
    {
        JsonObject values = [];
        foreach (JsonProperty column in SnapshotJson.Columns(schema))
        {
            if (SourceOf(column.Value, 0) is not { } source || catalog.Find(source.OperationId) is null)
            {
                continue;
            }

            IReadOnlyList<ConnectorDynamicValue> listed = await client
                .GetDynamicValuesAsync(catalog, operation.Id, source, arguments, cancellationToken)
                .ConfigureAwait(false);
            IEnumerable<string?> texts = listed
                .Select(value => value.Value)
                .Where(value => value.ValueKind == JsonValueKind.String)
                .Select(value => value.GetString());
            values[column.Name] = new JsonArray([.. texts.Distinct().Select(text => (JsonNode?)JsonValue.Create(text))]);
        }

        return values;
    }

    /// <summary>The source of a member whose values are their own titles.</summary>
    private static ConnectorDynamicSource? SourceOf(JsonElement schema, int depth)
    {
        const int MaxDepth = 4;
        if (depth > MaxDepth || schema.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (ConnectorDynamicSource.FromSchema(schema) is { } source)
        {
            return source.ValuePath is not null && source.ValuePath == source.TitlePath ? source : null;
        }

        return SnapshotJson.Columns(schema).Select(member => SourceOf(member.Value, depth + 1)).FirstOrDefault(found => found is not null);
    }
}
