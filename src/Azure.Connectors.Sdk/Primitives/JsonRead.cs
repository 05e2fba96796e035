using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>
/// Reads JSON values in the forms in which connectors send them: numbers as strings and strings as numbers, empty strings for null, dates
/// without an offset, one object instead of a list and the reverse. A value that can't be read without loss causes a
/// <see cref="JsonException"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonRead
{
    /// <summary>Reads a string. A number, a Boolean value, an object or an array is read as its JSON text.</summary>
    /// <param name="reader">The reader, on the first token of the value; afterwards on its last token.</param>
    /// <returns>The text, or null.</returns>
    public static string? String(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Null => null,
        JsonTokenType.Number => RawText(ref reader),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.StartObject or JsonTokenType.StartArray => JsonElement.ParseValue(ref reader).GetRawText(),
        _ => throw Unexpected(ref reader, "string"),
    };

    /// <summary>Reads a Boolean value, also from <c>"true"</c>, <c>"False"</c>, 1 and 0.</summary>
    /// <param name="reader">The reader, on the first token of the value; afterwards on its last token.</param>
    /// <returns>The value; null for null and an empty string.</returns>
    public static bool? Boolean(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number when reader.TryGetInt32(out int number) && number is 0 or 1:
                return number == 1;
            case JsonTokenType.String:
                string text = reader.GetString()!.Trim();
                return text switch
                {
                    "" => null,
                    "1" => true,
                    "0" => false,
                    _ when bool.TryParse(text, out bool value) => value,
                    _ => throw Unexpected(ref reader, "boolean"),
                };
            case JsonTokenType.StartArray:
                return Unwrap(ref reader, Boolean);
            default:
                throw Unexpected(ref reader, "boolean");
        }
    }

    /// <summary>Reads any value.</summary>
    /// <param name="reader">The reader, on the first token of the value; afterwards on its last token.</param>
    /// <returns>The value; null for null.</returns>
    public static JsonElement? Any(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : JsonElement.ParseValue(ref reader);

    /// <summary>
    /// Reads bytes that are base64 text, also in the URL-safe alphabet, without padding or with white space; in a data URL; or in an object
    /// that has them as
    /// <c>$content</c> beside a <c>$content-type</c>.
    /// </summary>
    /// <param name="reader">The reader, on the first token of the value; afterwards on its last token.</param>
    /// <returns>The bytes, with the media type of a data URL or of an object; null for null.</returns>
    public static BinaryData? Base64(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                string? mediaType = null;
                return reader.TryGetBytesFromBase64(out byte[]? bytes)
                    || Base64Text.TryDecode(reader.GetString()!, out bytes, out mediaType)
                    ? new BinaryData(bytes, mediaType)
                    : throw Unexpected(ref reader, "base64 string");
            case JsonTokenType.StartObject:
                return ContentObject.TryRead(ref reader, out BinaryData? content) ? content : throw Unexpected(ref reader, "base64 string");
            case JsonTokenType.StartArray:
                return Unwrap(ref reader, Base64);
            default:
                throw Unexpected(ref reader, "base64 string");
        }
    }

    /// <summary>Reads a model, also as the only item of an array. An empty string or array is read as null.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="reader">The reader, on the first token of the value; afterwards on its last token.</param>
    /// <returns>The model, or null.</returns>
    public static T? Model<T>(ref Utf8JsonReader reader)
        where T : class, IConnectorModel<T>
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return T.Read(ref reader);
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String when IsBlank(ref reader):
                return null;
            case JsonTokenType.StartArray:
                return Unwrap(ref reader, Model<T>);
            default:
                throw Unexpected(ref reader, "object");
        }
    }

    /// <summary>Reads a value of an extensible enumeration.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="reader">The reader, on the first token of the value; afterwards on its last token.</param>
    /// <returns>The value; null for null.</returns>
    public static T? Enum<T>(ref Utf8JsonReader reader)
        where T : struct, IConnectorEnum<T>
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                string text = reader.GetString()!;
                return text.Length == 0 && T.IsNumber ? null : T.Create(text);
            case JsonTokenType.Number:
                return T.Create(RawText(ref reader));
            case JsonTokenType.True:
                return T.Create("true");
            case JsonTokenType.False:
                return T.Create("false");
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.StartArray:
                return Unwrap(ref reader, Enum<T>);
            default:
                throw Unexpected(ref reader, "enumeration value");
        }
    }

    /// <summary>Reads a list. A single value is read as a list with one item.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="reader">The reader, on the first token of the value; afterwards on its last token.</param>
    /// <param name="item">Reads an item, which may be null.</param>
    /// <returns>The list, or null.</returns>
    public static List<T>? List<T>(ref Utf8JsonReader reader, JsonValueReader<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        List<T> list = [];
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            list.Add(item(ref reader));
            return list;
        }

        while (NextItem(ref reader))
        {
            list.Add(item(ref reader));
        }

        return list;
    }

    /// <summary>Reads a list of models. A single object is read as a list with one item, an empty string as null.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="reader">The reader, on the first token of the value; afterwards on its last token.</param>
    /// <returns>The list, or null. Items that are null in the JSON are null in the list.</returns>
    public static List<T>? ModelList<T>(ref Utf8JsonReader reader)
        where T : class, IConnectorModel<T>
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String when IsBlank(ref reader):
                return null;
            case JsonTokenType.StartObject:
                return [T.Read(ref reader)];
            case JsonTokenType.StartArray:
                break;
            default:
                throw Unexpected(ref reader, "array");
        }

        List<T> list = [];
        while (NextItem(ref reader))
        {
            list.Add(reader.TokenType == JsonTokenType.StartObject ? T.Read(ref reader) : Model<T>(ref reader)!);
        }

        return list;
    }

    /// <summary>Reads an object as a map. For a duplicate name, the last value is used.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="reader">The reader, on the first token of the value; afterwards on its last token.</param>
    /// <param name="value">Reads a value, which may be null.</param>
    /// <returns>The map; null for null and for an empty string or array.</returns>
    public static Dictionary<string, T>? Map<T>(ref Utf8JsonReader reader, JsonValueReader<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String when IsBlank(ref reader):
                return null;
            case JsonTokenType.StartArray:
                return UnwrapMap(ref reader, value);
            case JsonTokenType.StartObject:
                break;
            default:
                throw Unexpected(ref reader, "object");
        }

        Dictionary<string, T> map = [];
        while (true)
        {
            JsonPosition.Advance(ref reader);
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                return map;
            }

            string name = reader.GetString()!;
            JsonPosition.Advance(ref reader);
            map[name] = value(ref reader);
        }
    }

    /// <summary>Skips a value.</summary>
    /// <param name="reader">The reader, on the first token of the value; afterwards on its last token.</param>
    public static void Skip(ref Utf8JsonReader reader)
    {
        // Skip itself throws for a reader over a stream's part, even where the value is all there.
        if (!reader.TrySkip())
        {
            throw new JsonException("The JSON ends in the middle of a value.");
        }
    }

    internal static bool NextItem(ref Utf8JsonReader reader)
    {
        JsonPosition.Advance(ref reader);
        return reader.TokenType != JsonTokenType.EndArray;
    }

    internal static string RawText(ref Utf8JsonReader reader)
        => reader.HasValueSequence ? Encoding.UTF8.GetString(reader.ValueSequence) : Encoding.UTF8.GetString(reader.ValueSpan);

    internal static JsonException Unexpected(ref Utf8JsonReader reader, string expected) => new(reader.TokenType switch
    {
        JsonTokenType.StartObject => $"An object can't be read as {Article(expected)}.",
        JsonTokenType.StartArray => $"An array can't be read as {Article(expected)}.",
        JsonTokenType.Number => $"The number can't be read as {Article(expected)} without loss.",
        JsonTokenType.String => $"The string can't be read as {Article(expected)}.",
        JsonTokenType.True or JsonTokenType.False => $"A boolean can't be read as {Article(expected)}.",
        _ => $"The JSON has no value where {Article(expected)} was expected.",
    });

    private static string Article(string noun) => noun[0] is 'a' or 'e' or 'i' or 'o' ? $"an {noun}" : $"a {noun}";

    private static bool IsBlank(ref Utf8JsonReader reader)
        => reader is { HasValueSequence: false, ValueIsEscaped: false }
            ? reader.ValueSpan.Trim(" \t"u8).IsEmpty
            : string.IsNullOrWhiteSpace(reader.GetString());

    [return: MaybeNull]
    private static T Unwrap<T>(ref Utf8JsonReader reader, JsonValueReader<T> read)
    {
        if (!NextItem(ref reader))
        {
            return default;
        }

        if (reader.TokenType == JsonTokenType.StartArray)
        {
            throw new JsonException("An array of arrays can't be read as a single value.");
        }

        T value = read(ref reader);
        return !NextItem(ref reader) ? value : throw new JsonException("An array of several items can't be read as a single value.");
    }

    private static Dictionary<string, T>? UnwrapMap<T>(ref Utf8JsonReader reader, JsonValueReader<T> value)
        => Unwrap(ref reader, (ref Utf8JsonReader inner) => Map(ref inner, value));
}
