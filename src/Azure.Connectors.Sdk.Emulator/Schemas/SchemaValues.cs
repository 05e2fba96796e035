using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Schemas;

/// <summary>The responses of the operations that list the values of a column.</summary>
internal static class SchemaValues
{
    /// <summary>The requests for values that a snapshot contains: the operation, its literal arguments, and the response.</summary>
    public static IEnumerable<(string Operation, IReadOnlyDictionary<string, string> Arguments, JsonObject Response)> Of(UsedSchema schema)
    {
        foreach ((string column, IReadOnlyList<string> values) in schema.Values)
        {
            foreach (JsonElement source in Sources(schema.Response, column, 0))
            {
                if (SpecDocument.Text(source, "operationId") is not { } operation)
                {
                    continue;
                }

                string path = SpecDocument.Text(source, "value-path") ?? "Value";
                JsonObject response = new()
                {
                    [SpecDocument.Text(source, "value-collection") ?? "value"] =
                        new JsonArray([.. values.Select(value => new JsonObject { [path] = value })]),
                };
                yield return (operation, Arguments(schema, source), response);
            }
        }
    }

    private static Dictionary<string, string> Arguments(UsedSchema schema, JsonElement source)
    {
        Dictionary<string, string> arguments = new(StringComparer.Ordinal);
        foreach ((string name, JsonElement value) in SpecDocument.Members(source, "parameters"))
        {
            if (value.ValueKind != JsonValueKind.Object)
            {
                arguments[name] = UsedSchema.TextOf(value);
            }
            else if (SpecDocument.Text(value, "parameter") is { } reference && schema.Arguments.TryGetValue(reference, out string? text))
            {
                arguments[name] = text;
            }
        }

        return arguments;
    }

    /// <summary>The metadata in the schema of a column, wherever the column is in the response.</summary>
    private static IEnumerable<JsonElement> Sources(JsonElement element, string column, int depth)
    {
        const int MaxDepth = 16;
        if (depth > MaxDepth)
        {
            yield break;
        }

        foreach ((string name, JsonElement value) in SpecDocument.Members(element))
        {
            if (name == column)
            {
                foreach (JsonElement source in Within(value, 0))
                {
                    yield return source;
                }
            }
            else
            {
                foreach (JsonElement source in Sources(value, column, depth + 1))
                {
                    yield return source;
                }
            }
        }
    }

    private static IEnumerable<JsonElement> Within(JsonElement element, int depth) =>
        depth > 4
            ? []
            : SpecDocument.Members(element).SelectMany(member =>
                member.Name == "x-ms-dynamic-values" ? [member.Value] : Within(member.Value, depth + 1));
}
