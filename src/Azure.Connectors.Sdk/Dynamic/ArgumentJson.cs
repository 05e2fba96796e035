using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

/// <summary>Arguments without types as JSON.</summary>
internal static class ArgumentJson
{
    private const string Accepted =
        "Accepted are null, JsonElement, JsonNode and JsonDocument; strings, booleans, numbers, DateTimeOffset, DateTime, DateOnly, Guid, "
            + "Uri, BinaryData and byte arrays; models and enumerations of connectors;"
        + " and dictionaries with string keys and sequences of these. JsonSerializer.SerializeToElement converts any other object.";

    /// <summary>Writes a value whose type isn't known.</summary>
    /// <exception cref="ArgumentException">The value, or one within it, has a type that isn't accepted.</exception>
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
            case IConnectorModel model:
                model.Write(writer, format);
                break;
            case IConnectorEnum enumeration:
                enumeration.WriteJson(writer, format);
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

    /// <exception cref="ArgumentException">The value can't be written as JSON.</exception>
    public static string ToText(object value, string argument)
    {
        using PooledBuffer buffer = ArgumentBuffer.Write(value, Write, argument);
        return Encoding.UTF8.GetString(buffer.Memory.Span);
    }

    /// <exception cref="ArgumentException">The value can't be written as JSON.</exception>
    public static JsonElement ToElement(object? value, string argument)
    {
        using PooledBuffer buffer = ArgumentBuffer.Write(value, Write, argument);
        Utf8JsonReader reader = new(buffer.Memory.Span, JsonBuffers.ReaderOptions);
        return JsonElement.ParseValue(ref reader);
    }

    private static void WriteScalar(Utf8JsonWriter writer, object value)
    {
        string text = WireFormat.ToText(value);
        if (value is int or long or double or decimal or float or short or byte or uint or ulong or ushort or sbyte
            && WireFormat.IsJsonNumber(text))
        {
            writer.WriteRawValue(text, skipInputValidation: true);
        }
        else if (value is Guid or Uri)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            throw new ArgumentException($"The type {value.GetType()} isn't accepted. {Accepted}");
        }
    }
}
