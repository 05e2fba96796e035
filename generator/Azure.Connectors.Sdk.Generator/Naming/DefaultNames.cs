namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>The names in C# where the name lock has none and nothing else has taken them. The spec tool compiles this file too.</summary>
internal static class DefaultNames
{
    public static string Parameter(string wireName) => Identifier.Camel(wireName, "value");

    public static string Body(string wireName) => Identifier.Camel(wireName, "body");

    public static string Definition(string name) => Identifier.Pascal(name, "Model");

    public static string Property(string wireName) => Member(wireName, "Property");

    /// <param name="wireName">The property or the value.</param>
    /// <param name="fallback">The name of one that has neither letters nor digits.</param>
    public static string Member(string wireName, string fallback) => Identifier.Pascal(wireName, wireName.Length == 0 ? "Empty" : fallback);

    /// <summary>The name of an operation's method, to which <c>Async</c> is added: an id that has the word already loses it.</summary>
    public static string Operation(string id)
    {
        const string Async = "Async";
        string name = Identifier.Pascal(id, "Operation");
        string[] words = [.. Words.Split(name)];
        int last = words.Length > 1 && IsVersion(words[words.Length - 1]) ? words.Length - 2 : words.Length - 1;
        return last > 0 && words[last] == Async ? string.Concat(words.Where((_, i) => i != last)) : name;
    }

    /// <summary>
    /// The name of a trigger: <c>On</c> and the id. An id that has the word elsewhere loses it there, with what it leads:
    /// <c>CalendarGetOnNewItems</c> is <c>OnCalendarNewItems</c>.
    /// </summary>
    public static string Trigger(string id)
    {
        const string On = "On";
        string name = Identifier.Pascal(id, "Trigger");
        List<string> words = [.. Words.Split(name)];
        if (words.Count > 1 && words[0] == On)
        {
            return name;
        }

        int on = words.IndexOf(On);
        if (on > 0 && on < words.Count - 1)
        {
            bool isLed = words[on - 1] is "Get" or "Trigger";
            words.RemoveRange(isLed ? on - 1 : on, isLed ? 2 : 1);
        }

        return On + string.Concat(words);
    }

    /// <summary>The name of the method that streams a binary response, beside the one that buffers it.</summary>
    public static string StreamTwin(string method)
    {
        const string Stream = "Stream";
        return method.EndsWith(Stream, StringComparison.Ordinal)
            ? method.Substring(0, method.Length - Stream.Length) + "AsStream"
            : method + Stream;
    }

    /// <summary>
    /// The name of an enumeration's value. A text of capitals alone becomes words with a capital each: <c>NOT_STARTED</c> is
    /// <c>NotStarted</c>, and <c>US</c> stays. A minus before a number distinguishes two values, so it becomes a word.
    /// </summary>
    public static string EnumValue(string value, bool isNumber)
    {
        if (!isNumber)
        {
            return Member(IsAllCapitals(value) ? WithoutCapitals(value) : value, "Value");
        }

        string word = value.Length > 0 && value[0] == '-' ? "Minus " : "Value ";
        return Member(word + value, "Value");
    }

    private static bool IsVersion(string word) => word.Length > 1 && word[0] == 'V' && word.Skip(1).All(char.IsDigit);

    // Two capitals alone are an abbreviation that is usually written so.
    private static bool IsAllCapitals(string value) => !value.Any(char.IsLower) && value.Count(char.IsUpper) > 2;

    private static string WithoutCapitals(string value) =>
        string.Concat(value.Select((c, i) => i > 0 && char.IsUpper(value[i - 1]) ? char.ToLowerInvariant(c) : c));
}
