using System.Text.RegularExpressions;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Recognizes files that aren't JSON by their beginning, and says what to do with them.</summary>
/// <param name="Start">The position of the characters that identify the format.</param>
/// <param name="Length">Their number.</param>
/// <param name="Reason">The format of the file, and the remedy.</param>
internal readonly record struct OtherFormat(int Start, int Length, string Reason)
{
    /// <summary>Gets a value that indicates whether the file is YAML, from which the tool can convert a spec.</summary>
    public bool IsYaml { get; private init; }

    // A mapping's first line: a name, perhaps in quotation marks, and a colon.
    private static readonly Regex s_yaml = new(@"\G(?:---|%YAML|['""]?[\w$.-]+['""]?[ \t]*:(?:\s|$))", RegexOptions.CultureInvariant);

    /// <summary>Gets what the text is, or null if it may be JSON.</summary>
    public static OtherFormat? Find(string text)
    {
        int start = SkipSpace(text);
        if (start == text.Length)
        {
            return new(0, 0, "the file is empty");
        }

        if (text[0] == '\u001F' || Has(text, 0, "PK\u0003\u0004"))
        {
            return new(0, 1, "the file is compressed: decompress it first");
        }

        // Zeros between the characters: the text has two bytes for each of them and no byte order mark.
        if (text.IndexOf('\0', 0, Math.Min(text.Length, 4)) >= 0)
        {
            return new(0, 1, "the file is UTF-16 without a byte order mark, or isn't text: save it as UTF-8");
        }

        if (text[start] == '<')
        {
            string what = Has(text, start, "<!doctype html") || Has(text, start, "<html")
                ? "an HTML page, such as a sign-in or error page that was saved in place of the spec"
                : "XML";
            return new(start, 1, "the file is " + what + ": save the spec as JSON");
        }

        if (Has(text, start, "version https://git-lfs"))
        {
            return new(start, 1, "the file is a pointer of Git LFS: run 'git lfs pull'");
        }

        int first = SkipComments(text, start);
        return s_yaml.Match(text, first) is { Success: true } yaml
            ? new(first, yaml.Value.TrimEnd().Length, "the file is YAML, and only JSON is read: convert it to JSON") { IsYaml = true }
            : null;
    }

    private static bool Has(string text, int start, string word) =>
        string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int SkipSpace(string text, int start = 0)
    {
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] is '\uFEFF' or '\u200B' or '\u2060'))
        {
            start++;
        }

        return start;
    }

    /// <summary>YAML's comments: a file may begin with many.</summary>
    private static int SkipComments(string text, int start)
    {
        while (start < text.Length && text[start] == '#')
        {
            int end = text.IndexOf('\n', start);
            start = SkipSpace(text, end < 0 ? text.Length : end);
        }

        return start;
    }
}
