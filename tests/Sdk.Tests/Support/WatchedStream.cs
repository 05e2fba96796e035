namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

/// <summary>Represents the content of a response on a socket, and whether its connection was released.</summary>
internal sealed class WatchedStream(byte[] bytes, Action? atEnd = null) : MemoryStream(bytes)
{
    public bool IsDisposed { get; private set; }

    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = base.Read(buffer, offset, count);
        if (read == 0)
        {
            atEnd?.Invoke();
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
