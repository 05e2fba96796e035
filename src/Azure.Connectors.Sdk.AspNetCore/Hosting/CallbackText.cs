using System.Text;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;

namespace Azure.Connectors.Sdk.AspNetCore.Hosting;

/// <summary>Converts the body of a callback to UTF-8, whichever encoding it has.</summary>
internal static class CallbackText
{
    /// <returns>The body in UTF-8 without a byte order mark; <see langword="null"/> if its bytes aren't valid in its encoding.</returns>
    public static ReadOnlyMemory<byte>? ToUtf8(ReadOnlyMemory<byte> body, HttpRequest request)
    {
        (Encoding encoding, int markLength) = Detect(body.Span) ?? (Named(request.ContentType), 0);
        ReadOnlyMemory<byte> text = body[markLength..];
        if (encoding is UTF8Encoding)
        {
            return Utf8.IsValid(text.Span) ? text : null;
        }

        try
        {
            return Encoding.UTF8.GetBytes(encoding.GetString(text.Span));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // JSON starts with an ASCII character, so the zeros before and after it identify the encoding, which a charset without a byte order
    // doesn't.
    private static (Encoding Encoding, int MarkLength)? Detect(ReadOnlySpan<byte> body) => body switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Utf32(bigEndian: false), 4),
        [0, 0, 0xFE, 0xFF, ..] => (Utf32(bigEndian: true), 4),
        [0xFF, 0xFE, ..] => (Utf16(bigEndian: false), 2),
        [0xFE, 0xFF, ..] => (Utf16(bigEndian: true), 2),
        [not 0, 0, 0, 0, ..] => (Utf32(bigEndian: false), 0),
        [0, 0, 0, not 0, ..] => (Utf32(bigEndian: true), 0),
        [not 0, 0, ..] => (Utf16(bigEndian: false), 0),
        [0, not 0, ..] => (Utf16(bigEndian: true), 0),
        _ => null,
    };

    // JSON defines no charset parameter. One that names no encoding is ignored, as is UTF-16 or UTF-32, which would have been detected.
    private static Encoding Named(string? contentType)
    {
        try
        {
            return NamedEncoding.Find(contentType, out _) is { } encoding and not (UnicodeEncoding or UTF32Encoding)
                ? Strict(encoding)
                : Encoding.UTF8;
        }
        catch (NotSupportedException)
        {
            return Encoding.UTF8;
        }
    }

    private static Encoding Strict(Encoding encoding)
    {
        Encoding strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    private static UTF32Encoding Utf32(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidCharacters: true);
}
