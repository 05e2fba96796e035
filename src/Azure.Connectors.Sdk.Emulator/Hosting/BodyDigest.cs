using System.Security.Cryptography;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>Counts and hashes bytes as they pass, and keeps them while they are few.</summary>
internal sealed class BodyDigest(int hold) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private MemoryStream? _held = new();

    public static string OfNothing { get; } = Hex(SHA256.HashData([]));

    public long Length { get; private set; }

    /// <summary>All bytes, or <see langword="null"/> once they were more than may be held.</summary>
    public byte[]? Held => _held?.ToArray();

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Length += bytes.Length;
        _hash.AppendData(bytes);
        if (Length > hold)
        {
            _held = null;
        }

        _held?.Write(bytes);
    }

    public string Finish() => Hex(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();

    private static string Hex(byte[] hash) => Convert.ToHexString(hash).ToLowerInvariant();
}
