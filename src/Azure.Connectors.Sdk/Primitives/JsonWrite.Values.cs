using System.Text.Json;

namespace Azure.Connectors.Sdk.Primitives;

public static partial class JsonWrite
{
    /// <summary>Writes a string.</summary>
    /// <param name="writer">Where a value may stand.</param>
    /// <param name="value">The value; null is written as null.</param>
    /// <param name="format">What the JSON is for.</param>
    public static void StringValue(Utf8JsonWriter writer, string? value, ModelFormat format)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value);
    }

    /// <summary>Writes a boolean.</summary>
    /// <param name="writer">Where a value may stand.</param>
    /// <param name="value">The value; null is written as null.</param>
    /// <param name="format">What the JSON is for.</param>
    public static void BooleanValue(Utf8JsonWriter writer, bool? value, ModelFormat format)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } v)
        {
            writer.WriteBooleanValue(v);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes an integer.</summary>
    /// <param name="writer">Where a value may stand.</param>
    /// <param name="value">The value; null is written as null.</param>
    /// <param name="format">What the JSON is for.</param>
    public static void Int32Value(Utf8JsonWriter writer, int? value, ModelFormat format)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } v)
        {
            writer.WriteNumberValue(v);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes an integer.</summary>
    /// <param name="writer">Where a value may stand.</param>
    /// <param name="value">The value; null is written as null.</param>
    /// <param name="format">What the JSON is for.</param>
    public static void Int64Value(Utf8JsonWriter writer, long? value, ModelFormat format)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } v)
        {
            writer.WriteNumberValue(v);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a number, which must be finite.</summary>
    /// <param name="writer">Where a value may stand.</param>
    /// <param name="value">The value; null is written as null.</param>
    /// <param name="format">What the JSON is for.</param>
    public static void DoubleValue(Utf8JsonWriter writer, double? value, ModelFormat format)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } v)
        {
            writer.WriteNumberValue(v);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a number.</summary>
    /// <param name="writer">Where a value may stand.</param>
    /// <param name="value">The value; null is written as null.</param>
    /// <param name="format">What the JSON is for.</param>
    public static void DecimalValue(Utf8JsonWriter writer, decimal? value, ModelFormat format)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } v)
        {
            writer.WriteNumberValue(v);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a point in time (RFC 3339).</summary>
    /// <param name="writer">Where a value may stand.</param>
    /// <param name="value">The value; null is written as null.</param>
    /// <param name="format">What the JSON is for.</param>
    public static void DateTimeValue(Utf8JsonWriter writer, DateTimeOffset? value, ModelFormat format)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } v)
        {
            if (v.Offset == TimeSpan.Zero)
            {
                writer.WriteStringValue(v.UtcDateTime);
            }
            else
            {
                writer.WriteStringValue(v);
            }
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a date (RFC 3339, full-date).</summary>
    /// <param name="writer">Where a value may stand.</param>
    /// <param name="value">The value; null is written as null.</param>
    /// <param name="format">What the JSON is for.</param>
    public static void DateValue(Utf8JsonWriter writer, DateOnly? value, ModelFormat format)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } v)
        {
            Span<byte> text = stackalloc byte[10];
            _ = v.TryFormat(text, out int written, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            writer.WriteStringValue(text[..written]);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a date and time without a zone.</summary>
    /// <param name="writer">Where a value may stand.</param>
    /// <param name="value">The value; null is written as null.</param>
    /// <param name="format">What the JSON is for.</param>
    public static void DateTimeNoZoneValue(Utf8JsonWriter writer, DateTime? value, ModelFormat format)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } v)
        {
            writer.WriteStringValue(System.DateTime.SpecifyKind(v, DateTimeKind.Unspecified));
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes bytes, as base64.</summary>
    /// <param name="writer">Where a value may stand.</param>
    /// <param name="value">The value; null is written as null.</param>
    /// <param name="format">What the JSON is for.</param>
    public static void Base64Value(Utf8JsonWriter writer, BinaryData? value, ModelFormat format)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is not null)
        {
            writer.WriteBase64StringValue(value.ToMemory().Span);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes any JSON value; an undefined one counts as null.</summary>
    /// <param name="writer">Where a value may stand.</param>
    /// <param name="value">The value; null is written as null.</param>
    /// <param name="format">What the JSON is for.</param>
    public static void AnyValue(Utf8JsonWriter writer, JsonElement? value, ModelFormat format)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } v)
        {
            if (v.ValueKind == JsonValueKind.Undefined)
            {
                throw new ArgumentException(Unassigned);
            }

            v.WriteTo(writer);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a model.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="writer">Where a value may stand.</param>
    /// <param name="value">The value; null is written as null.</param>
    /// <param name="format">What the JSON is for.</param>
    public static void ModelValue<T>(Utf8JsonWriter writer, T? value, ModelFormat format)
        where T : class, IConnectorModel<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.Write(writer, format);
        }
    }

    /// <summary>Writes an extensible enumeration's value, or null.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="writer">Where a value may stand.</param>
    /// <param name="value">The value; null is written as null.</param>
    /// <param name="format">What the JSON is for.</param>
    public static void EnumValue<T>(Utf8JsonWriter writer, T? value, ModelFormat format)
        where T : struct, IConnectorEnum<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } v)
        {
            EnumValue(writer, v, format);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes an extensible enumeration's value: a number where its values are numbers and it is one.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="writer">Where a value may stand.</param>
    /// <param name="value">The value; null is written as null.</param>
    /// <param name="format">What the JSON is for.</param>
    public static void EnumValue<T>(Utf8JsonWriter writer, T value, ModelFormat format)
        where T : struct, IConnectorEnum<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        string text = value.ToString() ?? "";
        if (T.IsNumber && WireFormat.IsJsonNumber(text))
        {
            writer.WriteRawValue(text, skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }

    /// <summary>Writes an array of models.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="writer">Where a value may stand.</param>
    /// <param name="value">The models; null is written as null.</param>
    /// <param name="format">What the JSON is for.</param>
    public static void ModelListValue<T>(Utf8JsonWriter writer, IEnumerable<T>? value, ModelFormat format)
        where T : class, IConnectorModel<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        if (value is List<T> list)
        {
            // Nearly always it is one, whose own enumerator isn't allocated.
            foreach (T item in list)
            {
                ModelValue(writer, item, format);
            }
        }
        else
        {
            foreach (T item in value)
            {
                ModelValue(writer, item, format);
            }
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes an array.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="writer">Where a value may stand.</param>
    /// <param name="value">The items; null is written as null.</param>
    /// <param name="format">What the JSON is for.</param>
    /// <param name="item">Writes an item.</param>
    public static void ListValue<T>(Utf8JsonWriter writer, IEnumerable<T>? value, ModelFormat format, JsonValueWriter<T> item)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(item);
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        if (value is List<T> list)
        {
            foreach (T one in list)
            {
                item(writer, one, format);
            }
        }
        else
        {
            foreach (T one in value)
            {
                item(writer, one, format);
            }
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a map as an object.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="writer">Where a value may stand.</param>
    /// <param name="value">The map; null is written as null.</param>
    /// <param name="format">What the JSON is for.</param>
    /// <param name="item">Writes a value.</param>
    public static void MapValue<T>(
        Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, T>>? value, ModelFormat format, JsonValueWriter<T> item)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        AdditionalProperties(writer, value, format, item);
        writer.WriteEndObject();
    }
}
