using System.Globalization;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Primitives;

// The format is a parameter of every method for a value, so that each is a JsonValueWriter.
public static partial class JsonWrite
{
    /// <summary>Writes a string.</summary>
    public static void StringValue(Utf8JsonWriter writer, string? value, ModelFormat format)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value);
    }

    /// <summary>Writes a Boolean value.</summary>
    public static void BooleanValue(Utf8JsonWriter writer, bool? value, ModelFormat format)
    {
        if (!TryWriteNull(writer, value is null))
        {
            writer.WriteBooleanValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes an integer.</summary>
    public static void Int32Value(Utf8JsonWriter writer, int? value, ModelFormat format) => Int64Value(writer, value, format);

    /// <summary>Writes an integer.</summary>
    public static void Int64Value(Utf8JsonWriter writer, long? value, ModelFormat format)
    {
        if (!TryWriteNull(writer, value is null))
        {
            writer.WriteNumberValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a number, which must be finite.</summary>
    public static void DoubleValue(Utf8JsonWriter writer, double? value, ModelFormat format)
    {
        if (!TryWriteNull(writer, value is null))
        {
            writer.WriteNumberValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a number.</summary>
    public static void DecimalValue(Utf8JsonWriter writer, decimal? value, ModelFormat format)
    {
        if (!TryWriteNull(writer, value is null))
        {
            writer.WriteNumberValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a point in time (RFC 3339), in UTC with <c>Z</c>.</summary>
    public static void DateTimeValue(Utf8JsonWriter writer, DateTimeOffset? value, ModelFormat format)
    {
        if (TryWriteNull(writer, value is null))
        {
            return;
        }

        DateTimeOffset time = value.GetValueOrDefault();
        if (time.Offset == TimeSpan.Zero)
        {
            writer.WriteStringValue(time.UtcDateTime);
        }
        else
        {
            writer.WriteStringValue(time);
        }
    }

    /// <summary>Writes a date (RFC 3339, full-date).</summary>
    public static void DateValue(Utf8JsonWriter writer, DateOnly? value, ModelFormat format)
    {
        if (!TryWriteNull(writer, value is null))
        {
            Span<byte> text = stackalloc byte[10];
            _ = value.GetValueOrDefault().TryFormat(text, out int written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            writer.WriteStringValue(text[..written]);
        }
    }

    /// <summary>Writes a date and time without a zone.</summary>
    public static void DateTimeNoZoneValue(Utf8JsonWriter writer, DateTime? value, ModelFormat format)
    {
        if (!TryWriteNull(writer, value is null))
        {
            writer.WriteStringValue(System.DateTime.SpecifyKind(value.GetValueOrDefault(), DateTimeKind.Unspecified));
        }
    }

    /// <summary>Writes bytes, as base64.</summary>
    public static void Base64Value(Utf8JsonWriter writer, BinaryData? value, ModelFormat format)
    {
        if (!TryWriteNull(writer, value is null))
        {
            writer.WriteBase64StringValue(value!.ToMemory().Span);
        }
    }

    private static bool TryWriteNull(Utf8JsonWriter writer, bool isNull)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (isNull)
        {
            writer.WriteNullValue();
        }

        return isNull;
    }
}
