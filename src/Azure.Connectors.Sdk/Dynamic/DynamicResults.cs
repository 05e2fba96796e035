using System.Globalization;
using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Reads the responses of the operations that provide values and schemas. A response of another shape than the spec names is rejected: an
/// incomplete list would pass for a complete one. The messages contain shapes, and nothing of the response itself.
/// </summary>
internal static class DynamicResults
{
    /// <param name="response">The response.</param>
    /// <param name="source">The source.</param>
    /// <param name="pageItems">The member that holds the items where the operation has pages and the source names none.</param>
    /// <exception cref="JsonException">The response has another shape.</exception>
    public static IReadOnlyList<ConnectorDynamicValue> Values(JsonElement response, ConnectorDynamicSource source, string? pageItems)
    {
        IReadOnlyList<JsonElement> items = JsonPlace.Items(List(response, NullIfEmpty(source.CollectionPath), pageItems));
        List<ConnectorDynamicValue> values = new(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            values.Add(Value(items[i], source, i));
        }

        return values;
    }

    /// <param name="response">The response.</param>
    /// <param name="tree">The tree.</param>
    /// <param name="source">The source of the level of the tree that was requested.</param>
    /// <param name="pageItems">The member that holds the items where the operation has pages and the source names none.</param>
    /// <exception cref="JsonException">The response has another shape.</exception>
    public static IReadOnlyList<ConnectorDynamicTreeNode> Nodes(
        JsonElement response, ConnectorDynamicTree tree, ConnectorDynamicSource source, string? pageItems) =>
        [.. Values(response, source, pageItems).Select(value => Node(value, tree, source))];

    /// <exception cref="JsonException">The response has no schema at the path.</exception>
    public static JsonElement Schema(JsonElement response, ConnectorDynamicSource source)
    {
        if (JsonPlace.Find(response, source.ValuePath) is not { } schema)
        {
            throw new JsonException($"a schema was expected at '{source.ValuePath}' of {Shape(response)}");
        }

        return schema.ValueKind == JsonValueKind.Object
            ? schema
            : throw new JsonException($"a schema was expected{At(source.ValuePath)} instead of {Shape(schema)}");
    }

    // Many specs leave the path out, or name another, where the list is called value.
    private static JsonElement? List(JsonElement response, string? named, string? pageItems)
    {
        string? path = named ?? pageItems;
        switch (response.ValueKind)
        {
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.Object:
                return (path is null ? null : JsonPlace.Find(response, path))
                    ?? JsonPlace.Find(response, "value")
                    ?? (response.EnumerateObject().MoveNext() ? throw Unlisted(response, path) : null);
            default:
                return named is null ? response : throw Unlisted(response, path);
        }
    }

    private static ConnectorDynamicValue Value(JsonElement item, ConnectorDynamicSource source, int index)
    {
        string? path = NullIfEmpty(source.ValuePath);
        JsonElement? value = item.ValueKind switch
        {
            JsonValueKind.Object => JsonPlace.Find(item, path),
            JsonValueKind.Array when path is not null => null,
            _ => item,
        };
        string place = string.Create(CultureInfo.InvariantCulture, $"item {index + 1} of the list");
        if (value is not { } found)
        {
            throw new JsonException($"{place} has no value at '{path}': it is {Shape(item)}");
        }

        if (found.ValueKind == JsonValueKind.Null)
        {
            throw new JsonException(item.ValueKind == JsonValueKind.Null ? $"{place} is null" : $"{place} has null{At(path)}");
        }

        return new ConnectorDynamicValue(found, TextAt(item, source.TitlePath), item);
    }

    private static ConnectorDynamicTreeNode Node(ConnectorDynamicValue value, ConnectorDynamicTree tree, ConnectorDynamicSource source)
    {
        bool isParent = tree.Browse is not null
            && (source.ParentCondition is not { } parents || ItemConditions.Holds(parents, value.Item));
        bool isSelectable = (isParent ? tree.CanSelectParentNodes : tree.CanSelectLeafNodes)
            && (source.SelectableCondition is not { } selectable || ItemConditions.Holds(selectable, value.Item));
        return new ConnectorDynamicTreeNode(
            value.Value, value.Title, TextAt(value.Item, source.FullTitlePath), isParent, isSelectable, value.Item);
    }

    private static string? TextAt(JsonElement item, string? path) =>
        item.ValueKind == JsonValueKind.Object
            && NullIfEmpty(path) is { } titlePath
            && JsonPlace.Find(item, titlePath) is { } text ? WireFormat.ToText(text) : null;

    private static JsonException Unlisted(JsonElement response, string? path) =>
        new($"a list was expected at '{path ?? "value"}' of {Shape(response)}");

    private static string At(string? path) => string.IsNullOrEmpty(path) ? "" : $" at '{path}'";

    private static string? NullIfEmpty(string? path) => string.IsNullOrEmpty(path) ? null : path;

    private static string Shape(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => Counted("an object with", value.EnumerateObject().Count(), "member"),
        JsonValueKind.Array => Counted("an array of", value.GetArrayLength(), "item"),
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        _ => "null",
    };

    private static string Counted(string kind, int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind} {count} {noun}{(count == 1 ? "" : "s")}");
}
