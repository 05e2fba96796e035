using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents the pages of one enumeration that were requested, in bounded memory: the hashes of the first ones, which find a page at its
/// first repetition, and one later page that moves on at each doubling of the distance (Brent's algorithm), which finds any longer cycle
/// after some rounds.
/// </summary>
internal sealed class SeenLinks
{
    private const int MaxKept = 10_000;

    private readonly HashSet<UInt128> _kept = [];
    private UInt128 _mark;
    private long _sinceMark;
    private long _untilNextMark = 1;

    /// <returns>Whether the page is a new one.</returns>
    public bool Add(string method, string address)
    {
        UInt128 hash = Hash($"{method} {address}");
        if (_kept.Count < MaxKept)
        {
            return _kept.Add(hash);
        }

        if (hash == _mark || _kept.Contains(hash))
        {
            return false;
        }

        if (++_sinceMark == _untilNextMark)
        {
            _mark = hash;
            _sinceMark = 0;
            _untilNextMark *= 2;
        }

        return true;
    }

    private static UInt128 Hash(string text) => BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
