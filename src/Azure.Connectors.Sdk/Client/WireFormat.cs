using System.Globalization;
using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

/// <summary>Values as text in a path, query, header or form: the same in every culture.</summary>
internal static class WireFormat
{
    private const string Time = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";

    /// <param name="value">The value.</param>
    /// <param name="parameterName">The name for an <see cref="ArgumentException"/>.</param>
    /// <exception cref="ArgumentException">The value is a <see cref="JsonElement"/> that was never assigned.</exception>
    public static string ToText<T>(T value, string? parameterName = null) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString(time.Offset == TimeSpan.Zero ? Time + "'Z'" : Time + "zzz", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString(Time, CultureInfo.InvariantCulture),
        BinaryData bytes => Convert.ToBase64String(bytes.ToMemory().Span),
        JsonElement element => element.ValueKind switch
        {
            JsonValueKind.String => element.GetString()!,
            JsonValueKind.Undefined => throw new ArgumentException(JsonWrite.Unassigned, parameterName),
            JsonValueKind.Null => "",
            _ => element.GetRawText(),
        },
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };

    /// <summary>Whether a text is a number as JSON writes it (RFC 8259, 6).</summary>
    public static bool IsJsonNumber(string text)
    {
        Span<byte> utf8 = stackalloc byte[64];
        if (text.Length is 0 or > 64 || !System.Text.Ascii.IsValid(text))
        {
            return false;
        }

        int length = System.Text.Encoding.ASCII.GetBytes(text, utf8);
        Utf8JsonReader reader = new(utf8[..length]);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.ValueSpan.Length == length && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public static char Separator(CollectionFormat format) => format switch
    {
        CollectionFormat.Ssv => ListSeparators.Ssv,
        CollectionFormat.Tsv => ListSeparators.Tsv,
        CollectionFormat.Pipes => ListSeparators.Pipes,
        _ => ListSeparators.Csv,
    };

    public static string? Join<T>(IEnumerable<T>? values, CollectionFormat format, string parameterName)
    {
        if (values is null)
        {
            return null;
        }

        string joined = string.Join(Separator(format), values.Select(value => ToText(value, parameterName)));
        return joined.Length == 0 ? null : joined;
    }
}
