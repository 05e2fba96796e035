using System.IO.Compression;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Decodes gzip, and detects content that breaks off, which the framework's decoder takes for complete. Gzip content can be followed by
/// more of it (RFC 1952, 2.2), so the decoder always reads to the end. A member with known bytes follows there: they come out only if
/// everything before them was complete.
/// </summary>
internal sealed class GzipContentStream(Stream source) : ForwardStream
{
    private static readonly byte[] s_mark = Guid.NewGuid().ToByteArray();
    private readonly GZipStream _decoder = new(source, CompressionMode.Decompress);

    // The last bytes that were decoded: what is in front of a full mark can't be part of the mark.
    private readonly byte[] _held = new byte[8 * 1024];
    private int _heldStart;
    private int _heldEnd;

    /// <summary>The member that has to follow the content.</summary>
    public static ReadOnlyMemory<byte> EndMember { get; } = CreateEndMember();

    public override int Read(byte[] buffer, int offset, int count)
    {
        while (true)
        {
            int taken = Take(buffer.AsSpan(offset, count));
            if (taken > 0 || count == 0)
            {
                return taken;
            }

            if (!Add(_decoder.Read(_held, _heldEnd, _held.Length - _heldEnd)))
            {
                return 0;
            }
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            int taken = Take(buffer.Span);
            if (taken > 0 || buffer.IsEmpty)
            {
                return taken;
            }

            if (!Add(await _decoder.ReadAsync(_held.AsMemory(_heldEnd), cancellationToken).ConfigureAwait(false)))
            {
                return 0;
            }
        }
    }

    protected override void Release() => _decoder.Dispose();

    private static byte[] CreateEndMember()
    {
        using MemoryStream member = new();
        using (GZipStream encoder = new(member, CompressionMode.Compress))
        {
            encoder.Write(s_mark);
        }

        return member.ToArray();
    }

    /// <summary>Returns the bytes in front of a possible mark; if there are none, makes room behind it.</summary>
    private int Take(Span<byte> destination)
    {
        int count = Math.Min(destination.Length, _heldEnd - _heldStart - s_mark.Length);
        if (count > 0)
        {
            _held.AsSpan(_heldStart, count).CopyTo(destination);
            _heldStart += count;
            return count;
        }

        _held.AsSpan(_heldStart.._heldEnd).CopyTo(_held);
        (_heldStart, _heldEnd) = (0, _heldEnd - _heldStart);
        return 0;
    }

    /// <returns>False at the end.</returns>
    private bool Add(int read)
    {
        _heldEnd += read;
        if (read == 0 && !_held.AsSpan(_heldStart.._heldEnd).SequenceEqual(s_mark))
        {
            throw new UnreadableContentException("encoded content that breaks off");
        }

        return read > 0;
    }
}
