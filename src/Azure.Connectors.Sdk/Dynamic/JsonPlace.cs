using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Finds a place in a JSON value by a path as connectors' metadata writes them: <c>body/value</c>, <c>schema.items</c>, a plain name.
/// </summary>
internal static class JsonPlace
{
    /// <returns>The value there, or null.</returns>
    public static JsonElement? Find(JsonElement element, string? path)
    {
        if (string.IsNullOrEmpty(path))
        {
            return element;
        }

        // A name may hold separators itself (@odata.nextLink), so the whole is tried before its parts.
        if (element.ValueKind == JsonValueKind.Object && JsonMembers.TryGet(element, path, out JsonElement whole))
        {
            return whole;
        }

        int cut = path.IndexOfAny(['/', '.']);
        if (cut < 0)
        {
            return null;
        }

        string rest = path[(cut + 1)..];
        if (cut == 0)
        {
            return Find(element, rest);
        }

        return element.ValueKind == JsonValueKind.Object && JsonMembers.TryGet(element, path[..cut], out JsonElement inner)
            ? Find(inner, rest)
            : null;
    }

    /// <summary>The items of a list; a single value is a list of one, as typed clients read it, and null or an empty string none.</summary>
    public static IReadOnlyList<JsonElement> Items(JsonElement? list) => list switch
    {
        null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => [],
        { ValueKind: JsonValueKind.Array } items => [.. items.EnumerateArray()],
        { ValueKind: JsonValueKind.String } text when string.IsNullOrWhiteSpace(text.GetString()) => [],
        { } single => [single],
    };
}
