using System.Text.RegularExpressions;

namespace Azure.Connectors.Sdk.Specs;

/// <summary>Distinguishes the texts of a document from its facts, and a label from a sentence.</summary>
internal static partial class TextRules
{
    private const int LongestLabel = 4;

    private static readonly HashSet<string> s_textKeys = new(StringComparer.Ordinal)
    {
        "summary", "description", "title", "displayName", "x-ms-summary", "x-ms-description", "x-ms-trigger-hint",
        "x-ms-name-for-model", "x-ms-description-for-model", "x-ms-editor-description", "x-ms-notice",
    };

    // The values of these members affect the behavior, even if they look like text.
    private static readonly HashSet<string> s_dataKeys = new(StringComparer.Ordinal)
    {
        "default", "enum", "example", "examples", "pattern", "format", "type", "in", "name", "operationId", "$ref", "url", "tags",
        "required", "consumes", "produces", "schemes", "security", "basePath", "host", "discriminator", "collectionFormat",
        "authorizationUrl", "tokenUrl", "x-ms-test-value", "x-ms-visibility", "x-ms-editor", "x-ms-editor-options",
    };

    /// <summary>Whether the values below this key are facts throughout.</summary>
    public static bool IsData(string key) => s_dataKeys.Contains(key) || key.StartsWith("x-ms-dynamic-", StringComparison.Ordinal);

    /// <summary>
    /// Whether the string at <paramref name="key"/> is a text: one of the keys that hold texts, or, so that no sentence gets
    /// through under a key not known here, a string of more words than a label has.
    /// </summary>
    public static bool IsText(string key, string value)
        => s_textKeys.Contains(key) || Words(value) > LongestLabel;

    /// <summary>Whether a text only names its thing in at most four words, so is a fact like the wire name beside it.</summary>
    public static bool IsLabel(string text)
        => Words(text) <= LongestLabel && !Prose().IsMatch(text);

    private static int Words(string text)
        => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(
        @"[.,;:!?]\s*$|[,;]|\b(example|the|this|these|that|which|whose|your|you|my|its|if|whether|when|where|a|an|is|are|was|be|been|has"
            + "|have|must|should|can|will|may|please|select|specify|specifies|choose|enter|provide|pick|set|use|used)\\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prose();
}
