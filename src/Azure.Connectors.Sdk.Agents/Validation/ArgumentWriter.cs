using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Agents.Validation;

/// <summary>
/// Writes arguments as JSON. They come from a model or from code, so that anything can be in them: each value that JSON can't represent
/// exactly causes an <see cref="ArgumentException"/> with its location.
/// </summary>
internal sealed class ArgumentWriter(Utf8JsonWriter writer)
{
    public const int MaxDepth = 64;

    private readonly List<string> _path = [];

    public void Write(IEnumerable<KeyValuePair<string, object?>> members)
    {
        EnterLevel();
        HashSet<string> names = new(StringComparer.Ordinal);
        writer.WriteStartObject();
        foreach ((string name, object? value) in members)
        {
            WriteMember(names, name, value);
        }

        writer.WriteEndObject();
    }

    private void WriteMember(HashSet<string> names, string name, object? value)
    {
        if (!IsUnicode(name))
        {
            throw Invalid("has a member whose name contains half of a surrogate pair");
        }

        _path.Add(name);
        if (!names.Add(name))
        {
            throw Invalid("is specified twice");
        }

        writer.WritePropertyName(name);
        WriteValue(value);
        _path.RemoveAt(_path.Count - 1);
    }

    private void WriteValue(object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case JsonElement element:
                WriteElement(element);
                break;
            case JsonNode node:
                WriteElement(ToElement(node));
                break;
            case string text:
                WriteText(text);
                break;
            case bool boolean:
                writer.WriteBooleanValue(boolean);
                break;
            case byte[] bytes:
                writer.WriteBase64StringValue(bytes);
                break;
            case BinaryData bytes:
                writer.WriteBase64StringValue(bytes.ToMemory().Span);
                break;
            case DateTimeOffset or DateTime or DateOnly or Guid or Uri:
                WriteScalar(value);
                break;
            case IEnumerable<KeyValuePair<string, object?>> members:
                Write(members);
                break;
            case IEnumerable items:
                WriteItems(items.Cast<object?>());
                break;
            default:
                WriteNumber(value);
                break;
        }
    }

    private void WriteItems(IEnumerable<object?> items)
    {
        EnterLevel();
        int index = 0;
        writer.WriteStartArray();
        foreach (object? item in items)
        {
            _path.Add(index++.ToString(CultureInfo.InvariantCulture));
            WriteValue(item);
            _path.RemoveAt(_path.Count - 1);
        }

        writer.WriteEndArray();
    }

    private void WriteElement(JsonElement element)
    {
        switch (KindOf(element))
        {
            case JsonValueKind.Undefined:
                throw Invalid("has no value");
            case JsonValueKind.Object:
                Write(element.EnumerateObject().Select(member => KeyValuePair.Create(NameOf(member), (object?)member.Value)));
                break;
            case JsonValueKind.Array:
                WriteItems(element.EnumerateArray().Select(item => (object?)item));
                break;
            case JsonValueKind.String:
                WriteText(TextOf(element));
                break;
            case JsonValueKind.Number:
                writer.WriteRawValue(NumberText.Of(element), skipInputValidation: true);
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }

    private void WriteText(string text)
    {
        if (!IsUnicode(text))
        {
            throw Invalid("contains half of a surrogate pair, which isn't valid Unicode");
        }

        writer.WriteStringValue(text);
    }

    private void WriteScalar(object value)
    {
        string text = value switch
        {
            DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
            DateTime time => time.ToString("O", CultureInfo.InvariantCulture),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Uri uri => uri.OriginalString,
            _ => value.ToString()!,
        };
        WriteText(text);
    }

    private void WriteNumber(object value)
    {
        bool isNumber = value is sbyte or byte or short or ushort or int or uint or long or ulong or decimal
            || (value is float single && float.IsFinite(single))
            || (value is double number && double.IsFinite(number));
        if (!isNumber)
        {
            throw Invalid(value is float or double
                ? "isn't a finite number, and JSON has no others"
                : $"is a {value.GetType().Name}. Use a JsonElement, a JsonNode, a string, a number, a Boolean, null, or a "
                    + "dictionary or list of these");
        }

        string text = ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);
        writer.WriteRawValue(NumberText.Of(text), skipInputValidation: true);
    }

    // A node can contain any object, and its own method to write itself throws exceptions of many types.
    private JsonElement ToElement(JsonNode node)
    {
        try
        {
            using MemoryStream stream = new();
            using (Utf8JsonWriter copy = new(stream, new JsonWriterOptions { MaxDepth = MaxDepth + 1 }))
            {
                node.WriteTo(copy);
            }

            using JsonDocument document = JsonDocument.Parse(
                stream.GetBuffer().AsMemory(0, (int)stream.Length), new JsonDocumentOptions { MaxDepth = MaxDepth + 1 });
            return document.RootElement.Clone();
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or NotSupportedException or JsonException)
        {
            throw Invalid("can't be written as JSON");
        }
    }

    private JsonValueKind KindOf(JsonElement element)
    {
        try
        {
            return element.ValueKind;
        }
        catch (ObjectDisposedException)
        {
            throw Invalid("is part of a document that is disposed");
        }
    }

    private string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            throw Invalid("has a member whose name isn't valid Unicode");
        }
    }

    private string TextOf(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Invalid("contains text that isn't valid Unicode, such as half of a surrogate pair");
        }
    }

    private void EnterLevel()
    {
        if (writer.CurrentDepth >= MaxDepth)
        {
            throw Invalid($"is nested deeper than {MaxDepth} levels");
        }
    }

    private ArgumentException Invalid(string reason) => new(ArgumentLocation.Describe(_path, reason));

    private static bool IsUnicode(string text)
    {
        ReadOnlySpan<char> rest = text;
        while (rest.IndexOfAnyInRange('\uD800', '\uDFFF') is var next and >= 0)
        {
            rest = rest[next..];
            if (Rune.DecodeFromUtf16(rest, out _, out int length) != OperationStatus.Done)
            {
                return false;
            }

            rest = rest[length..];
        }

        return true;
    }
}
