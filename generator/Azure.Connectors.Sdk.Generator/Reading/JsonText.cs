using System.Globalization;
using System.Text;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>JSON's string escapes, in both directions.</summary>
internal static class JsonText
{
    /// <summary>
    /// The value between two quotes; an escape that JSON doesn't define is the character after the backslash, and half of a
    /// surrogate pair, which can't be encoded, is U+FFFD.
    /// </summary>
    public static string Unescape(string source, int start, int end, bool hasEscapes)
    {
        if (!hasEscapes)
        {
            return source.Substring(start, end - start);
        }

        StringBuilder text = new(end - start);
        for (int i = start; i < end; i++)
        {
            char c = source[i];
            if (c != '\\' || i + 1 >= end)
            {
                text.Append(c);
                continue;
            }

            i++;
            if (source[i] == 'u' && i + 4 < end && TryReadHex(source, i + 1, out char unit))
            {
                text.Append(unit);
                i += 4;
            }
            else
            {
                text.Append(Escaped(source[i]));
            }
        }

        ReplaceHalves(text);
        return text.ToString();
    }

    public static void AppendQuoted(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (char c in text)
        {
            switch (c)
            {
                case '"':
                case '\\':
                    json.Append('\\').Append(c);
                    break;
                case '\n':
                    json.Append("\\n");
                    break;
                case '\r':
                    json.Append("\\r");
                    break;
                case '\t':
                    json.Append("\\t");
                    break;
                case < ' ':
                    json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    json.Append(c);
                    break;
            }
        }

        json.Append('"');
    }

    private static void ReplaceHalves(StringBuilder text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                text[i] = '\uFFFD';
            }
        }
    }

    private static char Escaped(char c) => c switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        _ => c,
    };

    private static bool TryReadHex(string source, int start, out char unit)
    {
        int value = 0;
        for (int i = start; i < start + 4; i++)
        {
            int digit = source[i] switch
            {
                >= '0' and <= '9' => source[i] - '0',
                >= 'a' and <= 'f' => source[i] - 'a' + 10,
                >= 'A' and <= 'F' => source[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                unit = '\0';
                return false;
            }

            value = (value * 16) + digit;
        }

        unit = (char)value;
        return true;
    }
}
