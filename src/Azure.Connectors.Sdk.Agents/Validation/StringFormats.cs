using System.Globalization;
using System.Text.RegularExpressions;

namespace Azure.Connectors.Sdk.Agents.Validation;

/// <summary>Checks the formats that services require. Others, such as <c>email</c>, are hints.</summary>
internal static partial class StringFormats
{
    /// <summary>Gets what a value of a format must be, or null for a format that is a hint.</summary>
    public static string? Describe(string format) => format switch
    {
        "date" => "a date, such as 2024-02-29",
        "date-time" => "a date and time with a time zone, such as 2024-02-29T13:00:00Z",
        "date-no-tz" => "a date and time without a time zone, such as 2024-02-29T13:00:00",
        "byte" => "base64",
        "uuid" => "a UUID, such as 123e4567-e89b-12d3-a456-426614174000",
        _ => null,
    };

    public static bool IsValid(string format, string value) => format switch
    {
        "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => DateTimeShape().IsMatch(value)
            && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-no-tz" => LocalDateTimeShape().IsMatch(value)
            && DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "byte" => IsBase64(value),
        "uuid" => Guid.TryParseExact(value, "D", out _),
        _ => true,
    };

    // .NET accepts white space within base64, which services don't.
    private static bool IsBase64(string value) =>
        !value.Any(char.IsWhiteSpace) && Convert.TryFromBase64String(value, new byte[(value.Length / 4 * 3) + 3], out _);

    // RFC 3339, section 5.6.
    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})\z")]
    private static partial Regex DateTimeShape();

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?\z")]
    private static partial Regex LocalDateTimeShape();
}
