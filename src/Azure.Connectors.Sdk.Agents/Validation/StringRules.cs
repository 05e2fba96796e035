using System.Globalization;
using System.Text.Json;
using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Agents.Validation;

/// <summary>Checks the keywords of strings.</summary>
internal static class StringRules
{
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

        return schema.TryGetProperty("format", out JsonElement format) && StringFormats.Describe(format.GetString()!) is { } description
            ? CheckFormat(format.GetString()!, description, value)
            : CheckPattern(schema, value);
    }

    private static string? CheckFormat(string format, string description, string value) =>
        StringFormats.IsValid(format, value) ? null : $"must be {description}";

    // Specs often have a pattern beside a format or an enumeration that contradicts it. The format and the enumeration are complete.
    private static string? CheckPattern(JsonElement schema, string value)
    {
        if (schema.TryGetProperty("enum", out _)
            || !schema.TryGetProperty("pattern", out JsonElement text)
            || !SpecPattern.TryCreate(text.GetString()!, out SpecPattern? pattern))
        {
            return null;
        }

        return pattern.IsMatch(value) switch
        {
            true => null,
            false => $"must match the pattern {text.GetString()}",
            null => $"can't be matched with the pattern {text.GetString()} in time",
        };
    }
}
