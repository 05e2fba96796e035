namespace Azure.Connectors.Sdk;

/// <summary>
/// Encoded content on its way to a decoder. The framework's decoders take content that breaks off for complete. A decoder that has finished
/// reads no further, so one that reads beyond the end gets an exception.
/// </summary>
/// <param name="content">The encoded content.</param>
/// <param name="end">What follows the content for a decoder that always reads to the end.</param>
internal sealed class EncodedSource(Stream content, ReadOnlyMemory<byte>? end = null) : ForwardStream
{
    private ReadOnlyMemory<byte> _next;
    private bool _hasEnded;

    /// <summary>Gets the first byte, which is still read afterwards, or null for empty content.</summary>
    public byte? Peek()
    {
        byte[] first = new byte[1];
        return Keep(first, content.Read(first, 0, 1));
    }

    /// <summary>Gets the first byte, which is still read afterwards, or null for empty content.</summary>
    public async ValueTask<byte?> PeekAsync(CancellationToken cancellationToken)
    {
        byte[] first = new byte[1];
        return Keep(first, await content.ReadAsync(first, cancellationToken).ConfigureAwait(false));
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        Span<byte> destination = buffer.AsSpan(offset, count);
        int read = Take(destination);
        if (read > 0 || _hasEnded || count == 0)
        {
            return read;
        }

        return (read = content.Read(buffer, offset, count)) > 0 ? read : End(destination);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = Take(buffer.Span);
        if (read > 0 || _hasEnded || buffer.IsEmpty)
        {
            return read;
        }

        return (read = await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0 ? read : End(buffer.Span);
    }

    protected override void Release() => content.Dispose();

    private byte? Keep(byte[] first, int read)
    {
        _next = first.AsMemory(0, read);
        return read == 0 ? null : first[0];
    }

    private int End(Span<byte> destination)
    {
        _next = end ?? throw new UnreadableContentException("encoded content that breaks off");
        _hasEnded = true;
        return Take(destination);
    }

    private int Take(Span<byte> destination)
    {
        int count = Math.Min(_next.Length, destination.Length);
        _next.Span[..count].CopyTo(destination);
        _next = _next[count..];
        return count;
    }
}
