using System.Globalization;
using System.Text;

namespace Azure.Connectors.Sdk;

/// <summary>Prepares text that comes from outside, such as a name, for a message: one line of limited length.</summary>
internal static class MessageText
{
    /// <summary>The number of characters after which a text is cut.</summary>
    public const int MaxLength = 400;

    /// <summary>The text with control characters as escapes; of a long one the beginning and its length.</summary>
    public static string Of(string text)
    {
        if (text.Length > MaxLength)
        {
            int end = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
            return Escape(text.Substring(0, end)) + "… (" + text.Length.ToString(CultureInfo.InvariantCulture) + " characters)";
        }

        return Escape(text);
    }

    private static string Escape(string text)
    {
        int i = 0;
        while (i < text.Length && !NeedsEscape(text[i]))
        {
            i++;
        }

        if (i == text.Length)
        {
            return text;
        }

        StringBuilder escaped = new(text, 0, i, text.Length + 16);
        for (; i < text.Length; i++)
        {
            if (NeedsEscape(text[i]))
            {
                escaped.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(text[i]);
            }
        }

        return escaped.ToString();
    }

    private static bool NeedsEscape(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
