using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk;

/// <summary>Arguments without types as JSON.</summary>
internal static class ArgumentJson
{
    /// <summary>A body's value, checked before anything is written of it.</summary>
    public static void Write(Utf8JsonWriter writer, object? value, ModelFormat format)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case JsonElement element:
                JsonWrite.AnyValue(writer, element, format);
                break;
            case JsonNode node:
                node.WriteTo(writer);
                break;
            case JsonDocument document:
                document.WriteTo(writer);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case DateTimeOffset time:
                JsonWrite.DateTimeValue(writer, time, format);
                break;
            case DateTime time:
                writer.WriteStringValue(time);
                break;
            case DateOnly date:
                JsonWrite.DateValue(writer, date, format);
                break;
            case BinaryData bytes:
                JsonWrite.Base64Value(writer, bytes, format);
                break;
            case byte[] bytes:
                writer.WriteBase64StringValue(bytes);
                break;
            case IEnumerable<KeyValuePair<string, object?>> map:
                JsonWrite.MapValue(writer, map, format, Write);
                break;
            case IDictionary map when map.Keys.Cast<object>().All(key => key is string):
                writer.WriteStartObject();
                foreach (DictionaryEntry entry in map)
                {
                    writer.WritePropertyName((string)entry.Key);
                    Write(writer, entry.Value, format);
                }

                writer.WriteEndObject();
                break;
            case IEnumerable items:
                writer.WriteStartArray();
                foreach (object? item in items)
                {
                    Write(writer, item, format);
                }

                writer.WriteEndArray();
                break;
            default:
                WriteScalar(writer, value);
                break;
        }
    }

    public static string ToText(object value)
    {
        using PooledBuffer buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = JsonBuffers.Encoder }))
        {
            Write(writer, value, ModelFormat.Wire);
        }

        return Encoding.UTF8.GetString(buffer.Memory.Span);
    }

    private static void WriteScalar(Utf8JsonWriter writer, object value)
    {
        string text = WireFormat.ToText(value);
        if (value is int or long or double or decimal or float or short or byte or uint or ulong or ushort or sbyte && WireFormat.IsJsonNumber(text))
        {
            writer.WriteRawValue(text, skipInputValidation: true);
        }
        else if (value is Guid or Uri)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            throw new ArgumentException($"A value of type {value.GetType()} can't be written as JSON.", nameof(value));
        }
    }
}
