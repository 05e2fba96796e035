using System.Buffers;
using System.Runtime.ExceptionServices;

namespace Azure.Connectors.Sdk;

/// <param name="Header">Bytes before the file.</param>
/// <param name="File">The file, or null for a part of bytes alone.</param>
internal readonly record struct FilePart(ReadOnlyMemory<byte> Header, FileContent? File);

/// <summary>
/// Represents content that is read from its files while it is sent. A failure of a caller's stream is kept, since a transport reports it as
/// one of the connection.
/// </summary>
internal sealed class StreamedContent(IReadOnlyList<FilePart> parts, ReadOnlyMemory<byte> end) : ConnectorContent
{
    private const int BufferSize = 64 * 1024;
    private bool _isStarted;
    private long? _declaredLength;

    /// <summary>The exception of a caller's stream that couldn't be read; null if there is none.</summary>
    public ExceptionDispatchInfo? SourceFailure { get; private set; }

    public override bool CanRepeat => SourceFailure is null && (!_isStarted || parts.All(part => part.File is not { CanRepeat: false }));

    public override bool TryComputeLength(out long length)
    {
        try
        {
            _declaredLength =
                parts.Aggregate((long?)end.Length, (sum, part) => sum + part.Header.Length + (part.File is null ? 0 : part.File.Length));
        }
        catch (Exception e)
        {
            Fail(e);
            throw;
        }

        length = _declaredLength ?? 0;
        return _declaredLength is not null;
    }

    public override void WriteTo(Stream stream, CancellationToken cancellation)
    {
        Start();
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            long written = 0;
            foreach (FilePart part in parts)
            {
                stream.Write(part.Header.Span);
                written += part.Header.Length;
                if (part.File?.Bytes is { } bytes)
                {
                    stream.Write(bytes.ToMemory().Span);
                    written += bytes.ToMemory().Length;
                }
                else if (part.File?.Stream is { } source)
                {
                    int read;
                    while ((read = Read(source, buffer)) > 0)
                    {
                        cancellation.ThrowIfCancellationRequested();
                        CheckLength(written += read);
                        stream.Write(buffer, 0, read);
                    }
                }
            }

            CheckLength(written + end.Length, isWhole: true);
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
            long written = 0;
            foreach (FilePart part in parts)
            {
                await WriteAsync(stream, part.Header, cancellation).ConfigureAwait(false);
                written += part.Header.Length;
                if (part.File?.Bytes is { } bytes)
                {
                    await WriteAsync(stream, bytes.ToMemory(), cancellation).ConfigureAwait(false);
                    written += bytes.ToMemory().Length;
                }
                else if (part.File?.Stream is { } source)
                {
                    int read;
                    while ((read = await ReadAsync(source, buffer, cancellation).ConfigureAwait(false)) > 0)
                    {
                        CheckLength(written += read);
                        await WriteAsync(stream, buffer.AsMemory(0, read), cancellation).ConfigureAwait(false);
                    }
                }
            }

            CheckLength(written + end.Length, isWhole: true);
            await WriteAsync(stream, end, cancellation).ConfigureAwait(false);
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

    /// <summary>
    /// Called with true when the content starts to wait for the server, to accept data or to respond after all was sent, and with false
    /// when it no longer does.
    /// </summary>
    public Action<bool>? Waiting { get; set; }

    private async ValueTask WriteAsync(Stream stream, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        if (bytes.IsEmpty)
        {
            return;
        }

        // The framework's own streams ignore a token given to a single write, so a stall must end the call.
        Waiting?.Invoke(true);
        await stream.WriteAsync(bytes, cancellation).ConfigureAwait(false);
        Waiting?.Invoke(false);
    }

    private int Read(Stream source, byte[] buffer)
    {
        try
        {
            return source.Read(buffer, 0, BufferSize);
        }
        catch (Exception e)
        {
            Fail(e);
            throw;
        }
    }

    private async ValueTask<int> ReadAsync(Stream source, byte[] buffer, CancellationToken cancellation)
    {
        try
        {
            return await source.ReadAsync(buffer.AsMemory(0, BufferSize), cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            Fail(e);
            throw;
        }
    }

    private void Start()
    {
        if (!CanRepeat)
        {
            throw new InvalidOperationException("The content was already sent, and its stream can't go back.");
        }

        _isStarted = true;
        Waiting?.Invoke(false);
        try
        {
            foreach (FilePart part in parts)
            {
                part.File?.Rewind();
            }
        }
        catch (Exception e)
        {
            Fail(e);
            throw;
        }
    }

    /// <summary>A stream that changes while it is read would end the connection in the middle.</summary>
    private void CheckLength(long written, bool isWhole = false)
    {
        if (written > _declaredLength)
        {
            throw Fail(new IOException("The stream to upload has more bytes than its length said."));
        }

        if (isWhole && written < _declaredLength)
        {
            throw Fail(new EndOfStreamException("The stream to upload has fewer bytes than its length said."));
        }
    }

    private Exception Fail(Exception exception)
    {
        SourceFailure = ExceptionDispatchInfo.Capture(exception);
        return exception;
    }
}
