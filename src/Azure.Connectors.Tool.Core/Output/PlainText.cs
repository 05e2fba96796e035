using System.Globalization;
using System.Text;

namespace Azure.Connectors.Tool.Output;

/// <summary>Makes a text from a spec, a file or a service safe to print.</summary>
internal static class PlainText
{
    /// <summary>Gets the text on one line: white space becomes a space, and control characters are removed.</summary>
    public static string OneLine(string text) => Clean(text, keepLines: false);

    /// <summary>Gets the text with its line breaks and tabs, and without other control characters.</summary>
    public static string Lines(string text) => Clean(text, keepLines: true);

    /// <summary>
    /// Gets a JSON text with the same value, in which characters that a terminal doesn't show, such as a change of the direction of text,
    /// are escape sequences.
    /// </summary>
    public static string EscapeJson(string json)
    {
        // Outside of strings, JSON has no such character.
        StringBuilder escaped = new(json.Length);
        foreach (Rune rune in json.EnumerateRunes())
        {
            string text = rune.ToString();
            if (rune.Value == '\n' || !IsInvisible(rune))
            {
                escaped.Append(text);
                continue;
            }

            foreach (char unit in text)
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            }
        }

        return escaped.ToString();
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;

    private static string Clean(string text, bool keepLines)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (keepLines && rune.Value is '\n' or '\t')
            {
                clean.Append((char)rune.Value);
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                clean.Append(' ');
            }
            else if (!IsInvisible(rune))
            {
                clean.Append(rune.ToString());
            }
        }

        return keepLines ? clean.ToString() : clean.ToString().Trim();
    }
}
