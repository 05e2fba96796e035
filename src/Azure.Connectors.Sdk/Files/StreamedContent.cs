using System.Buffers;

namespace Azure.Connectors.Sdk;

/// <param name="Header">Bytes before the file.</param>
/// <param name="File">The file, or null for a part of bytes alone.</param>
internal readonly record struct FilePart(ReadOnlyMemory<byte> Header, FileContent? File);

/// <summary>Content that is read from its files while it is sent.</summary>
internal sealed class StreamedContent(IReadOnlyList<FilePart> parts, ReadOnlyMemory<byte> end) : ConnectorContent
{
    private const int BufferSize = 64 * 1024;
    private bool _isStarted;

    public override bool CanRepeat => !_isStarted || parts.All(part => part.File is not { CanRepeat: false });

    public override bool TryComputeLength(out long length)
    {
        length = end.Length;
        foreach (FilePart part in parts)
        {
            length += part.Header.Length;
            if (part.File is not null)
            {
                if (part.File.Length is not { } known)
                {
                    return false;
                }

                length += known;
            }
        }

        return true;
    }

    public override void WriteTo(Stream stream, CancellationToken cancellation)
    {
        Start();
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            foreach (FilePart part in parts)
            {
                stream.Write(part.Header.Span);
                if (part.File?.Bytes is { } bytes)
                {
                    stream.Write(bytes.ToMemory().Span);
                }
                else if (part.File?.Stream is { } source)
                {
                    int read;
                    while ((read = source.Read(buffer, 0, BufferSize)) > 0)
                    {
                        cancellation.ThrowIfCancellationRequested();
                        stream.Write(buffer, 0, read);
                    }
                }
            }

            stream.Write(end.Span);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public override async Task WriteToAsync(Stream stream, CancellationToken cancellation)
    {
        Start();
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            foreach (FilePart part in parts)
            {
                if (!part.Header.IsEmpty)
                {
                    await WriteAsync(stream, part.Header, cancellation).ConfigureAwait(false);
                }

                if (part.File?.Bytes is { } bytes)
                {
                    await WriteAsync(stream, bytes.ToMemory(), cancellation).ConfigureAwait(false);
                }
                else if (part.File?.Stream is { } source)
                {
                    int read;
                    while ((read = await source.ReadAsync(buffer.AsMemory(0, BufferSize), cancellation).ConfigureAwait(false)) > 0)
                    {
                        await WriteAsync(stream, buffer.AsMemory(0, read), cancellation).ConfigureAwait(false);
                    }
                }
            }

            if (!end.IsEmpty)
            {
                await WriteAsync(stream, end, cancellation).ConfigureAwait(false);
            }

            Waiting?.Invoke(true);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public override void Dispose()
    {
    }

    /// <summary>Called with true when it begins to wait for the server, to take a piece or to answer when all was sent, and with false when it no longer does.</summary>
    public Action<bool>? Waiting { get; set; }

    private async Task WriteAsync(Stream stream, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        // The framework's own streams ignore a token given to a single write, so a stall has to end the call as a whole.
        Waiting?.Invoke(true);
        await stream.WriteAsync(bytes, cancellation).ConfigureAwait(false);
        Waiting?.Invoke(false);
    }

    private void Start()
    {
        if (!CanRepeat)
        {
            throw new InvalidOperationException("The content was already sent, and its stream can't go back.");
        }

        _isStarted = true;
        Waiting?.Invoke(false);
        foreach (FilePart part in parts)
        {
            part.File?.Rewind();
        }
    }
}
