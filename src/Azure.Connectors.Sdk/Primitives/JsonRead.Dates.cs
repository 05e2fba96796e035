using System.Text.Json;

namespace Azure.Connectors.Sdk.Primitives;

public static partial class JsonRead
{
    /// <summary>
    /// Reads a point in time (RFC 3339, and the other forms that connectors send); without an offset it is UTC. A point outside the range,
    /// where an offset can lead, is the nearest within.
    /// </summary>
    /// <param name="reader">The reader, on the first token of the value; afterwards on its last token.</param>
    /// <returns>The value; null for null and an empty string.</returns>
    public static DateTimeOffset? DateTime(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && reader.TryGetDateTime(out DateTime parsed))
        {
            return parsed.Kind == DateTimeKind.Local && reader.TryGetDateTimeOffset(out DateTimeOffset withOffset)
                ? withOffset
                : new DateTimeOffset(System.DateTime.SpecifyKind(parsed, DateTimeKind.Utc));
        }

        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return Unwrap(ref reader, DateTime);
        }

        if (ReadDateText(ref reader, "date and time") is not { } text)
        {
            return null;
        }

        return DateText.TryParse(text, out DateText value) ? value.ToMoment() : throw Unexpected(ref reader, "date and time");
    }

    /// <summary>Reads a date, also from a date and time at midnight.</summary>
    /// <param name="reader">The reader, on the first token of the value; afterwards on its last token.</param>
    /// <returns>The value; null for null and an empty string.</returns>
    public static DateOnly? Date(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return Unwrap(ref reader, Date);
        }

        if (ReadDateText(ref reader, "date") is not { } text)
        {
            return null;
        }

        return DateText.TryParse(text, out DateText value) && value.Clock.TimeOfDay == TimeSpan.Zero
            ? DateOnly.FromDateTime(value.Clock)
            : throw Unexpected(ref reader, "date");
    }

    /// <summary>Reads a date and time without a zone. An offset is ignored.</summary>
    /// <param name="reader">The reader, on the first token of the value; afterwards on its last token.</param>
    /// <returns>The value, of unspecified kind; null for null and an empty string.</returns>
    public static DateTime? DateTimeNoZone(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return Unwrap(ref reader, DateTimeNoZone);
        }

        if (reader.TokenType == JsonTokenType.String
            && reader.TryGetDateTime(out DateTime parsed)
            && parsed.Kind == DateTimeKind.Unspecified)
        {
            return parsed;
        }

        if (ReadDateText(ref reader, "date and time") is not { } text)
        {
            return null;
        }

        return DateText.TryParse(text, out DateText value) ? value.Clock : throw Unexpected(ref reader, "date and time");
    }

    private static string? ReadDateText(ref Utf8JsonReader reader, string expected)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            throw Unexpected(ref reader, expected);
        }

        string text = reader.GetString()!.Trim();
        return text.Length == 0 ? null : text;
    }
}
