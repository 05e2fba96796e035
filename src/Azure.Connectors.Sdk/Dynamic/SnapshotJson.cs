using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Snapshots.Naming;

namespace Azure.Connectors.Sdk;

/// <summary>The parts of a schema snapshot as JSON.</summary>
internal static class SnapshotJson
{
    private const int MaxDepth = 32;

    // The members that the generator and the emulator read. Others, such as addresses and persons, aren't written to the file.
    private static readonly HashSet<string> s_keywords = new(
        [
            "title", "description", "type", "format", "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength",
            "maxLength", "minItems", "maxItems", "multipleOf", "pattern", "readOnly", "required", "@odata.type", "targetEntity",
            "x-ms-permission", "x-ms-read-only", "x-ms-sort", "x-ms-capabilities", "x-ms-visibility", "x-ms-dynamic-values",
        ],
        StringComparer.Ordinal);

    public static JsonObject Arguments(IReadOnlyDictionary<string, object?> arguments) => new(arguments
        .Where(argument => argument.Value is not null)
        .Select(argument => KeyValuePair.Create(argument.Key, Node(ArgumentJson.ToElement(argument.Value, argument.Key)))));

    /// <summary>The schemas of a response, and what it says of all columns.</summary>
    public static JsonObject Response(JsonElement response) => Select(response, 0) ?? [];

    /// <summary>The C# names of the columns, by wire name.</summary>
    public static JsonObject Names(string model, IEnumerable<JsonProperty> columns)
    {
        HashSet<string> all = new(columns.Select(column => column.Name), StringComparer.Ordinal);
        JsonProperty[] members = [.. columns.Where(column => ColumnNaming.IsMember(column.Name, all))];
        string[] names = ColumnNaming.Assign(
            model, [.. members.Select(member => (member.Name, Title(member.Value)))], isRoot: true, static _ => null, out _);
        return new(members.Select((member, i) => KeyValuePair.Create(member.Name, (JsonNode?)names[i])));
    }

    /// <summary>The members of an object, or of the items of a list.</summary>
    public static IEnumerable<JsonProperty> Columns(JsonElement schema)
    {
        JsonElement current = schema;
        for (int depth = 0; depth < MaxDepth && current.ValueKind == JsonValueKind.Object; depth++)
        {
            if (current.TryGetProperty("properties", out JsonElement properties) && properties.ValueKind == JsonValueKind.Object)
            {
                return properties.EnumerateObject();
            }

            if (!current.TryGetProperty("items", out current))
            {
                break;
            }
        }

        return [];
    }

    /// <summary>The bodies and the responses of operations whose schemas discovery operations return.</summary>
    public static IEnumerable<(ConnectorOperation Operation, string Location, ConnectorDynamicSource Source)> Sources(
        ConnectorOperationCatalog catalog, IReadOnlySet<string> discoveryOperations) =>
        from id in catalog.OperationIds
        let operation = catalog.Get(id)
        where operation.Kind != ConnectorOperationKind.Trigger
        from location in new[] { ("body", operation.Body?.DynamicSchema), ("response", operation.ResponseDynamicSchema) }
        where location.Item2 is { } source && discoveryOperations.Contains(source.OperationId)
        select (operation, location.Item1, location.Item2!);

    public static string Fingerprint(ConnectorOperationCatalog catalog, IReadOnlySet<string> discoveryOperations) => SchemaFingerprint.Of(
        Sources(catalog, discoveryOperations).Select(found => SchemaFingerprint.Describe(
            found.Operation.Id,
            found.Location,
            found.Source.OperationId,
            found.Source.ValuePath,
            found.Source.Arguments.Select(argument => (argument.Name, argument.Reference, argument.LiteralJson)))));

    /// <summary>The source of the values of a column whose values are their own titles; null if it has none.</summary>
    public static ConnectorDynamicSource? ValuesSource(JsonElement schema, int depth = 0)
    {
        const int MaxValuesDepth = 4;
        if (depth > MaxValuesDepth || schema.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (ConnectorDynamicSource.FromSchema(schema) is { } source)
        {
            return source.ValuePath is not null && source.ValuePath == source.TitlePath ? source : null;
        }

        return Columns(schema).Select(member => ValuesSource(member.Value, depth + 1)).FirstOrDefault(found => found is not null);
    }

    /// <summary>Gets the snapshot that a file contains.</summary>
    /// <exception cref="ArgumentException">The content isn't a snapshot with responses.</exception>
    public static JsonObject Parse(BinaryData snapshot)
    {
        try
        {
            if (JsonNode.Parse(snapshot) is JsonObject root && root["responses"] is JsonArray { Count: > 0 })
            {
                return root;
            }
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"The content isn't JSON: {exception.Message}", nameof(snapshot), exception);
        }

        throw new ArgumentException("The content isn't a schema snapshot with responses.", nameof(snapshot));
    }

