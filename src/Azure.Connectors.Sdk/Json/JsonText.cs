using System.Net.Http.Headers;
using System.Text;

namespace Azure.Connectors.Sdk;

/// <summary>The bytes of a response as text, and what content types say of them.</summary>
internal static class JsonText
{
    /// <summary>Whether a content type is JSON's or one made of it (RFC 6839, 3.1).</summary>
    public static bool IsJson(string contentType)
    {
        ReadOnlySpan<char> mediaType = contentType.AsSpan();
        int end = mediaType.IndexOf(';');
        mediaType = (end < 0 ? mediaType : mediaType[..end]).Trim();
        return mediaType.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || mediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Without UTF-8's byte order mark.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> body) => body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;

    /// <summary>As UTF-8, whatever charset the response declares.</summary>
    public static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> body, string? contentType)
    {
        Encoding? encoding = EncodingOf(contentType);
        return encoding is null ? WithoutMark(body) : WithoutMark(Encoding.Convert(encoding, Encoding.UTF8, body.ToArray()));
    }

    public static string Decode(ReadOnlyMemory<byte> body, string? contentType)
        => Encoding.UTF8.GetString(ToUtf8(body, contentType).Span);

    /// <summary>The declared encoding, or null for UTF-8 and what isn't known.</summary>
    private static Encoding? EncodingOf(string? contentType)
    {
        if (contentType is null
            || !contentType.Contains("charset", StringComparison.OrdinalIgnoreCase)
            || contentType.Contains("utf-8", StringComparison.OrdinalIgnoreCase)
            || !MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type)
            || type.CharSet is not { } name)
        {
            return null;
        }

        try
        {
            Encoding encoding = Encoding.GetEncoding(name.Trim('"'));
            return encoding.CodePage == Encoding.UTF8.CodePage ? null : encoding;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
