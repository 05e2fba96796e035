using System.Net.Sockets;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>A body as a bad connection delivers it: cut off after some bytes, or in small pieces with pauses.</summary>
internal sealed class FaultyStream(Stream inner, long length, EmulatorFault fault) : Stream
{
    private readonly long _limit = fault.SentShare is { } share ? (long)(length * share) : long.MaxValue;
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_position >= _limit)
        {
            throw new IOException(
                "The connection was dropped in the middle of the response.", new SocketException((int)SocketError.ConnectionReset));
        }

        int size = (int)Math.Min(buffer.Length, _limit - _position);
        if (fault.Trickle is { } trickle)
        {
            size = Math.Min(size, trickle.ChunkSize);
            await Task.Delay(_position == 0 ? TimeSpan.Zero : trickle.Pause, cancellationToken).ConfigureAwait(false);
        }

        int read = await inner.ReadAsync(buffer[..size], cancellationToken).ConfigureAwait(false);
        _position += read;
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        Blocking.Wait(ReadAsync(buffer.AsMemory(offset, count), CancellationToken.None).AsTask());

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
