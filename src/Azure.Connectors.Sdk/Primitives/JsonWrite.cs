using System.ComponentModel;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>
/// Writes JSON exactly as a spec has it. Property writers leave a null out; value writers, for items, map values and roots, write it as
/// <c>null</c>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonWrite
{
    internal const string Unassigned = "A JsonElement that was never assigned has no value. Assign one, such as the result of "
        + "JsonSerializer.SerializeToElement, or pass null to leave out what is optional.";

    /// <summary>Writes a property with a string.</summary>
    /// <param name="writer">Stands within an object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="value">The value; nothing is written for null.</param>
    public static void String(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    /// <summary>Writes a property with a boolean.</summary>
    /// <param name="writer">Stands within an object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="value">The value; nothing is written for null.</param>
    public static void Boolean(Utf8JsonWriter writer, JsonEncodedText name, bool? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } v)
        {
            writer.WriteBoolean(name, v);
        }
    }

    /// <summary>Writes a property with an integer.</summary>
    /// <param name="writer">Stands within an object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="value">The value; nothing is written for null.</param>
    public static void Int32(Utf8JsonWriter writer, JsonEncodedText name, int? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } v)
        {
            writer.WriteNumber(name, v);
        }
    }

    /// <summary>Writes a property with an integer.</summary>
    /// <param name="writer">Stands within an object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="value">The value; nothing is written for null.</param>
    public static void Int64(Utf8JsonWriter writer, JsonEncodedText name, long? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } v)
        {
            writer.WriteNumber(name, v);
        }
    }

    /// <summary>Writes a property with a number, which must be finite.</summary>
    /// <param name="writer">Stands within an object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="value">The value; nothing is written for null.</param>
    public static void Double(Utf8JsonWriter writer, JsonEncodedText name, double? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } v)
        {
            writer.WriteNumber(name, v);
        }
    }

    /// <summary>Writes a property with a number.</summary>
    /// <param name="writer">Stands within an object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="value">The value; nothing is written for null.</param>
    public static void Decimal(Utf8JsonWriter writer, JsonEncodedText name, decimal? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } v)
        {
            writer.WriteNumber(name, v);
        }
    }

    /// <summary>Writes a property with a point in time (RFC 3339).</summary>
    /// <param name="writer">Stands within an object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="value">The value; nothing is written for null.</param>
    public static void DateTime(Utf8JsonWriter writer, JsonEncodedText name, DateTimeOffset? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } v)
        {
            writer.WritePropertyName(name);
            DateTimeValue(writer, v, ModelFormat.Json);
        }
    }

    /// <summary>Writes a property with a date (RFC 3339, full-date).</summary>
    /// <param name="writer">Stands within an object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="value">The value; nothing is written for null.</param>
    public static void Date(Utf8JsonWriter writer, JsonEncodedText name, DateOnly? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } v)
        {
            writer.WritePropertyName(name);
            DateValue(writer, v, ModelFormat.Json);
        }
    }

    /// <summary>Writes a property with a date and time without a zone.</summary>
    /// <param name="writer">Stands within an object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="value">The value; nothing is written for null.</param>
    public static void DateTimeNoZone(Utf8JsonWriter writer, JsonEncodedText name, DateTime? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } v)
        {
            writer.WritePropertyName(name);
            DateTimeNoZoneValue(writer, v, ModelFormat.Json);
        }
    }

    /// <summary>Writes a property with bytes, as base64.</summary>
    /// <param name="writer">Stands within an object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="value">The value; nothing is written for null.</param>
    public static void Base64(Utf8JsonWriter writer, JsonEncodedText name, BinaryData? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is not null)
        {
            writer.WriteBase64String(name, value.ToMemory().Span);
        }
    }

    /// <summary>Writes a property with any JSON value.</summary>
    /// <param name="writer">Stands within an object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="value">
    /// The value; nothing is written for null. Nor is it for an element without a value, which a response leaves in a property that is
    /// required in requests; a request must have one.
    /// </param>
    /// <param name="format">What the JSON is for.</param>
    /// <exception cref="ArgumentException">A request has an element that was never assigned.</exception>
    public static void Any(Utf8JsonWriter writer, JsonEncodedText name, JsonElement? value, ModelFormat format)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is not { } v)
        {
            return;
        }

        if (v.ValueKind != JsonValueKind.Undefined)
        {
            writer.WritePropertyName(name);
            v.WriteTo(writer);
        }
        else if (format == ModelFormat.Wire)
        {
            throw new ArgumentException($"The property '{name}' is missing. {Unassigned}");
        }
    }

    /// <summary>Writes a property with an extensible enumeration's value.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="writer">Stands within an object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="value">The value; nothing is written for null.</param>
    public static void Enum<T>(Utf8JsonWriter writer, JsonEncodedText name, T? value)
        where T : struct, IConnectorEnum<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } v)
        {
            writer.WritePropertyName(name);
            EnumValue(writer, v, ModelFormat.Json);
        }
    }

    /// <summary>Writes a property with a model.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="writer">Stands within an object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="value">The model; nothing is written for null.</param>
    /// <param name="format">What the JSON is for.</param>
    public static void Model<T>(Utf8JsonWriter writer, JsonEncodedText name, T? value, ModelFormat format)
        where T : class, IConnectorModel<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is not null)
        {
            writer.WritePropertyName(name);
            value.Write(writer, format);
        }
    }

    /// <summary>Writes a property with a list of models.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="writer">Stands within an object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="value">The list; nothing is written for null. A null item is written as null.</param>
    /// <param name="format">What the JSON is for.</param>
    public static void ModelList<T>(Utf8JsonWriter writer, JsonEncodedText name, IEnumerable<T>? value, ModelFormat format)
        where T : class, IConnectorModel<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is not null)
        {
            writer.WritePropertyName(name);
            ModelListValue(writer, value, format);
        }
    }

    /// <summary>Writes a property with a list.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="writer">Stands within an object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="value">The list; nothing is written for null.</param>
    /// <param name="format">What the JSON is for.</param>
    /// <param name="item">Writes an item.</param>
    public static void List<T>(
        Utf8JsonWriter writer, JsonEncodedText name, IEnumerable<T>? value, ModelFormat format, JsonValueWriter<T> item)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is not null)
        {
            writer.WritePropertyName(name);
            ListValue(writer, value, format, item);
        }
    }

    /// <summary>Writes a property with a map.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="writer">Stands within an object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="value">The map; nothing is written for null.</param>
    /// <param name="format">What the JSON is for.</param>
    /// <param name="item">Writes a value.</param>
    public static void Map<T>(
        Utf8JsonWriter writer,
        JsonEncodedText name,
        IEnumerable<KeyValuePair<string, T>>? value,
        ModelFormat format,
        JsonValueWriter<T> item)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is not null)
        {
            writer.WritePropertyName(name);
            MapValue(writer, value, format, item);
        }
    }

    /// <summary>Writes a property that is null.</summary>
    /// <param name="writer">Stands within an object.</param>
    /// <param name="name">The property's name.</param>
    public static void Null(Utf8JsonWriter writer, JsonEncodedText name)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNull(name);
    }

    /// <summary>Writes additional properties into the object that is being written.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="writer">Stands within an object.</param>
    /// <param name="value">The properties, or null.</param>
    /// <param name="format">What the JSON is for.</param>
    /// <param name="item">Writes a value.</param>
    public static void AdditionalProperties<T>(
        Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, T>>? value, ModelFormat format, JsonValueWriter<T> item)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(item);
        if (value is null)
        {
            return;
        }

        foreach (KeyValuePair<string, T> pair in value)
        {
            writer.WritePropertyName(pair.Key);
            item(writer, pair.Value, format);
        }
    }
}
