using System.Globalization;
using System.Text;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>Converts text of a spec, which isn't trusted, to literals and comments that it can't end.</summary>
internal static class CSharpText
{
    /// <summary>Gets a string literal. Characters that aren't printable are escaped.</summary>
    public static string Literal(string text)
    {
        StringBuilder literal = new(text.Length + 2);
        literal.Append('"');
        foreach (char c in text)
        {
            switch (c)
            {
                case '"':
                    literal.Append("\\\"");
                    break;
                case '\\':
                    literal.Append("\\\\");
                    break;
                case '\n':
                    literal.Append("\\n");
                    break;
                case '\r':
                    literal.Append("\\r");
                    break;
                case '\t':
                    literal.Append("\\t");
                    break;
                default:
                    if (IsPlain(c))
                    {
                        literal.Append(c);
                    }
                    else
                    {
                        literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    }

                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>
    /// The name of a parameter as a literal. A <c>nameof</c> would call the method of that name, where the user imports one.
    /// </summary>
    public static string NameOf(string identifier) => Literal(identifier.TrimStart('@'));

    /// <summary>
    /// A UTF-8 literal of JSON without line breaks outside of strings. Characters that aren't printable ASCII are written as JSON escapes.
    /// </summary>
    public static string Utf8Json(string json)
    {
        StringBuilder literal = new(json.Length + 16);
        literal.Append("\"\"\"");
        foreach (char c in json)
        {
            if (IsPlain(c))
            {
                literal.Append(c);
            }
            else
            {
                literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append("\"\"\"u8").ToString();
    }

    public static string? LiteralOrNull(string? text) => text is null ? null : Literal(text);

    /// <summary>One line of text for an XML documentation comment: white space folded, markup escaped, invisible characters gone.</summary>
    public static string Doc(string? text)
    {
        StringBuilder doc = new();
        bool space = false;
        for (int i = 0; i < (text?.Length ?? 0); i++)
        {
            char c = text![i];
            if (char.IsWhiteSpace(c) || c is '\u2028' or '\u2029' or '\u0085')
            {
                space = doc.Length > 0;
                continue;
            }

            bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (!isPair && !IsPlain(c))
            {
                continue;
            }

            if (space)
            {
                doc.Append(' ');
                space = false;
            }

            switch (c)
            {
                case '&':
                    doc.Append("&amp;");
                    break;
                case '<':
                    doc.Append("&lt;");
                    break;
                case '>':
                    doc.Append("&gt;");
                    break;
                default:
                    doc.Append(c);
                    if (isPair)
                    {
                        doc.Append(text[++i]);
                    }

                    break;
            }
        }

        return doc.ToString();
    }

    /// <summary>As <see cref="Doc"/>, closed with a full stop.</summary>
    public static string Sentence(string? text)
    {
        string doc = Doc(text);
        return doc.Length == 0 || doc[doc.Length - 1] is '.' or '!' or '?' or ':' or ';' ? doc : doc + ".";
    }

    // Fixed ranges and not the runtime's categories, which grow with Unicode: every runtime must emit the same bytes.
    private static bool IsPlain(char c) => c is (>= ' ' and <= '~')
        or (> '\u00A0'
            and not ('\u00AD' or '\u061C' or '\u1680' or '\u180E' or (>= '\u2000' and <= '\u200F') or (>= '\u2028' and <= '\u202F')
            or (>= '\u205F' and <= '\u206F') or '\u3000' or (>= '\uD800' and <= '\uF8FF') or '\uFEFF' or >= '\uFFF0'));
}
