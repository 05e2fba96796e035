using System.Text.RegularExpressions;

namespace Azure.Connectors.Sdk.Repository.Tests;

/// <summary>Verifies that names and texts have the terms of the field and the wording of the framework's documentation.</summary>
public sealed partial class WordingTests
{
    // The words that aren't used, and those to use instead.
    private static readonly (Regex Words, string Instead)[] s_banned =
    [
        (Answer(), "response, to respond, to return"),
        (HandOn(), "to pass, to return"),
        (GiveBack(), "to release, to return"),
        (Stand(), "to be, to contain, to represent"),
        (Say(), "to declare, to report"),
        (ByItself(), "separately, automatically"),
        (SignIn(), "to authenticate"),
        (Misspelt(), "misspelled"),
        (Act(), "execution"),
        (EndTheCall(), "The token to cancel the operation."),
        (Virtual(), "Initializes a new instance for mocking."),
    ];

    // Files in which a text of a service, or a former name, contains the words.
    private static readonly (string Path, string Word)[] s_exceptions =
    [
        ("CHANGELOG.md", "acted count"),
        ("generator/Azure.Connectors.Sdk.Generator/Emitting/ResponseText.cs", "answer"),
    ];

    public static TheoryData<string> Sentences => new()
    {
        "The answer of the service.",
        "A_slow_answer_is_waited_for",
        "AnsweringAsync",
        "ClientOf(string answer)",
        "isHandedOn",
        "_givenBack",
        "A_path_that_stands_at_the_root",
        "SaysNothing",
        "What signs in.",
        "MisspeltOperation",
        "ActedCount",
        "Ends the call.",
        "For mocks: every member is virtual.",
    };

    public static TheoryData<string> PlainSentences => new()
    {
        "A response is standard.",
        "StandardError",
        "The outstanding requests.",
        "understood",
        "Intellisense",
        "HandOnly",
        "The sign-in page.",
        "Activity",
        "The call ends.",
    };

    [Fact]
    public void Names_and_texts_have_the_terms_of_the_field()
    {
        string found = string.Join('\n', SourceTree
            .Files(".cs", ".csproj", ".md", ".proj", ".props", ".snap", ".targets", ".tsv", ".txt")
            .Where(IsOurs)
            .AsParallel()
            .AsOrdered()
            .SelectMany(Find));

        Assert.True(found.Length == 0, found);
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_banned_word_is_found_in_names_and_texts(string text) => Assert.NotEmpty(Find(text, ""));

    [Theory]
    [MemberData(nameof(PlainSentences))]
    public void Other_words_are_not_found(string text) => Assert.Empty(Find(text, ""));

    // The documents of the specs have the words of their services, and the listings repeat the sources.
    private static bool IsOurs(string path) => !path.StartsWith("specs/", StringComparison.Ordinal)
        && !path.Contains("/api/", StringComparison.Ordinal)
        && Path.GetFileNameWithoutExtension(path) != nameof(WordingTests);

    private static IEnumerable<string> Find(string path) => SourceTree.Read(path)
        .Split('\n')
        .SelectMany((line, index) => Find(line, path).Select(found => $"{path}:{index + 1}: {found}"));

    private static IEnumerable<string> Find(string line, string path)
    {
        string words = Words(line);
        return
            from banned in s_banned
            let match = banned.Words.Match(words)
            where match.Success && !s_exceptions.Contains((path, match.Value))
            select $"'{match.Value}' ({banned.Instead})";
    }

    // A name consists of the words between its capital letters and underscores.
    private static string Words(string line) => WordStart().Replace(line, " ").Replace('_', ' ').ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex WordStart();

    [GeneratedRegex(@"\banswer(s|ed|ing)?\b")]
    private static partial Regex Answer();

    [GeneratedRegex(@"\bhand(s|ed|ing)? on\b")]
    private static partial Regex HandOn();

    [GeneratedRegex(@"\bgiv(e|es|en|ing) back\b|\bgave back\b")]
    private static partial Regex GiveBack();

    [GeneratedRegex(@"\bstand(s|ing)?\b|\bstood\b")]
    private static partial Regex Stand();

    [GeneratedRegex(@"\b(say|says|said|saying) (so|nothing)\b")]
    private static partial Regex Say();

    [GeneratedRegex(@"\bby itself\b")]
    private static partial Regex ByItself();

    [GeneratedRegex(@"\b(what|which|that|connection|credential|identity) signs in\b")]
    private static partial Regex SignIn();

    [GeneratedRegex(@"\bmisspelt\b")]
    private static partial Regex Misspelt();

    [GeneratedRegex(@"\bacted count\b")]
    private static partial Regex Act();

    [GeneratedRegex(@"\bends the call\.")]
    private static partial Regex EndTheCall();

    [GeneratedRegex(@"\bevery member is virtual\b")]
    private static partial Regex Virtual();
}
