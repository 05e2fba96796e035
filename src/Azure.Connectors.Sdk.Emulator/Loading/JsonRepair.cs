using System.Globalization;
using System.Text;

namespace Azure.Connectors.Sdk.Emulator.Loading;

/// <summary>Mends what strict readers refuse in specs that are in use: raw control characters in strings, exotic white space, a missing
/// comma, text after the end; where members follow braces too many, they are still the root's.</summary>
internal static class JsonRepair
{
    public static string Repair(string text)
    {
        StringBuilder output = new(text.Length + 64);
        int depth = 0;
        bool afterValue = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '/' && i + 1 < text.Length && text[i + 1] is '/' or '*')
            {
                i = SkipComment(text, i);
                continue;
            }

            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF')
            {
                output.Append(c is '\r' or '\n' or '\t' ? c : ' ');
                continue;
            }

            if (c is ',' or ':' or '}' or ']')
            {
                output.Append(c);
                afterValue = c is '}' or ']';
                depth -= afterValue ? 1 : 0;
                if (afterValue && depth <= 0)
                {
                    if (!IsFollowedByMember(text, i + 1))
                    {
                        break;
                    }

                    output.Length--;
                    depth = 1;
                }

                continue;
            }

            if (afterValue)
            {
                output.Append(',');
            }

            if (c is '{' or '[')
            {
                output.Append(c);
                depth++;
                afterValue = false;
                continue;
            }

            i = c == '"' ? CopyString(text, i, output) : CopyLiteral(text, i, output);
            afterValue = true;
        }

        return output.ToString();
    }

    private static bool IsFollowedByMember(string text, int at)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at).TrimStart(" \r\n\t}");
        return rest is [',', ..] && rest[1..].TrimStart() is ['"', ..];
    }

    private static int SkipComment(string text, int start)
    {
        bool line = text[start + 1] == '/';
        int end = line ? text.IndexOf('\n', start) : text.IndexOf("*/", start + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            return text.Length;
        }

        return line ? end : end + 1;
    }

    private static int CopyString(string text, int start, StringBuilder output)
    {
        output.Append('"');
        for (int i = start + 1; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\' && i + 1 < text.Length)
            {
                output.Append(c).Append(text[++i]);
            }
            else if (c < ' ')
            {
                output.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                output.Append(c);
                if (c == '"')
                {
                    return i;
                }
            }
        }

        return text.Length;
    }

    private static int CopyLiteral(string text, int start, StringBuilder output)
    {
        int end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '+' or '-' or '.'))
        {
            end++;
        }

        end = Math.Max(end, start + 1);
        output.Append(text, start, end - start);
        return end - 1;
    }
}
