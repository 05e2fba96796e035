namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>The words of a Pascal-case name. Names that are composed of others never repeat a word.</summary>
internal static class Words
{
    /// <summary>
    /// Appends a name to another, without the word that both share where they meet: <c>OnMentionTrigger</c> and <c>TriggerPayload</c> are
    /// <c>OnMentionTriggerPayload</c>.
    /// </summary>
    public static string Join(string left, string right)
    {
        string last = left.Substring(StartOfLast(left));
        string first = right.Substring(0, EndOfFirst(right));
        return string.Equals(last, first, StringComparison.OrdinalIgnoreCase) ? left + right.Substring(first.Length) : left + right;
    }

    /// <summary>As <see cref="Join"/>, for the name of something inside of what has the other name: never the same name.</summary>
    public static string Within(string owner, string name)
    {
        string joined = Join(owner, name);
        if (joined != owner)
        {
            return joined;
        }

        return owner + (owner.EndsWith("Value", StringComparison.Ordinal) ? "Content" : "Value");
    }

    /// <summary>The words in their order: <c>IDTokenV2</c> has <c>ID</c>, <c>Token</c> and <c>V2</c>.</summary>
    public static IEnumerable<string> Split(string name)
    {
        int start = 0;
        for (int i = 1; i < name.Length; i++)
        {
            if (IsStart(name, i))
            {
                yield return name.Substring(start, i - start);
                start = i;
            }
        }

        if (name.Length > 0)
        {
            yield return name.Substring(start);
        }
    }

    private static int StartOfLast(string name)
    {
        int start = Math.Max(name.Length - 1, 0);
        while (start > 0 && !IsStart(name, start))
        {
            start--;
        }

        return start;
    }

    private static int EndOfFirst(string name)
    {
        int end = Math.Min(name.Length, 1);
        while (end < name.Length && !IsStart(name, end))
        {
            end++;
        }

        return end;
    }

    // A capital after another letter begins a word, unless it is inside an abbreviation; the last capital of one begins the next word.
    private static bool IsStart(string name, int index) =>
        char.IsUpper(name[index])
        && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));
}
