using System.Globalization;
using System.Text;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Cuts a path template at its variables and encodes what a path may not hold (RFC 3986, 3.3).</summary>
internal static class PathTemplate
{
    private const string Allowed = "-._~!$&'()*+,;=:@/";
    private const string Connection = "/{connectionId}";

    /// <summary>
    /// Gets what follows the runtime URL: the key of a path without the connection's id, with a slash at its start. It is empty where the
    /// key is: the address is then the runtime URL itself, and not that of <c>/</c>.
    /// </summary>
    public static string WithoutConnection(string key, out bool hasConnectionId)
    {
        string template = key.Length == 0 || key[0] == '/' ? key : "/" + key;
        hasConnectionId = template.StartsWith(Connection, StringComparison.OrdinalIgnoreCase)
            && (template.Length == Connection.Length || template[Connection.Length] is '/' or '?');
        return hasConnectionId ? template.Substring(Connection.Length) : template;
    }

    /// <summary>Separates the path of a template from the query that some specs append to it.</summary>
    public static (string Path, string Query) Split(string template)
    {
        int depth = 0;
        for (int i = 0; i < template.Length; i++)
        {
            depth += template[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (template[i] == '?' && depth <= 0)
            {
                return (template.Substring(0, i), template.Substring(i + 1));
            }
        }

        return (template, "");
    }

    public static IReadOnlyList<PathSegmentSpec> Parse(string template, out bool hasStrayBrace)
    {
        List<PathSegmentSpec> segments = [];
        hasStrayBrace = false;
        int literal = 0;
        for (int i = 0; i < template.Length; i++)
        {
            if (template[i] == '}')
            {
                hasStrayBrace = true;
            }

            if (template[i] != '{')
            {
                continue;
            }

            int close = template.IndexOfAny(s_braces, i + 1);
            if (close <= i + 1 || template[close] != '}')
            {
                hasStrayBrace = true;
                continue;
            }

            AddLiteral(segments, template, literal, i);
            segments.Add(new PathSegmentSpec(template.Substring(i + 1, close - i - 1), IsVariable: true));
            i = close;
            literal = close + 1;
        }

        AddLiteral(segments, template, literal, template.Length);
        return segments;
    }

    private static readonly char[] s_braces = ['{', '}'];

    private static void AddLiteral(List<PathSegmentSpec> segments, string template, int start, int end)
    {
        if (end > start)
        {
            segments.Add(new PathSegmentSpec(Encode(template.Substring(start, end - start)), IsVariable: false));
        }
    }

    private static string Encode(string literal)
    {
        StringBuilder encoded = new(literal.Length);
        for (int i = 0; i < literal.Length; i++)
        {
            char c = literal[i];
            if (IsAllowed(c) || (c == '%' && IsHex(literal, i + 1) && IsHex(literal, i + 2)))
            {
                encoded.Append(c);
                continue;
            }

            int length = char.IsHighSurrogate(c) && i + 1 < literal.Length && char.IsLowSurrogate(literal[i + 1]) ? 2 : 1;
            foreach (byte unit in Encoding.UTF8.GetBytes(literal.Substring(i, length)))
            {
                encoded.Append('%').Append(unit.ToString("X2", CultureInfo.InvariantCulture));
            }

            i += length - 1;
        }

        return encoded.ToString();
    }

    private static bool IsAllowed(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Allowed.IndexOf(c) >= 0;

    private static bool IsHex(string text, int index) =>
        index < text.Length && text[index] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
