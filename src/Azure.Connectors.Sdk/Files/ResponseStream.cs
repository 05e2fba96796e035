using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents a response's content as it arrives. It owns the response, and reports each failure in one way. Its length is the declared one, so that progress can be shown; content that
/// ends before it has broken off.
/// </summary>
internal sealed class ResponseStream : ForwardStream
{
    private readonly string _apiName;
    private readonly string _operationId;
    private readonly HttpMessage _message;
    private readonly CancellationToken _callToken;
    private readonly Stream _content;
    private readonly long? _length;
    private long _position;

    public ResponseStream(string apiName, string operationId, HttpMessage message, CancellationToken callToken)
    {
        _apiName = apiName;
        _operationId = operationId;
        _message = message;
        _callToken = callToken;
        _content = message.Response.ContentStream ?? Null;
        _length = LengthOf(message);
    }

    public override long Length => !IsDisposed && _length is { } length ? length : base.Length;

    public override long Position
    {
        get => IsDisposed ? base.Position : _position;
        set => base.Position = value;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        int read;
        try
        {
            read = _content.Read(buffer, offset, count);
        }
        catch (Exception e) when (IsFailure(e))
        {
            throw Failure(e);
        }

        return Advance(read, count);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        using CancellationTokenSource? linked = _callToken.CanBeCanceled && cancellationToken.CanBeCanceled && _callToken != cancellationToken
            ? CancellationTokenSource.CreateLinkedTokenSource(_callToken, cancellationToken)
            : null;
        CancellationToken token = linked?.Token ?? (cancellationToken.CanBeCanceled ? cancellationToken : _callToken);
        int read;
        try
        {
            read = await _content.ReadAsync(buffer, token).ConfigureAwait(false);
        }
        catch (Exception e) when (token.IsCancellationRequested)
        {
            throw new OperationCanceledException("Reading was cancelled.", e, cancellationToken.IsCancellationRequested ? cancellationToken : _callToken);
        }
        catch (Exception e) when (IsFailure(e))
        {
            throw Failure(e);
        }

        return Advance(read, buffer.Length);
    }

    protected override void Release()
    {
        _content.Dispose();
        _message.Dispose();
    }

    /// <returns>The length that the response declares for the bytes that are read here: not that of encoded content, and not where there is no content to expect.</returns>
    private static long? LengthOf(HttpMessage message)
    {
        Response response = message.Response;
        bool isWhole = message.Request.Method != RequestMethod.Head
            && response.Status is not (204 or 304)
            && !response.Headers.Contains("Transfer-Encoding")
            && (!response.Headers.TryGetValue("Content-Encoding", out string? encoding) || encoding.Trim().Equals("identity", StringComparison.OrdinalIgnoreCase));
        return isWhole && response.Headers.ContentLengthLong is >= 0 and long length ? length : null;
    }

    // What is disposed during a read may report anything, an end as well: no read after it looks like one.
    private bool IsFailure(Exception e) => IsDisposed || e is IOException or HttpRequestException or OperationCanceledException or TimeoutException;

    private int Advance(int read, int requested)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        _position += read;
        if (read == 0 && requested > 0 && _position < _length)
        {
            throw Failure(new EndOfStreamException($"The content ended after {_position} of {_length} bytes."));
        }

        return read;
    }

    private Exception Failure(Exception e) => e switch
    {
        _ when IsDisposed => new ObjectDisposedException($"The content of '{_operationId}' was disposed.", e),
        OperationCanceledException or TimeoutException => new ConnectorException(
            _apiName, _operationId, $"The content of '{_operationId}' stalled.", e as TimeoutException ?? new TimeoutException("No more of the content came in time.", e)),
        _ => new ConnectorException(_apiName, _operationId, $"The content of '{_operationId}' broke off: the connection failed.", e),
    };
}
