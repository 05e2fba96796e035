using System.Globalization;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Primitives;

public static partial class JsonRead
{
    /// <summary>Reads a 32-bit integer, also from a string or with a fraction of zeros.</summary>
    /// <param name="reader">The reader, on the first token of the value; afterwards on its last token.</param>
    /// <returns>The value; null for null and an empty string.</returns>
    public static int? Int32(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int number))
        {
            return number;
        }

        return Int64(ref reader) switch
        {
            null => null,
            >= int.MinValue and <= int.MaxValue and long value => (int)value,
            _ => throw new JsonException("The number is too large for 32 bits."),
        };
    }

    /// <summary>Reads a 64-bit integer, also from a string or with a fraction of zeros.</summary>
    /// <param name="reader">The reader, on the first token of the value; afterwards on its last token.</param>
    /// <returns>The value; null for null and an empty string.</returns>
    public static long? Int64(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number:
                if (reader.TryGetInt64(out long number))
                {
                    return number;
                }

                return reader.TryGetDecimal(out decimal fraction) && TryGetInteger(fraction, out number)
                    ? number
                    : throw Unexpected(ref reader, "integer");
            case JsonTokenType.String:
                string text = reader.GetString()!.Trim();
                if (text.Length == 0)
                {
                    return null;
                }

                if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value))
                {
                    return value;
                }

                return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal parsed)
                        && TryGetInteger(parsed, out value)
                    ? value
                    : throw Unexpected(ref reader, "integer");
            case JsonTokenType.StartArray:
                return Unwrap(ref reader, Int64);
            default:
                throw Unexpected(ref reader, "integer");
        }
    }

    /// <summary>Reads a floating-point number, also from a string, including <c>"NaN"</c> and <c>"Infinity"</c>.</summary>
    /// <param name="reader">The reader, on the first token of the value; afterwards on its last token.</param>
    /// <returns>The value; null for null and an empty string.</returns>
    public static double? Double(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number:
                return reader.TryGetDouble(out double number) && double.IsFinite(number) ? number : throw Unexpected(ref reader, "number");
            case JsonTokenType.String:
                string text = reader.GetString()!.Trim();
                if (text.Length == 0)
                {
                    return null;
                }

                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
                    ? value
                    : throw Unexpected(ref reader, "number");
            case JsonTokenType.StartArray:
                return Unwrap(ref reader, Double);
            default:
                throw Unexpected(ref reader, "number");
        }
    }

    /// <summary>Reads a decimal number, also from a string.</summary>
    /// <param name="reader">The reader, on the first token of the value; afterwards on its last token.</param>
    /// <returns>The value; null for null and an empty string.</returns>
    public static decimal? Decimal(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number:
                return reader.TryGetDecimal(out decimal number) ? number : throw Unexpected(ref reader, "decimal number");
            case JsonTokenType.String:
                string text = reader.GetString()!.Trim();
                if (text.Length == 0)
                {
                    return null;
                }

                return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
                    ? value
                    : throw Unexpected(ref reader, "decimal number");
            case JsonTokenType.StartArray:
                return Unwrap(ref reader, Decimal);
            default:
                throw Unexpected(ref reader, "decimal number");
        }
    }

    private static bool TryGetInteger(decimal value, out long integer)
    {
        bool isInteger = value == decimal.Truncate(value) && value is >= long.MinValue and <= long.MaxValue;
        integer = isInteger ? (long)value : 0;
        return isInteger;
    }
}