    /// <summary>The operations of a snapshot with their arguments.</summary>
    /// <exception cref="ArgumentException">A response has no operation.</exception>
    public static IEnumerable<(string Operation, JsonObject Arguments)> Requests(JsonObject snapshot)
    {
        foreach (JsonNode? entry in (JsonArray)snapshot["responses"]!)
        {
            JsonObject arguments = [];
            foreach (JsonObject values in new[] { snapshot["arguments"], (entry as JsonObject)?["arguments"] }.OfType<JsonObject>())
            {
                foreach ((string name, JsonNode? value) in values)
                {
                    arguments[name] = value?.DeepClone();
                }
            }

            yield return Text(entry as JsonObject, "operation") is { Length: > 0 } operation
                ? (operation, arguments)
                : throw new ArgumentException("A response of the schema snapshot has no operation.", nameof(snapshot));
        }
    }

    /// <summary>The text of a member; null if it has none.</summary>
    public static string? Text(JsonObject? node, string name) =>
        node?[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>Keeps what an older snapshot has in one of its objects.</summary>
    /// <param name="old">The older snapshot.</param>
    /// <param name="updated">The newer one.</param>
    /// <param name="member">The name of the object.</param>
    /// <param name="isOnlyAbsent">Whether only what the newer one lacks is kept, instead of what both have.</param>
    public static void Keep(JsonObject old, JsonObject updated, string member, bool isOnlyAbsent = false)
    {
        if (old[member] is JsonObject kept && updated[member] is JsonObject target)
        {
            foreach ((string name, JsonNode? value) in kept.Where(one => target.ContainsKey(one.Key) != isOnlyAbsent))
            {
                target[name] = value?.DeepClone();
            }
        }
    }

    public static BinaryData Write(JsonObject envelope)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new() { Indented = true, Encoder = JsonBuffers.Encoder }))
        {
            envelope.WriteTo(writer);
        }

        return BinaryData.FromBytes(stream.ToArray());
    }

    /// <summary>The members that contain schemas; null if there are none.</summary>
    private static JsonObject? Select(JsonElement element, int depth)
    {
        if (depth > MaxDepth || element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (element.TryGetProperty("properties", out _) || Text(element, "type") is "object" or "array")
        {
            return Schema(element, depth);
        }

        JsonObject selected = [];
        foreach (JsonProperty member in element.EnumerateObject())
        {
            JsonNode? kept = member.Name == "x-ms-capabilities" ? Node(member.Value) : Select(member.Value, depth + 1);
            if (kept is not null)
            {
                selected[member.Name] = kept;
            }
        }

        return selected.Any(member => member.Key != "x-ms-capabilities") ? selected : null;
    }

    private static JsonObject Schema(JsonElement schema, int depth)
    {
        JsonObject kept = [];
        if (depth > MaxDepth || schema.ValueKind != JsonValueKind.Object)
        {
            return kept;
        }

        foreach (JsonProperty member in schema.EnumerateObject())
        {
            if (member.Name == "properties" && member.Value.ValueKind == JsonValueKind.Object)
            {
                kept[member.Name] = new JsonObject(member.Value.EnumerateObject()
                    .Select(column => KeyValuePair.Create(column.Name, (JsonNode?)Schema(column.Value, depth + 1))));
            }
            else if (member.Name == "items")
            {
                kept[member.Name] = Schema(member.Value, depth + 1);
            }
            else if (s_keywords.Contains(member.Name))
            {
                kept[member.Name] = Node(member.Value);
            }
        }

        return kept;
    }

    private static string? Title(JsonElement column) => Text(column, "title") is { Length: > 0 } title ? title : null;

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value)
            && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static JsonNode? Node(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(element.Clone()),
        JsonValueKind.Array => JsonArray.Create(element.Clone()),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(element.Clone()),
    };
}
