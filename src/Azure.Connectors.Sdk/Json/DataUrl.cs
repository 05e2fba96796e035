using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Azure.Connectors.Sdk;

/// <summary>Decodes a data URL (RFC 2397): <c>data:image/png;base64,AQID</c>, or percent-encoded bytes after the comma.</summary>
internal static class DataUrl
{
    private const string Scheme = "data:";

    public static bool IsDataUrl(string text) => text.AsSpan().TrimStart().StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <param name="text">A text that is a data URL.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="mediaType">The media type; null where the URL has none.</param>
    public static bool TryDecode(string text, [NotNullWhen(true)] out byte[]? bytes, out string? mediaType)
    {
        bytes = null;
        mediaType = null;
        ReadOnlySpan<char> url = text.AsSpan().Trim()[Scheme.Length..];
        int comma = url.IndexOf(',');
        if (comma < 0)
        {
            return false;
        }

        ReadOnlySpan<char> type = url[..comma].Trim();
        int last = type.LastIndexOf(';');
        bool isBase64 = type[(last + 1)..].Trim().Equals("base64", StringComparison.OrdinalIgnoreCase);
        type = isBase64 ? type[..Math.Max(last, 0)].Trim() : type;
        ReadOnlySpan<char> data = url[(comma + 1)..];
        if (!isBase64)
        {
            bytes = Unescape(data);
        }
        else if (!Base64Text.TryDecodeAlone(data.Contains('%') ? Uri.UnescapeDataString(data.ToString()) : data, out bytes))
        {
            return false;
        }

        mediaType = type.IsEmpty || type.ContainsAnyExceptInRange(' ', '~') ? null : WithType(type);
        return true;
    }

    // Parameters without a type belong to text/plain.
    private static string WithType(ReadOnlySpan<char> type) => type[0] == ';' ? $"text/plain{type}" : type.ToString();

    private static byte[] Unescape(ReadOnlySpan<char> data)
    {
        ArrayBufferWriter<byte> bytes = new(Math.Max(data.Length, 1));
        while (!data.IsEmpty)
        {
            if (data.Length > 2
                && data[0] == '%'
                && byte.TryParse(data[1..3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte value))
            {
                bytes.Write([value]);
                data = data[3..];
                continue;
            }

            int next = data[1..].IndexOf('%') is var at and >= 0 ? at + 1 : data.Length;
            Encoding.UTF8.GetBytes(data[..next], bytes);
            data = data[next..];
        }

        return bytes.WrittenSpan.ToArray();
    }
}
