namespace Azure.Connectors.Tool.Terminal;

/// <summary>
/// Represents standard output or standard error, which can be closed or on a full disk. A result that can't be written fails the command.
/// A message that can't be written is omitted, because there is no place to report this.
/// </summary>
internal sealed class StandardStream : Stream
{
    private readonly Stream _stream;
    private readonly bool _isOutput;

    private StandardStream(Stream stream, bool isOutput)
    {
        _stream = stream;
        _isOutput = isOutput;
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static StandardStream OpenOutput() => new(Console.OpenStandardOutput(), isOutput: true);

    public static StandardStream OpenError() => new(Console.OpenStandardError(), isOutput: false);

    /// <exception cref="ToolException">The result can't be written.</exception>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <exception cref="ToolException">The result can't be written.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _stream.Write(buffer);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (_isOutput)
            {
                throw new ToolException(ExitCode.Invalid, $"Standard output can't be written: {e.Message}", e);
            }
        }
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
