using System.Globalization;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Calling;

/// <summary>Compares JSON by what it says: a null is an absence, a number its value, a time its instant.</summary>
public static class JsonComparison
{
    /// <summary>Where two JSON texts differ; empty where they say the same.</summary>
    /// <param name="expected">The one text.</param>
    /// <param name="actual">The other.</param>
    public static IReadOnlyList<string> Differences(string expected, string actual)
    {
        using JsonDocument left = JsonDocument.Parse(expected);
        using JsonDocument right = JsonDocument.Parse(actual);
        List<string> differences = [];
        Compare(left.RootElement, right.RootElement, "$", differences);
        return differences;
    }

    private static void Compare(JsonElement? expected, JsonElement? actual, string place, List<string> differences)
    {
        expected = Present(expected);
        actual = Present(actual);
        if (expected is not { } left || actual is not { } right)
        {
            if (expected is not null || actual is not null)
            {
                differences.Add($"{place}: expected {Text(expected)}, found {Text(actual)}");
            }
        }
        else if (left.ValueKind == JsonValueKind.Object && right.ValueKind == JsonValueKind.Object)
        {
            foreach (string name in left.EnumerateObject().Concat(right.EnumerateObject()).Select(property => property.Name).Distinct())
            {
                Compare(Property(left, name), Property(right, name), $"{place}.{name}", differences);
            }
        }
        else if (left.ValueKind == JsonValueKind.Array && right.ValueKind == JsonValueKind.Array)
        {
            for (int i = 0; i < Math.Max(left.GetArrayLength(), right.GetArrayLength()); i++)
            {
                Compare(Item(left, i), Item(right, i), $"{place}[{i}]", differences);
            }
        }
        else if (!SameValue(left, right))
        {
            differences.Add($"{place}: expected {Text(left)}, found {Text(right)}");
        }
    }

    private static bool SameValue(JsonElement left, JsonElement right) =>
        left.ValueKind == right.ValueKind && left.ValueKind switch
        {
            // A double's digits and a decimal's may differ in the text, not in the value.
            JsonValueKind.Number => (left.TryGetDecimal(out decimal a) && right.TryGetDecimal(out decimal b) && a == b)
                || left.GetDouble().Equals(right.GetDouble()),
            JsonValueKind.String => left.GetString() == right.GetString() || (Instant(left) is { } instant && instant == Instant(right)),
            JsonValueKind.True or JsonValueKind.False => true,
            _ => false,
        };

    private static DateTimeOffset? Instant(JsonElement text) =>
        text.GetString() is { Length: > 18 } value
        && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant)
            ? instant
            : null;

    private static JsonElement? Present(JsonElement? element) => element is { ValueKind: JsonValueKind.Null } ? null : element;

    private static JsonElement? Property(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? value : null;

    private static JsonElement? Item(JsonElement element, int index) => index < element.GetArrayLength() ? element[index] : null;

    private static string Text(JsonElement? element) => element?.GetRawText() ?? "nothing";
}
