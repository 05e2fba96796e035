using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Agents;

/// <summary>Reads the arguments of a call as one JSON object.</summary>
internal static class ToolArguments
{
    private const int MaxDepth = 64;

    /// <exception cref="ArgumentException">An argument isn't a JSON value.</exception>
    public static JsonElement Read(IEnumerable<KeyValuePair<string, object?>>? arguments)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { MaxDepth = MaxDepth }))
        {
            writer.WriteStartObject();
            foreach ((string name, object? value) in arguments ?? [])
            {
                writer.WritePropertyName(name);
                Write(writer, name, value);
            }

            writer.WriteEndObject();
        }

        using JsonDocument document = JsonDocument.Parse(
            stream.GetBuffer().AsMemory(0, (int)stream.Length), new JsonDocumentOptions { MaxDepth = MaxDepth });
        return document.RootElement.Clone();
    }

    private static void Write(Utf8JsonWriter writer, string name, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case JsonElement { ValueKind: not JsonValueKind.Undefined } element:
                element.WriteTo(writer);
                break;
            case JsonNode node:
                node.WriteTo(writer);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool boolean:
                writer.WriteBooleanValue(boolean);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            default:
                throw new ArgumentException(
                    $"The argument is a {value.GetType().Name}. Use a JsonElement, a JsonNode, a string, a number, a Boolean or "
                        + $"null.", name);
        }
    }
}
