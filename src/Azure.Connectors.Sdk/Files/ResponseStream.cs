using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>A response's content as it arrives; owns the response, and gives its failures one face.</summary>
internal sealed class ResponseStream : ForwardStream
{
    private readonly string _apiName;
    private readonly string _operationId;
    private readonly HttpMessage _message;
    private readonly CancellationToken _callToken;
    private readonly Stream _content;
    private int _isDisposed;

    public ResponseStream(string apiName, string operationId, HttpMessage message, CancellationToken callToken)
    {
        _apiName = apiName;
        _operationId = operationId;
        _message = message;
        _callToken = callToken;
        _content = message.Response.ContentStream ?? Null;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return _content.Read(buffer, offset, count);
        }
        catch (Exception e) when (IsFailure(e))
        {
            throw Failure(e);
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        using CancellationTokenSource? linked = _callToken.CanBeCanceled && cancellationToken.CanBeCanceled && _callToken != cancellationToken
            ? CancellationTokenSource.CreateLinkedTokenSource(_callToken, cancellationToken)
            : null;
        CancellationToken token = linked?.Token ?? (cancellationToken.CanBeCanceled ? cancellationToken : _callToken);
        try
        {
            return await _content.ReadAsync(buffer, token).ConfigureAwait(false);
        }
        catch (Exception e) when (token.IsCancellationRequested)
        {
            throw new OperationCanceledException("Reading was cancelled.", e, cancellationToken.IsCancellationRequested ? cancellationToken : _callToken);
        }
        catch (Exception e) when (IsFailure(e))
        {
            throw Failure(e);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            _content.Dispose();
            _message.Dispose();
        }

        base.Dispose(disposing);
    }

    private static bool IsFailure(Exception e) => e is IOException or HttpRequestException or OperationCanceledException or TimeoutException;

    private ConnectorException Failure(Exception e) => e is OperationCanceledException or TimeoutException
        ? new(_apiName, _operationId, $"The content of '{_operationId}' stalled.", e as TimeoutException ?? new TimeoutException("No more of the content came in time.", e))
        : new(_apiName, _operationId, $"The content of '{_operationId}' broke off: the connection failed.", e);
}
