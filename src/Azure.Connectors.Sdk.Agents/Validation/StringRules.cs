using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Azure.Connectors.Sdk.Agents.Validation;

/// <summary>Checks the keywords of strings.</summary>
internal static class StringRules
{
    private static readonly TimeSpan s_patternTimeout = TimeSpan.FromMilliseconds(250);

    public static string? Check(JsonElement schema, string value)
    {
        // JSON Schema counts characters, not UTF-16 code units.
        int length = value.Length - value.Count(char.IsLowSurrogate);
        if (schema.TryGetProperty("minLength", out JsonElement min) && min.TryGetInt64(out long minimum) && length < minimum)
        {
            return string.Create(CultureInfo.InvariantCulture, $"must have at least {minimum} characters");
        }

        if (schema.TryGetProperty("maxLength", out JsonElement max) && max.TryGetInt64(out long maximum) && length > maximum)
        {
            return string.Create(CultureInfo.InvariantCulture, $"must have at most {maximum} characters");
        }

        return CheckPattern(schema, value) ?? CheckFormat(schema, value);
    }

    private static string? CheckPattern(JsonElement schema, string value)
    {
        if (!schema.TryGetProperty("pattern", out JsonElement pattern) || pattern.GetString() is not { } expression)
        {
            return null;
        }

        try
        {
            return Regex.IsMatch(value, expression, RegexOptions.CultureInvariant, s_patternTimeout)
                ? null
                : $"must match the pattern {expression}";
        }
        catch (RegexMatchTimeoutException)
        {
            return $"can't be matched with the pattern {expression} in time";
        }
        catch (ArgumentException)
        {
            // The spec has a pattern that .NET can't read. The service checks the value.
            return null;
        }
    }

    private static string? CheckFormat(JsonElement schema, string value)
    {
        string? format = schema.TryGetProperty("format", out JsonElement name) ? name.GetString() : null;
        bool isValid = format switch
        {
            "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "date-time" => value.Length > 10
                && value[10] is 'T' or 't' or ' '
                && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
            "date-no-tz" => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime time)
                && time.Kind == DateTimeKind.Unspecified,
            "byte" => Convert.TryFromBase64String(value, new byte[value.Length], out _),
            _ => true,
        };
        return isValid
            ? null
            : format switch
            {
                "date" => "must be a date, such as 2024-02-29",
                "date-time" => "must be a date and time, such as 2024-02-29T13:00:00Z",
                "date-no-tz" => "must be a date and time without a time zone, such as 2024-02-29T13:00:00",
                _ => "must be base64",
            };
    }
}
