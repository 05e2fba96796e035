using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Validation;

/// <summary>Converts the text of a query, path, header or form value to a JSON value of its type.</summary>
internal static partial class WireText
{
    /// <summary>Reads one value; <paramref name="reason"/> is the reason if that fails.</summary>
    public static bool TryRead(FlatSchema schema, string text, out JsonElement value, [NotNullWhen(false)] out string? reason)
    {
        reason = schema.Type switch
        {
            "integer" when !IntegerShape().IsMatch(text) => $"'{Shorten(text)}' is not an integer in invariant form",
            "number" when !NumberShape().IsMatch(text) => $"'{Shorten(text)}' is not a number in invariant form",
            "boolean" when text is not ("true" or "false") => $"'{Shorten(text)}' is not 'true' or 'false'",
            _ => null,
        };
        if (reason is not null)
        {
            value = default;
            return false;
        }

        value = schema.Type is "integer" or "number" or "boolean" ? JsonDocument.Parse(text).RootElement : JsonElements.Of(text);
        return true;
    }

    /// <summary>
    /// Gets the text of a scalar on the wire, without the white space and control characters that some specs have around a default; null
    /// for other values.
    /// </summary>
    public static string? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Trim().Trim([.. Enumerable.Range(0, 32).Select(c => (char)c), '\u007f']).Trim(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };

    /// <summary>The items of an array in one value, by its <c>collectionFormat</c>.</summary>
    public static string[] Split(string text, string collectionFormat) => text.Length == 0 ? [] : collectionFormat switch
    {
        "ssv" => text.Split(' '),
        "tsv" => text.Split('\t'),
        "pipes" => text.Split('|'),
        _ => text.Split(','),
    };

    public static string Shorten(string text) => text.Length <= 80 ? text : text[..80] + "…";

    [GeneratedRegex(@"^-?(0|[1-9]\d*)$", RegexOptions.CultureInvariant | RegexOptions.ECMAScript)]
    private static partial Regex IntegerShape();

    [GeneratedRegex(@"^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$", RegexOptions.CultureInvariant | RegexOptions.ECMAScript)]
    private static partial Regex NumberShape();
}
