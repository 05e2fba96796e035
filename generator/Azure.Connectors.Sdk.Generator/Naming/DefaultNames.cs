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

    /// <summary>The name of an enumeration's value. A minus before a number tells two values apart, so it becomes a word.</summary>
    public static string EnumValue(string value, bool isNumber)
    {
        if (!isNumber)
        {
            return Member(value, "Value");
        }

        string word = value.Length > 0 && value[0] == '-' ? "Minus " : "Value ";
        return Member(word + value, "Value");
    }
}
