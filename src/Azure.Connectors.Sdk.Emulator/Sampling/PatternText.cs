using System.Globalization;
using System.Text;

namespace Azure.Connectors.Sdk.Emulator.Sampling;

/// <summary>
/// Guesses texts for the simple regular expressions that specs contain: literals, classes, escapes and counts. The caller tests each guess.
/// </summary>
internal static class PatternText
{
    private const int MostRepeats = 64;

    public static IEnumerable<string> Candidates(string pattern, int n)
    {
        foreach (string alternative in pattern.Trim('^', '$').Split('|'))
        {
            yield return Follow(alternative.Trim('^', '$', '(', ')'), n);
        }
    }

    private static string Follow(string pattern, int n)
    {
        StringBuilder output = new();
        for (int i = 0; i < pattern.Length;)
        {
            string? unit = ReadUnit(pattern, ref i, n);
            int repeats = ReadCount(pattern, ref i);
            for (int k = 0; unit is not null && k < repeats; k++)
            {
                output.Append(unit);
            }
        }

        return output.ToString();
    }

    private static string? ReadUnit(string pattern, ref int i, int n)
    {
        char c = pattern[i++];
        switch (c)
        {
            case '\\' when i < pattern.Length:
                char escaped = pattern[i++];
                return escaped switch
                {
                    'd' =>
                    Digit(n),
                    'w' => "a",
                    's' => " ",
                    'S' => "a",
                    'D' => "a",
                    'b' or 'B' => null,
                    _ => escaped.ToString()
                };
            case '[':
                int close = pattern.IndexOf(']', Math.Min(i + 1, pattern.Length));
                string members = close < 0 ? pattern[i..] : pattern[i..close];
                i = close < 0 ? pattern.Length : close + 1;
                if (members.StartsWith('^'))
                {
                    return "a";
                }

                if (members.StartsWith("\\d", StringComparison.Ordinal))
                {
                    return Digit(n);
                }

                return members.StartsWith("\\w", StringComparison.Ordinal) ? "a" : members[..1];
            case '.':
                return "a";
            case '(' or ')' or '^' or '$':
                if (c == '(' && i + 1 < pattern.Length && pattern[i] == '?')
                {
                    i += 2;
                }

                return null;
            default:
                return c.ToString();
        }
    }

    private static int ReadCount(string pattern, ref int i)
    {
        if (i >= pattern.Length)
        {
            return 1;
        }

        if (pattern[i] is '+' or '*' or '?')
        {
            i++;
            return 1;
        }

        int close = pattern[i] == '{' ? pattern.IndexOf('}', i) : -1;
        if (close < 0)
        {
            return 1;
        }

        string[] bounds = pattern[(i + 1)..close].Split(',');
        i = close + 1;
        return int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? Math.Min(count, MostRepeats) : 1;
    }

    private static string Digit(int n) => (1 + (n % 9)).ToString(CultureInfo.InvariantCulture);
}
