using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Connectors.Specs;

/// <summary>The names that the generator gives where the name lock is silent, and the ones not worth locking.</summary>
internal static partial class CSharpNames
{
    private const int LongestName = 5;

    private static readonly HashSet<string> s_sentenceWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "that", "whether", "which", "when", "if", "be", "should",
    };

    /// <summary>The default rule for members: a character that is neither letter nor digit separates words, each with a capital.</summary>
    public static string Member(string wire)
    {
        StringBuilder name = new(wire.Length);
        bool starts = true;
        foreach (char character in wire)
        {
            if (char.IsLetterOrDigit(character))
            {
                name.Append(starts ? char.ToUpper(character, CultureInfo.InvariantCulture) : character);
            }

            starts = !char.IsLetterOrDigit(character);
        }

        return name.ToString();
    }

    /// <summary>The default rule for parameters.</summary>
    public static string Parameter(string wire)
        => Member(wire) is { Length: > 0 } name ? char.ToLower(name[0], CultureInfo.InvariantCulture) + name[1..] : "";

    /// <summary>Whether a name was made from a sentence of documentation, so would change with it.</summary>
    public static bool IsSentence(string name)
    {
        string[] words = [.. Words().Matches(name).Select(match => match.Value)];
        return words.Length > LongestName || words.Any(s_sentenceWords.Contains) || words is ["Are" or "are", ..];
    }

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
