using Azure.Connectors.Sdk.Primitives;
using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents a response's content as it arrives. It owns the response, and reports each failure in one way. Its length is the declared
/// one, so that progress can be shown; content that ends before it has broken off.
/// </summary>
internal sealed class ResponseStream : ForwardStream
{
    private readonly ConnectorClient _client;
    private readonly ConnectorRequest _request;
    private readonly HttpMessage _message;
    private readonly CancellationToken _callToken;
    private readonly Stream _content;
    private readonly long? _length;
    private long _position;

    public ResponseStream(ConnectorClient client, ConnectorRequest request, HttpMessage message, CancellationToken callToken)
    {
        _client = client;
        _request = request;
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
        catch (Exception e)
        {
            throw Failure(e, _callToken);
        }

        return Advance(read, count);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        using CancellationTokenSource? linked = _callToken.CanBeCanceled
            && cancellationToken.CanBeCanceled
            && _callToken != cancellationToken
            ? CancellationTokenSource.CreateLinkedTokenSource(_callToken, cancellationToken)
            : null;
        CancellationToken token = linked?.Token ?? (cancellationToken.CanBeCanceled ? cancellationToken : _callToken);
        int read;
        try
        {
            read = await _content.ReadAsync(buffer, token).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            throw Failure(e, cancellationToken.IsCancellationRequested ? cancellationToken : _callToken);
        }

        return Advance(read, buffer.Length);
    }

    protected override void Release()
    {
        _content.Dispose();
        _message.Dispose();
    }

    /// <returns>The length that the response declares; a decoded response declares none. Null where there is no content to
    /// expect.</returns>
    private static long? LengthOf(HttpMessage message)
    {
        Response response = message.Response;
        bool isWhole = message.Request.Method != RequestMethod.Head
            && response.Status is not (204 or 304)
            && !response.Headers.Contains("Transfer-Encoding");
        return isWhole && response.Headers.ContentLengthLong is >= 0 and long length ? length : null;
    }

    private int Advance(int read, int requested)
    {
        // A stream that is disposed during a read can report an end, which must not look like the end of the content.
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        _position += read;
        if (read == 0 && requested > 0 && _position < _length)
        {
            throw Failure(new EndOfStreamException($"The content ended after {_position} of {_length} bytes."), CancellationToken.None);
        }

        return read;
    }

    // A stream that is disposed during a read can throw any exception.
    private Exception Failure(Exception e, CancellationToken cancellationToken) => IsDisposed
        ? new ObjectDisposedException($"The content of '{_request.OperationId}' was disposed.", e)
        : _client.Translate(e, _request, _message, hasResponse: true, cancellationToken);
}
