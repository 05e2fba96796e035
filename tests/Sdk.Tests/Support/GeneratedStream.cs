namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

/// <summary>Zeros, as many as wanted, none of them in memory; its position is the progress.</summary>
internal sealed class GeneratedStream(long length, Action<long>? progress = null, bool canSeek = true) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => canSeek;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        progress?.Invoke(Position);
        int read = (int)Math.Min(count, length - Position);
        buffer.AsSpan(offset, read).Clear();
        Position += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
