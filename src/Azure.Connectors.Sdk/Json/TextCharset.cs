using System.Text;

namespace Azure.Connectors.Sdk;

/// <summary>Finds the encoding of a text: by its byte order mark, otherwise by the charset that its content type names.</summary>
internal static class TextCharset
{
    private const int MaxNameLength = 32;
    private static readonly UTF32Encoding s_utf32BigEndian = new(bigEndian: true, byteOrderMark: true);

    /// <summary>Gets the encoding of a text.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="contentType">The content type, or null.</param>
    /// <param name="markLength">The length of the byte order mark.</param>
    /// <returns>The encoding; null for UTF-8, and for a charset that isn't known, since most texts in one are UTF-8.</returns>
    /// <exception cref="UnreadableContentException">The charset is known and not supported: UTF-7, whose text can look like something
    /// else.</exception>
    public static Encoding? Of(ReadOnlySpan<byte> text, string? contentType, out int markLength)
    {
        if (ByMark(text, out markLength) is { } marked)
        {
            return marked;
        }

        Encoding? named = markLength > 0 ? null : ByName(contentType);
        return named is null or { CodePage: 1200 } && markLength == 0 ? ByNuls(text) ?? named : named;
    }

    private static Encoding? ByMark(ReadOnlySpan<byte> text, out int length)
    {
        (Encoding? encoding, length) = text switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (null, 3),
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
            [0, 0, 0xFE, 0xFF, ..] => (s_utf32BigEndian, 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => ((Encoding?)null, 0),
        };
        return encoding;
    }

    /// <summary>
    /// Finds UTF-16 without a mark: its first character is an ASCII one as a rule, and no text in another encoding has NUL there (as in RFC
    /// 4627, 3).
    /// </summary>
    private static Encoding? ByNuls(ReadOnlySpan<byte> text) => text switch
    {
        [0, not 0, ..] => Encoding.BigEndianUnicode,
        [not 0, 0, ..] => Encoding.Unicode,
        _ => null,
    };

    private static Encoding? ByName(string? contentType)
    {
        string? name = null;
        try
        {
            return NamedEncoding.Find(contentType, out name);
        }
        catch (NotSupportedException)
        {
            throw new UnreadableContentException(
                name is { Length: <= MaxNameLength } && HeaderText.IsToken(name)
                    ? $"text in the charset '{name}', which isn't supported"
                    : "text in a charset that isn't supported");
        }
    }
}
