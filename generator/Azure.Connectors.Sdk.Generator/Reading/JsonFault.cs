namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Represents a location where a text departs from JSON.</summary>
/// <param name="Kind">How.</param>
/// <param name="Start">Its offset.</param>
/// <param name="Length">Its length.</param>
/// <param name="Detail">The name, the character or what was expected.</param>
/// <param name="Others">The number of later places of the same kind that aren't listed.</param>
internal readonly record struct JsonFault(JsonFaultKind Kind, int Start, int Length, string Detail, int Others = 0);

internal enum JsonFaultKind
{
    /// <summary>Nothing could be made of the text from here on; the only kind without a tree.</summary>
    Broken,
    TrailingComma,
    MissingComma,
    Comment,
    DuplicateKey,
    ControlCharacter,
    UnusualWhitespace,
    InvalidEscape,
    HalfCharacter,
    ReplacementCharacter,
    TrailingText,

    /// <summary>The root closes before its last members.</summary>
    EarlyEnd,
}
