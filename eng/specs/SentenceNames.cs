using System.Text.RegularExpressions;

namespace Azure.Connectors.Sdk.Specs;

/// <summary>Recognizes names that aren't worth locking.</summary>
internal static partial class SentenceNames
{
    private const int LongestName = 5;

    private static readonly HashSet<string> s_sentenceWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "that", "whether", "which", "when", "if", "be", "should",
    };

    /// <summary>Whether a name was made from a sentence of documentation, so that it would change with it.</summary>
    public static bool IsSentence(string name)
    {
        string[] words = [.. Words().Matches(name).Select(match => match.Value)];
        return words.Length > LongestName || words.Any(s_sentenceWords.Contains) || words is ["Are" or "are", ..];
    }

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
