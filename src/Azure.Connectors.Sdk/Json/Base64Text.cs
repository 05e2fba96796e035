using System.Diagnostics.CodeAnalysis;

namespace Azure.Connectors.Sdk;

/// <summary>Base64 as it is found: with line breaks, without padding, or URL-safe (RFC 4648, 5).</summary>
internal static class Base64Text
{
    public static bool TryDecode(string text, [NotNullWhen(true)] out byte[]? bytes)
    {
        string normal = string.Concat(text.Where(c => !char.IsWhiteSpace(c))).TrimEnd('=').Replace('-', '+').Replace('_', '/');
        normal = normal.PadRight((normal.Length + 3) / 4 * 4, '=');
        bytes = new byte[normal.Length / 4 * 3];
        if (!Convert.TryFromBase64String(normal, bytes, out int written))
        {
            bytes = null;
            return false;
        }

        Array.Resize(ref bytes, written);
        return true;
    }
}
