using CsCheck;

namespace Azure.Connectors.Sdk.Property.Tests.Documents;

/// <summary>Titles and descriptions: what people write, and what would end a literal or a comment if anything could.</summary>
internal static class TextGen
{
    private static readonly string[] s_harmless =
    [
        "The parcel's state.", "Gets a list of things", "Summary", "See https://example.com/a?b=c&d=e", "a"
    ];

    private static readonly string[] s_hostile = [
        "\"", "\"; throw null; //", "*/ class Evil { } /*", "\"\"\"", "\"\"\"\"\"\"", "</summary>", "<see cref=\"Missing\"/>", "]]>",
        "&lt;&bogus;", "{0}", "{", "}}", "{{x}}", "\\", "\\u0022", "\r\n#error no",
        "\u2028public int X;", "\u2029", "\u0085#pragma warning disable", "\u202Eevil\u202C", "\0", "\u0001\u001F", "\uFEFF", "\uFFFF",
        "😀", "\\\"", "'", "///", "//", "a\r\nb\rc\nd", "\t", "  ", "", "$\"{x}\"", "@\"", "<", "&"];

    public static Gen<string> Hostile { get; } = Gen.OneOf(s_hostile);

    public static Gen<string> Any { get; } = Gen.Frequency(
        (6, Gen.OneOf(s_harmless)),
        (3, Hostile),
        (1, Gen.String[0, 12]),
        (1, Gen.Select(Hostile, Hostile, (a, b) => a + " " + b)));
}
