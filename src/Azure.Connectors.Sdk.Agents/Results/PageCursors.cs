using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Agents.Results;

/// <summary>
/// Encrypts positions in lists. A link in the text of an email must not be followed, so a cursor is authenticated, and it is valid only for
/// the operation and the arguments of its list. Each set of tools has its own key.
/// </summary>
internal sealed class PageCursors(byte[] key)
{
    private const int NonceSize = 12;
    private const int TagSize = 16;

    public string Protect(PagePosition position, string operationId, JsonElement arguments)
    {
        string offset = position.Offset.ToString(CultureInfo.InvariantCulture);
        byte[] plain = Encoding.UTF8.GetBytes(position.Link is null ? offset : $"{offset} {position.Link}");
        byte[] cursor = new byte[NonceSize + TagSize + plain.Length];
        Span<byte> nonce = cursor.AsSpan(0, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using AesGcm aes = new(key, TagSize);
        aes.Encrypt(nonce, plain, cursor.AsSpan(NonceSize + TagSize), cursor.AsSpan(NonceSize, TagSize), Scope(operationId, arguments));
        return Convert.ToBase64String(cursor);
    }

    /// <summary>Gets the position, or null if the cursor doesn't belong to this list.</summary>
    public PagePosition? Unprotect(string cursor, string operationId, JsonElement arguments)
    {
        byte[] bytes = new byte[cursor.Length];
        if (!Convert.TryFromBase64String(cursor, bytes, out int length) || length < NonceSize + TagSize)
        {
            return null;
        }

        Span<byte> whole = bytes.AsSpan(0, length);
        byte[] plain = new byte[length - NonceSize - TagSize];
        using AesGcm aes = new(key, TagSize);
        try
        {
            aes.Decrypt(
                whole[..NonceSize], whole[(NonceSize + TagSize)..], whole.Slice(NonceSize, TagSize), plain, Scope(operationId, arguments));
        }
        catch (CryptographicException)
        {
            return null;
        }

        string[] parts = Encoding.UTF8.GetString(plain).Split(' ', 2);
        return new(parts.Length == 2 ? parts[1] : null, int.Parse(parts[0], CultureInfo.InvariantCulture));
    }

    private static byte[] Scope(string operationId, JsonElement arguments) =>
        SHA256.HashData(Encoding.UTF8.GetBytes($"{operationId}\n{CanonicalJson.Write(arguments)}"));
}
