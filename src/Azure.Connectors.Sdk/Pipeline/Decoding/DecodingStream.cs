namespace Azure.Connectors.Sdk;

/// <summary>Decodes content while it is read. Empty content is empty in every encoding.</summary>
/// <param name="source">The encoded content.</param>
/// <param name="createDecoder">Creates the decoder, given the source and its first byte.</param>
internal sealed class DecodingStream(EncodedSource source, Func<Stream, byte, Stream> createDecoder) : ForwardStream
{
    private Stream? _decoder;

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_decoder is null)
        {
            if (source.Peek() is not { } first)
            {
                return 0;
            }

            _decoder = createDecoder(source, first);
        }

        return _decoder.Read(buffer, offset, count);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_decoder is null)
        {
            if (await source.PeekAsync(cancellationToken).ConfigureAwait(false) is not { } first)
            {
                return 0;
            }

            _decoder = createDecoder(source, first);
        }

        return await _decoder.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
    }

    protected override void Release()
    {
        _decoder?.Dispose();
        source.Dispose();
    }
}
