using System.Globalization;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Agents.Validation;

/// <summary>
/// Writes whole numbers without a fraction and an exponent. In JSON Schema, 1.0 and 1e3 are integers, but services only read 1 and 1000.
/// </summary>
internal static class NumberText
{
    // Longer numbers can have more digits than a decimal.
    private const int MaxLength = 28;

    public static string Of(JsonElement number) => Of(number.GetRawText());

    /// <param name="number">A number in the syntax of JSON.</param>
    public static string Of(string number)
    {
        if (number == "-0")
        {
            return "0";
        }

        if (IsInteger(number)
            || number.Length > MaxLength
            || !decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            || decimal.Truncate(value) != value
            || (value == 0 && !IsZero(number)))
        {
            return number;
        }

        return (value == 0 ? 0 : value).ToString("0", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a number is written as an integer.</summary>
    public static bool IsInteger(ReadOnlySpan<char> number) => number.IndexOfAny('.', 'e', 'E') < 0;

    // A number that is too small for a decimal is also read as 0.
    private static bool IsZero(string number)
    {
        int exponent = number.AsSpan().IndexOfAny('e', 'E');
        return number.AsSpan(0, exponent < 0 ? number.Length : exponent).IndexOfAnyInRange('1', '9') < 0;
    }
}
