using System.Text.Json;

namespace Azure.Connectors.Sdk.Agents.Snapshots;

/// <summary>Represents a response of a schema snapshot: a schema that only the service knows, and the request that returns it.</summary>
internal sealed class ToolSnapshot
{
    private ToolSnapshot(string name, string operation, JsonElement response, JsonElement values)
    {
        Name = name;
        Operation = operation;
        Response = response;
        Values = values;
    }

    /// <summary>Gets the name of the snapshot, for messages.</summary>
    public string Name { get; }

    /// <summary>Gets the ID of the discovery operation.</summary>
    public string Operation { get; }

    /// <summary>Gets the arguments of the discovery operation, as text.</summary>
    public Dictionary<string, string> Arguments { get; } = new(StringComparer.Ordinal);

    public JsonElement Response { get; }

    /// <summary>Gets the values of columns, by wire name.</summary>
    public JsonElement Values { get; }

    /// <exception cref="ArgumentException">The content isn't a schema snapshot of the connector.</exception>
    public static IEnumerable<ToolSnapshot> Read(BinaryData content, string apiName)
    {
        JsonElement root = Parse(content);
        string name = TextAt(root, "name") ?? "snapshot";
        if (!root.TryGetProperty("responses", out JsonElement responses) || responses.ValueKind != JsonValueKind.Array)
        {
            throw Invalid(name, "has no 'responses'");
        }

        if (TextAt(root, "connector") is { } connector && connector != apiName)
        {
            throw Invalid(name, $"is of the connector '{connector}', and the client is of '{apiName}'");
        }

        foreach (JsonElement entry in responses.EnumerateArray())
        {
            if (entry.ValueKind != JsonValueKind.Object
                || TextAt(entry, "operation") is not { } operation
                || !entry.TryGetProperty("response", out JsonElement response))
            {
                throw Invalid(name, "has a response without 'operation' or 'response'");
            }

            JsonElement columns = root.TryGetProperty("values", out JsonElement values) ? values : default;
            ToolSnapshot snapshot = new(name, operation, response, columns);
            snapshot.AddArguments(root);
            snapshot.AddArguments(entry);
            yield return snapshot;
        }
    }

    /// <summary>Gets the text of an argument, so that values of code and of JSON are compared.</summary>
    public static string TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private void AddArguments(JsonElement holder)
    {
        if (!holder.TryGetProperty("arguments", out JsonElement arguments) || arguments.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (JsonProperty argument in arguments.EnumerateObject())
        {
            Arguments[argument.Name] = TextOf(argument.Value);
        }
    }

    private static JsonElement Parse(BinaryData content)
    {
        ArgumentNullException.ThrowIfNull(content);
        try
        {
            using JsonDocument document = JsonDocument.Parse(content);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.Clone()
                : throw new ArgumentException("A schema snapshot is a JSON object.", nameof(content));
        }
        catch (JsonException e)
        {
            throw new ArgumentException("A schema snapshot isn't JSON: " + e.Message, nameof(content), e);
        }
    }

    private static string? TextAt(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static ArgumentException Invalid(string name, string reason) => new($"The schema snapshot '{name}' {reason}.");
}
