using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Agents.Results;

/// <summary>
/// Writes JSON for a model: without white space, and with as few escapes as possible. JSON of a service can contain text that isn't valid
/// Unicode, such as an email's preview that ends within an emoji. What is invalid becomes U+FFFD.
/// </summary>
internal static class CompactJson
{
    private const char Replacement = '\uFFFD';

    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static string Write(Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Encoder = Encoder, MaxDepth = 256 }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    public static string Of(JsonElement value) => Write(writer => WriteValue(writer, value));

    /// <summary>Gets the longest start of a text that has at most a number of characters as JSON.</summary>
    public static string Cut(string text, int maxLength)
    {
        string valid = ToUnicode(text);
        Encoder.Encode(valid, new char[maxLength], out int consumed, out _);
        return valid[..consumed];
    }

    /// <summary>Replaces what isn't valid Unicode.</summary>
    public static string ToUnicode(string text)
    {
        StringBuilder? valid = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }

            valid ??= new(text);
            valid[i] = Replacement;
        }

        return valid?.ToString() ?? text;
    }

    private static void WriteValue(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    writer.WritePropertyName(NameOf(member));
                    WriteValue(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in value.EnumerateArray())
                {
                    WriteValue(writer, item);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(TextOf(value));
                break;
            case JsonValueKind.Undefined:
                writer.WriteNullValue();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    private static string TextOf(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Repair(text);
        }
    }

    private static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return $"{Replacement}";
        }
    }

    // Only an escape of half a surrogate pair can't be read, or a byte that isn't UTF-8.
    private static string Repair(JsonElement text)
    {
        string raw;
        try
        {
            raw = text.GetRawText();
        }
        catch (InvalidOperationException)
        {
            return $"{Replacement}";
        }

        StringBuilder plain = new(raw.Length);
        for (int i = 1; i < raw.Length - 1; i++)
        {
            if (raw[i] != '\\')
            {
                plain.Append(raw[i]);
                continue;
            }

            char escape = raw[++i];
            if (escape == 'u')
            {
                plain.Append((char)Convert.ToInt32(raw.Substring(i + 1, 4), 16));
                i += 4;
            }
            else
            {
                plain.Append(Unescape(escape));
            }
        }

        return ToUnicode(plain.ToString());
    }

    private static char Unescape(char escape) => escape switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => escape,
    };
}
