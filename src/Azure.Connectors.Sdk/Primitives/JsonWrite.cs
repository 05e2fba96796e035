using System.ComponentModel;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>
/// Writes JSON exactly as a spec declares it. A method for a property writes its name and value, or nothing for <see langword="null"/>. A
/// method for a value, which is an item, the value of a map or a root, writes <see langword="null"/> as <c>null</c>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonWrite
{
    /// <summary>Writes a property with a string.</summary>
    public static void String(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is not null)
        {
            // Most properties are strings. Writing the name and the value together is faster.
            writer.WriteString(name, value);
        }
    }

    /// <summary>Writes a property with a Boolean value.</summary>
    public static void Boolean(Utf8JsonWriter writer, JsonEncodedText name, bool? value)
    {
        if (TryWriteName(writer, name, value is not null))
        {
            BooleanValue(writer, value, ModelFormat.Json);
        }
    }

    /// <summary>Writes a property with an integer.</summary>
    public static void Int32(Utf8JsonWriter writer, JsonEncodedText name, int? value)
    {
        if (TryWriteName(writer, name, value is not null))
        {
            Int32Value(writer, value, ModelFormat.Json);
        }
    }

    /// <summary>Writes a property with an integer.</summary>
    public static void Int64(Utf8JsonWriter writer, JsonEncodedText name, long? value)
    {
        if (TryWriteName(writer, name, value is not null))
        {
            Int64Value(writer, value, ModelFormat.Json);
        }
    }

    /// <summary>Writes a property with a number, which must be finite.</summary>
    public static void Double(Utf8JsonWriter writer, JsonEncodedText name, double? value)
    {
        if (TryWriteName(writer, name, value is not null))
        {
            DoubleValue(writer, value, ModelFormat.Json);
        }
    }

    /// <summary>Writes a property with a number.</summary>
    public static void Decimal(Utf8JsonWriter writer, JsonEncodedText name, decimal? value)
    {
        if (TryWriteName(writer, name, value is not null))
        {
            DecimalValue(writer, value, ModelFormat.Json);
        }
    }

    /// <summary>Writes a property with a point in time (RFC 3339).</summary>
    public static void DateTime(Utf8JsonWriter writer, JsonEncodedText name, DateTimeOffset? value)
    {
        if (TryWriteName(writer, name, value is not null))
        {
            DateTimeValue(writer, value, ModelFormat.Json);
        }
    }

    /// <summary>Writes a property with a date (RFC 3339, full-date).</summary>
    public static void Date(Utf8JsonWriter writer, JsonEncodedText name, DateOnly? value)
    {
        if (TryWriteName(writer, name, value is not null))
        {
            DateValue(writer, value, ModelFormat.Json);
        }
    }

    /// <summary>Writes a property with a date and time without a zone.</summary>
    public static void DateTimeNoZone(Utf8JsonWriter writer, JsonEncodedText name, DateTime? value)
    {
        if (TryWriteName(writer, name, value is not null))
        {
            DateTimeNoZoneValue(writer, value, ModelFormat.Json);
        }
    }

    /// <summary>Writes a property with bytes, as base64.</summary>
    public static void Base64(Utf8JsonWriter writer, JsonEncodedText name, BinaryData? value)
    {
        if (TryWriteName(writer, name, value is not null))
        {
            Base64Value(writer, value, ModelFormat.Json);
        }
    }

    /// <summary>Writes a property that is <c>null</c>.</summary>
    public static void Null(Utf8JsonWriter writer, JsonEncodedText name)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNull(name);
    }

    /// <summary>Writes a property that is <c>null</c>, if a condition is met.</summary>
    public static void NullIf(Utf8JsonWriter writer, JsonEncodedText name, bool condition)
    {
        if (condition)
        {
            Null(writer, name);
        }
    }

    private static bool TryWriteName(Utf8JsonWriter writer, JsonEncodedText name, bool hasValue)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (hasValue)
        {
            writer.WritePropertyName(name);
        }

        return hasValue;
    }
}
