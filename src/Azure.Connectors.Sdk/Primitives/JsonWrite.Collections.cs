using System.Text.Json;

namespace Azure.Connectors.Sdk.Primitives;

// Lists and dictionaries, and the additional properties of an object.
public static partial class JsonWrite
{
    /// <summary>Writes a property with a list of models.</summary>
    public static void ModelList<T>(Utf8JsonWriter writer, JsonEncodedText name, IEnumerable<T>? value, ModelFormat format)
        where T : class, IConnectorModel<T>
    {
        if (TryWriteName(writer, name, value is not null))
        {
            ModelListValue(writer, value, format);
        }
    }

    /// <summary>Writes a property with a list.</summary>
    public static void List<T>(
        Utf8JsonWriter writer, JsonEncodedText name, IEnumerable<T>? value, ModelFormat format, JsonValueWriter<T> item)
    {
        if (TryWriteName(writer, name, value is not null))
        {
            ListValue(writer, value, format, item);
        }
    }

    /// <summary>Writes a property with a map.</summary>
    public static void Map<T>(
        Utf8JsonWriter writer,
        JsonEncodedText name,
        IEnumerable<KeyValuePair<string, T>>? value,
        ModelFormat format,
        JsonValueWriter<T> item)
    {
        if (TryWriteName(writer, name, value is not null))
        {
            MapValue(writer, value, format, item);
        }
    }

    /// <summary>Writes additional properties into the object that is being written; nothing for <see langword="null"/>.</summary>
    public static void AdditionalProperties<T>(
        Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, T>>? value, ModelFormat format, JsonValueWriter<T> item)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(item);
        foreach (KeyValuePair<string, T> pair in value ?? [])
        {
            writer.WritePropertyName(pair.Key);
            item(writer, pair.Value, format);
        }
    }

    /// <summary>Writes an array of models.</summary>
    public static void ModelListValue<T>(Utf8JsonWriter writer, IEnumerable<T>? value, ModelFormat format)
        where T : class, IConnectorModel<T> =>
        ListValue(writer, value, format, ModelValue);

    /// <summary>Writes an array.</summary>
    public static void ListValue<T>(Utf8JsonWriter writer, IEnumerable<T>? value, ModelFormat format, JsonValueWriter<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (TryWriteNull(writer, value is null))
        {
            return;
        }

        writer.WriteStartArray();
        if (value is List<T> list)
        {
            // Almost every list is one. Its own enumerator isn't allocated.
            foreach (T one in list)
            {
                item(writer, one, format);
            }
        }
        else
        {
            foreach (T one in value!)
            {
                item(writer, one, format);
            }
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a map as an object.</summary>
    public static void MapValue<T>(
        Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, T>>? value, ModelFormat format, JsonValueWriter<T> item)
    {
        if (!TryWriteNull(writer, value is null))
        {
            writer.WriteStartObject();
            AdditionalProperties(writer, value, format, item);
            writer.WriteEndObject();
        }
    }
}
