using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Decodes base64 text as services send it: with line breaks, without padding, in the URL-safe alphabet (RFC 4648, section 5), or in a data
/// URL.
/// </summary>
internal static class Base64Text
{
    public static bool TryDecode(string text, [NotNullWhen(true)] out byte[]? bytes) => TryDecode(text, out bytes, out _);

    /// <summary>Decodes a text.</summary>
    /// <param name="text">The base64 text, or a data URL.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="mediaType">The media type that a data URL names; null where there is none.</param>
    public static bool TryDecode(string text, [NotNullWhen(true)] out byte[]? bytes, out string? mediaType)
    {
        if (DataUrl.IsDataUrl(text))
        {
            return DataUrl.TryDecode(text, out bytes, out mediaType);
        }

        mediaType = null;
        return TryDecodeAlone(text, out bytes);
    }

    public static bool TryDecodeAlone(ReadOnlySpan<char> text, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        char[] buffer = ArrayPool<char>.Shared.Rent(text.Length + 3);
        try
        {
            int length = Normalize(text, buffer);
            byte[] decoded = new byte[length / 4 * 3];
            if (Convert.TryFromBase64Chars(buffer.AsSpan(0, length), decoded, out int written))
            {
                Array.Resize(ref decoded, written);
                bytes = decoded;
            }

            return bytes is not null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <summary>Writes the text in the standard alphabet, without white space and with its padding.</summary>
    private static int Normalize(ReadOnlySpan<char> text, Span<char> buffer)
    {
        int length = 0;
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                buffer[length++] = c switch { '-' => '+', '_' => '/', _ => c };
            }
        }

        while (length > 0 && buffer[length - 1] == '=')
        {
            length--;
        }

        while (length % 4 != 0)
        {
            buffer[length++] = '=';
        }

        return length;
    }
}
