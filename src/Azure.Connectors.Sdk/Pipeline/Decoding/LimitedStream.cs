namespace Azure.Connectors.Sdk;

/// <summary>Reads no more than so many bytes of a stream; beyond them is <see cref="ResponseTooLargeException"/>.</summary>
internal sealed class LimitedStream(Stream content, long maxSize) : ForwardStream
{
    private long _read;

    public override int Read(byte[] buffer, int offset, int count) => Count(content.Read(buffer, offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => Count(await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));

    protected override void Release() => content.Dispose();

    private int Count(int read)
    {
        _read += read;
        return _read <= maxSize ? read : throw new ResponseTooLargeException(maxSize);
    }
}
