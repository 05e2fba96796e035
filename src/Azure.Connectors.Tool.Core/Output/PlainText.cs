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
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                clean.Append(rune.ToString());
            }
        }

        return keepLines ? clean.ToString() : clean.ToString().Trim();
    }
}
