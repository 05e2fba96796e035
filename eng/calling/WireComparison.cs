using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Calling;

/// <summary>
/// Compares a default with the text that was sent for it: a number or a boolean and the string of it are the same in a path, a query, a
/// header or a form, and control characters around a default aren't sent.
/// </summary>
public static class WireComparison
{
    /// <summary>Gets whether a default and a value are the same on the wire.</summary>
    /// <param name="expected">The default as the spec has it; a list may be joined by commas already.</param>
    /// <param name="actual">The value as it arrived.</param>
    public static bool AreSame(JsonNode? expected, JsonNode? actual) => (expected, actual) switch
    {
        (JsonArray left, JsonArray right) => left.Count == right.Count && left.Zip(right).All(pair => AreSame(pair.First, pair.Second)),
        (JsonValue, JsonArray items) =>
            Text(expected) == string.Join(',', items.Select(Text)) || (items.Count == 1 && AreSame(expected, items[0])),
        _ => Text(expected) == Text(actual)
            || ((Is(expected, JsonValueKind.Number) || Is(actual, JsonValueKind.Number))
                && Number(expected) is { } number
                && number == Number(actual))
            || ((Is(expected, JsonValueKind.True, JsonValueKind.False) || Is(actual, JsonValueKind.True, JsonValueKind.False))
                && Flag(expected) is { } flag
                && flag == Flag(actual)),
    };

    private static bool Is(JsonNode? value, params JsonValueKind[] kinds) => value is not null && kinds.Contains(value.GetValueKind());

    private static decimal? Number(JsonNode? value) =>
        decimal.TryParse(Text(value), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private static bool? Flag(JsonNode? value) => Text(value) switch
    {
        "1" => true,
        "0" => false,
        string text => bool.TryParse(text, out bool flag) ? flag : null,
    };

    private static string Text(JsonNode? value)
    {
        string text = Is(value, JsonValueKind.String) ? value!.GetValue<string>() : value?.ToJsonString() ?? "";
        int start = 0;
        int end = text.Length;
        for (; start < end && IsBlank(text[start]); start++)
        {
        }

        for (; end > start && IsBlank(text[end - 1]); end--)
        {
        }

        return text[start..end];
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);
}
