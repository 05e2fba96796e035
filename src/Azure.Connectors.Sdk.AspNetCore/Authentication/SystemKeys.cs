using System.Security.Cryptography;
using System.Text;

namespace Azure.Connectors.Sdk.AspNetCore.Authentication;

/// <summary>
/// Compares keys in a time that doesn't depend on how much of a key matches, on its length, or on which of several keys it is.
/// </summary>
internal static class SystemKeys
{
    public static bool Accept(IEnumerable<string> keys, string candidate)
    {
        Span<byte> given = stackalloc byte[SHA256.HashSizeInBytes];
        Span<byte> known = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(candidate), given);
        bool accepted = false;
        foreach (string key in keys)
        {
            SHA256.HashData(Encoding.UTF8.GetBytes(key), known);
            accepted |= CryptographicOperations.FixedTimeEquals(given, known);
        }

        return accepted;
    }
}
