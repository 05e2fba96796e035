using System.Globalization;
using System.Text;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Makes text of a service safe for the message of an exception: one line of bounded length, without credentials and without the queries
/// of URLs.
/// </summary>
internal static class SafeText
{
    /// <summary>The maximum length, without the ellipsis of a longer text.</summary>
    public const int MaxLength = 500;

    private const string Redacted = "REDACTED";

    /// <summary>The ends of names and schemes that a credential follows.</summary>
    private static readonly string[] s_secrets =
    [
        "sig", "signature", "key", "token", "secret", "password", "pwd", "authorization", "bearer", "basic"
    ];

    /// <summary>Makes a text safe.</summary>
    /// <param name="text">The text.</param>
    /// <param name="credential">The value of the request's <c>Authorization</c> header, which the text may repeat;
    /// <see langword="null"/> for none.</param>
    /// <returns>The safe text, which can be empty.</returns>
    public static string Of(string text, string? credential)
    {
        string secret = credential?[(credential.IndexOf(' ', StringComparison.Ordinal) + 1)..].Trim() ?? "";
        string line = ToLine(secret.Length == 0 ? text : text.Replace(secret, Redacted, StringComparison.Ordinal));
        return Truncate(Redact(line));
    }

    /// <summary>Replaces white space and control characters by single spaces, and removes characters that change how others look.</summary>
    private static string ToLine(string text)
    {
        StringBuilder line = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                AppendSpace(line);
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse))
            {
                line.Append(rune.ToString());
            }
        }

        return line.ToString().TrimEnd();
    }

    private static void AppendSpace(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] != ' ')
        {
            line.Append(' ');
        }
    }

    private static string Redact(string line)
    {
        string[] words = line.Split(' ');
        bool isSecret = false;
        for (int i = 0; i < words.Length; i++)
        {
            string word = words[i];
            words[i] = isSecret && !IsPlainWord(word) ? Redacted : RedactWord(word);
            isSecret = NamesSecret(word.AsSpan().TrimEnd("\"':=,")) || (isSecret && word is ":" or "=");
        }

        return string.Join(' ', words);
    }

    /// <summary>Redacts the query of a URL, a JSON Web Token, and the value in <c>name=value</c> or <c>"name":"value"</c>.</summary>
    private static string RedactWord(string word)
    {
        int query = word.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0 && word.IndexOf('=', query) > 0)
        {
            return word[..(query + 1)] + Redacted;
        }

        int token = word.IndexOf("eyJ", StringComparison.Ordinal);
        if (token >= 0 && word.IndexOf('.', token) > 0)
        {
            return word[..token] + Redacted;
        }

        for (int i = word.IndexOfAny(['=', ':']); i >= 0; i = NextSeparator(word, i + 1))
        {
            if (i + 1 < word.Length && NamesSecret(word.AsSpan(0, i).TrimEnd("\"'")))
            {
                return word[..(i + 1)] + Redacted;
            }
        }

        return word;
    }

    private static int NextSeparator(string word, int start)
    {
        int next = word.AsSpan(start).IndexOfAny('=', ':');
        return next < 0 ? -1 : start + next;
    }

    private static bool NamesSecret(ReadOnlySpan<char> name)
    {
        foreach (string secret in s_secrets)
        {
            if (name.EndsWith(secret, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // After "Bearer" or "key", a word of the language isn't a credential.
    private static bool IsPlainWord(string word) => word.TrimEnd('.', ',', ';', ':', '!', '?', '\'', '"', ')').All(char.IsAsciiLetterLower);

    private static string Truncate(string line)
    {
        if (line.Length <= MaxLength)
        {
            return line;
        }

        int length = char.IsHighSurrogate(line[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return line[..length] + "…";
    }
}
