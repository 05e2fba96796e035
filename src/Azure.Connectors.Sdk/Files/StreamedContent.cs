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

            Sent?.Invoke();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public override void Dispose()
    {
    }

    /// <summary>How long a single write may take; null for no bound.</summary>
    public TimeSpan? StallTimeout { get; set; }

    /// <summary>Called whenever it begins to be sent.</summary>
    public Action? Sending { get; set; }

    /// <summary>Called when all of it was sent.</summary>
    public Action? Sent { get; set; }

    private async Task WriteAsync(Stream stream, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        if (StallTimeout is not { } bound)
        {
            await stream.WriteAsync(bytes, cancellation).ConfigureAwait(false);
            return;
        }

        using CancellationTokenSource stall = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stall.CancelAfter(bound);
        try
        {
            await stream.WriteAsync(bytes, stall.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stall.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"The server took no more of the content for {bound}.");
        }
    }

    private void Start()
    {
        if (!CanRepeat)
        {
            throw new InvalidOperationException("The content was already sent, and its stream can't go back.");
        }

        _isStarted = true;
        Sending?.Invoke();
        foreach (FilePart part in parts)
        {
            part.File?.Rewind();
        }
    }
}
