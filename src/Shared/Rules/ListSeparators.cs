namespace Azure.Connectors.Sdk;

/// <summary>Lists the characters that separate the items of a list, by <c>collectionFormat</c>.</summary>
internal static class ListSeparators
{
    /// <summary><c>csv</c>.</summary>
    public const char Csv = ',';

    /// <summary><c>ssv</c>.</summary>
    public const char Ssv = ' ';

    /// <summary><c>tsv</c>.</summary>
    public const char Tsv = '\t';

    /// <summary><c>pipes</c>.</summary>
    public const char Pipes = '|';
}
