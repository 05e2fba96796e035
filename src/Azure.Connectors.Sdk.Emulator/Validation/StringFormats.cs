using System.Globalization;
using System.Text.RegularExpressions;

namespace Azure.Connectors.Sdk.Emulator.Validation;

/// <summary>
/// The formats that a string is held to. <c>email</c>, <c>uri</c> and formats that Swagger doesn't know are hints, and not enforced.
/// </summary>
internal static partial class StringFormats
{
    private static readonly Dictionary<string, Func<string, bool>> s_formats = new(StringComparer.Ordinal)
    {
        ["date-time"] = text =>
            DateTimeShape().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        ["date"] = text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        ["date-no-tz"] =
            text => LocalDateTimeShape().IsMatch(text) && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        ["byte"] = IsBase64,
        ["uuid"] = text => Guid.TryParseExact(text, "D", out _),
    };

    public static bool IsEnforced(string format) => s_formats.ContainsKey(format);

    /// <summary>Whether a text has the format; any text has a format that isn't enforced.</summary>
    public static bool IsValid(string format, string text) =>
        !s_formats.TryGetValue(format, out Func<string, bool>? isValid) || isValid(text);

    private static bool IsBase64(string text)
    {
        // Four characters for three bytes; white space and the URL alphabet are other encodings.
        return text.Length % 4 == 0
            && !text.Any(char.IsWhiteSpace)
            && Convert.TryFromBase64String(text, new byte[text.Length / 4 * 3], out _);
    }

    // RFC 3339, section 5.6: an offset is part of it.
    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex DateTimeShape();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex LocalDateTimeShape();
}
