using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Corpus.Wire;

namespace Azure.Connectors.Sdk.Corpus.Calling;

/// <summary>Represents a source as plain JSON shows it, and creates the responses that it describes.</summary>
internal sealed record DiscoverySource(
    string OperationId,
    string? CollectionPath,
    string? ValuePath,
    string? TitlePath,
    string? ParentCondition,
    IReadOnlyList<string> NodePaths)
{
    public static DiscoverySource Read(JsonElement source) => new(
        WireDocument.Text(source, "operationId") ?? "",
        First(source, "value-collection", "itemsPath"),
        First(source, "value-path", "itemValuePath"),
        First(source, "value-title", "itemTitlePath"),
        WireDocument.Text(source, "itemIsParent"),
        [.. WireDocument.Members(source, "parameters")
            .Select(argument => WireDocument.Text(argument.Value, "selectedItemValuePath"))
            .OfType<string>()]);

    /// <summary>A list with one item, which has the value, and what the source of its children requires.</summary>
    public JsonNode List(string value, DiscoverySource? children)
    {
        JsonNode item = JsonValue.Create(value);
        if (ValuePath is not null || children is not null)
        {
            JsonObject members = [];
            item = members;
            Set(members, TitlePath, "t");
            foreach (string path in children?.NodePaths ?? [])
            {
                Set(members, path, value);
            }

            // (IsFolder eq true)
            string[] words = (ParentCondition ?? "").Trim('(', ')').Split(' ');
            if (words is [{ } flag, "eq", "true"])
            {
                members[flag] = true;
            }

            Set(members, ValuePath, value);
        }

        JsonObject response = [];
        return Set(response, CollectionPath ?? "value", new JsonArray(item)) ? response : new JsonArray(item.DeepClone());
    }

    public JsonNode Schema()
    {
        JsonObject schema = new() { ["type"] = "object", ["title"] = "served" };
        JsonObject response = [];
        return Set(response, ValuePath, schema) ? response : schema;
    }

    private static string? First(JsonElement source, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (WireDocument.Text(source, name) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }

    private static bool Set(JsonObject root, string? path, JsonNode value)
    {
        string[] names = (path ?? "").Split(['/', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (names.Length == 0)
        {
            return false;
        }

        foreach (string name in names[..^1])
        {
            if (root[name] is not JsonObject inner)
            {
                root[name] = inner = [];
            }

            root = inner;
        }

        root[names[^1]] = value;
        return true;
    }
}
