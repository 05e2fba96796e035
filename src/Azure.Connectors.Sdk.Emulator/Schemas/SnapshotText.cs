using System.Text.Json;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Schemas;

/// <summary>Reads a schema snapshot: an envelope with several responses, or one response.</summary>
internal static class SnapshotText
{
    /// <exception cref="ArgumentException">The text isn't JSON, or an entry of the envelope isn't valid.</exception>
    public static IReadOnlyList<UsedSchema> ReadEnvelope(string snapshot)
    {
        JsonElement root = Parse(snapshot);
        if (!IsEnvelope(root, out JsonElement responses))
        {
            throw new ArgumentException(
                "The snapshot has no 'responses'. Specify the operation and the arguments of the response.", nameof(snapshot));
        }

        Dictionary<string, IReadOnlyList<string>> values = SpecDocument.Members(root, "values").ToDictionary(
            column => column.Name,
            column => (IReadOnlyList<string>)[
                .. (column.Value.ValueKind == JsonValueKind.Array ? column.Value.EnumerateArray().ToArray() : []).Select(UsedSchema.TextOf),
            ],
            StringComparer.Ordinal);
        List<UsedSchema> schemas = [];
        foreach (JsonElement entry in responses.EnumerateArray())
        {
            if (SpecDocument.Text(entry, "operation") is not { } operation
                || !SpecDocument.TryGet(entry, "response", out JsonElement response))
            {
                throw new ArgumentException("An entry of 'responses' has no 'operation' or no 'response'.", nameof(snapshot));
            }

            Dictionary<string, string> arguments = SpecDocument.Members(root, "arguments")
                .Concat(SpecDocument.Members(entry, "arguments"))
                .GroupBy(argument => argument.Name, StringComparer.Ordinal)
                .ToDictionary(argument => argument.Key, argument => UsedSchema.TextOf(argument.Last().Value), StringComparer.Ordinal);
            schemas.Add(new(operation, arguments, response, values));
        }

        return schemas;
    }

    /// <summary>Reads the responses of one operation, with arguments that take the place of those of the envelope.</summary>
    /// <exception cref="ArgumentException">The text isn't JSON, or the envelope has no response of the operation.</exception>
    public static IReadOnlyList<UsedSchema> Read(string operationId, IReadOnlyDictionary<string, string>? arguments, string snapshot)
    {
        JsonElement root = Parse(snapshot);
        if (!IsEnvelope(root, out _))
        {
            return [new(operationId, arguments ?? Nothing<string>(), root, Nothing<IReadOnlyList<string>>())];
        }

        UsedSchema[] found = [.. ReadEnvelope(snapshot).Where(schema => schema.Operation == operationId)];
        if (found.Length == 0)
        {
            throw new ArgumentException($"The snapshot has no response of the operation '{operationId}'.", nameof(snapshot));
        }

        return arguments is null ? found : [.. found.Select(schema => schema with { Arguments = arguments })];
    }

    private static Dictionary<string, T> Nothing<T>() => new(StringComparer.Ordinal);

    private static bool IsEnvelope(JsonElement root, out JsonElement responses) =>
        SpecDocument.TryGet(root, "responses", out responses) && responses.ValueKind == JsonValueKind.Array;

    private static JsonElement Parse(string snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        try
        {
            using JsonDocument document = JsonDocument.Parse(snapshot);
            return document.RootElement.Clone();
        }
        catch (JsonException e)
        {
            throw new ArgumentException("The snapshot isn't JSON: " + e.Message, nameof(snapshot), e);
        }
    }
}
