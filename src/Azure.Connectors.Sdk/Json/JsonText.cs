using System.Text;

namespace Azure.Connectors.Sdk;

/// <summary>The bytes of a response as text, and what content types say of them.</summary>
internal static class JsonText
{
    private static readonly UTF8Encoding s_exactUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a content type is JSON's or one made of it (RFC 6839, 3.1).</summary>
    public static bool IsJson(string contentType)
    {
        ReadOnlySpan<char> mediaType = MediaTypeOf(contentType);
        return mediaType.EndsWith("/json", StringComparison.OrdinalIgnoreCase)
            || mediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Gets the type and subtype of a content type, without its parameters.</summary>
    public static ReadOnlySpan<char> MediaTypeOf(string contentType)
    {
        ReadOnlySpan<char> mediaType = contentType.AsSpan();
        int end = mediaType.IndexOf(';');
        return (end < 0 ? mediaType : mediaType[..end]).Trim();
    }

    /// <summary>Removes UTF-8's byte order mark.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> body) => body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;

    /// <summary>
    /// Converts JSON to UTF-8 from the encoding that it is in. Bytes that are invalid in UTF-8 stay, for the JSON reader to find.
    /// </summary>
    /// <exception cref="UnreadableContentException">The encoding isn't supported, or the bytes are invalid in it.</exception>
    public static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> body, string? contentType)
    {
        Encoding? encoding = TextCharset.Of(body.Span, contentType, out int markLength);
        body = body[markLength..];
        return encoding is null ? body : Encoding.UTF8.GetBytes(Exactly(encoding, body.Span));
    }

    /// <summary>Reads a text in the encoding that it is in.</summary>
    /// <exception cref="UnreadableContentException">The encoding isn't supported, or the bytes are invalid in it.</exception>
    public static string Decode(ReadOnlyMemory<byte> body, string? contentType)
    {
        Encoding? encoding = TextCharset.Of(body.Span, contentType, out int markLength);
        return Exactly(encoding ?? s_exactUtf8, body[markLength..].Span);
    }

    /// <summary>Reads as much of a text as can be read, with replacement characters for the rest.</summary>
    public static string DecodeLoosely(ReadOnlyMemory<byte> body, string? contentType)
    {
        Encoding? encoding = null;
        int markLength = 0;
        try
        {
            encoding = TextCharset.Of(body.Span, contentType, out markLength);
        }
        catch (UnreadableContentException)
        {
            // Of a text in an encoding without a decoder, its ASCII can be read.
        }

        return (encoding ?? Encoding.UTF8).GetString(body[markLength..].Span);
    }

    private static string Exactly(Encoding encoding, ReadOnlySpan<byte> text)
    {
        Encoding exact = encoding;
        if (exact.DecoderFallback is not DecoderExceptionFallback)
        {
            exact = (Encoding)encoding.Clone();
            exact.DecoderFallback = DecoderFallback.ExceptionFallback;
        }

        try
        {
            return exact.GetString(text);
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableContentException("text that isn't valid in its encoding");
        }
    }
}
