using System.Runtime.ExceptionServices;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk;

public abstract partial class ConnectorClient
{
    /// <summary>Sends a request and reads its answer; all failures but the caller's cancellation leave as <see cref="ConnectorException"/>.</summary>
    internal async Task<T> SendCoreAsync<T, TReader>(ConnectorRequest request, ResponseMode mode, TReader reader, CancellationToken cancellationToken)
        where TReader : struct, IResponseReader<T>
    {
        ArgumentNullException.ThrowIfNull(request);
        HttpPipeline pipeline = _pipeline ?? throw new InvalidOperationException("A client made by the parameterless constructor is for mocks and can't call.");
        HttpMessage message = pipeline.CreateMessage();
        bool isHandedOn = false;
        ConnectorTelemetry.Call call = default;
        bool isStarted = false;
        CancellationTokenSource? stalled = null;
        try
        {
            request.ResponseMode = mode;
            request.WriteTo(message.Request);
            message.BufferResponse = false;
            message.ResponseClassifier = ConnectorResponseClassifier.Instance;
            message.SetProperty(typeof(ConnectorRequest), request);
            if (request.Content is StreamedContent)
            {
                stalled = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
                StallPolicy.Watch(message, stalled);
            }

            call = _telemetry!.Start(request.OperationId);
            isStarted = true;
            cancellationToken.ThrowIfCancellationRequested();
            await pipeline.SendAsync(message, stalled?.Token ?? cancellationToken).ConfigureAwait(false);
            Response response = message.Response;
            if (message.ResponseClassifier.IsErrorResponse(message))
            {
                throw Failed(request, response);
            }

            // A server may have answered before it had everything.
            (request.Content as StreamedContent)?.SourceFailure?.Throw();
            if (response.Status == 404)
            {
                // Deleted by an attempt whose answer was lost: what this one says of it is no content.
                response.ReplaceContent(new MemoryStream());
            }

            T result = reader.Read(this, request, message, ref isHandedOn);
            call.Succeed(response.Status);
            return result;
        }
        catch (Exception e)
        {
            Exception failure = Translate(e, request, message, cancellationToken);
            if (isStarted)
            {
                call.Fail(failure);
            }

            if (ReferenceEquals(failure, e))
            {
                throw;
            }

            ExceptionDispatchInfo.Capture(failure).Throw();
            throw;
        }
        finally
        {
            stalled?.Dispose();
            if (!isHandedOn)
            {
                if (message.HasResponse)
                {
                    (message.Response.ContentStream as PooledBodyStream)?.Dispose();
                }

                message.Dispose();
            }
        }
    }

    /// <summary>An exception that says which operation's answer is unreadable, and how.</summary>
    internal ConnectorException Unreadable(ConnectorRequest request, Response response, string what, ReadOnlyMemory<byte> body, Exception? cause, string? remedy = null)
    {
        ReadOnlyMemory<byte> first = body.Length > ResponseReadingPolicy.MaxErrorBody ? body[..ResponseReadingPolicy.MaxErrorBody] : body;
        string text = JsonText.Decode(first, response.Headers.ContentType);
        response.ReplaceContent(new MemoryStream(first.ToArray(), writable: false));
        string message = $"The operation '{request.OperationId}' of the connector '{ApiName}' was answered with {what} (status {response.Status}).";
        return new ConnectorException(ApiName, request.OperationId, response, remedy is null ? message : $"{message} {remedy}", null, text, cause);
    }

    private ConnectorException Failed(ConnectorRequest request, Response response)
    {
        ReadOnlyMemory<byte> body = response.ContentStream is MemoryStream memory ? memory.GetBuffer().AsMemory(0, (int)memory.Length) : default;
        body = JsonText.ToUtf8(body, response.Headers.ContentType);
        return new ConnectorException(
            ApiName, request.OperationId, response, null, ErrorBody.CodeOf(body), body.IsEmpty ? null : System.Text.Encoding.UTF8.GetString(body.Span), null);
    }

    private Exception Translate(Exception exception, ConnectorRequest request, HttpMessage message, CancellationToken cancellationToken)
    {
        if (exception is AggregateException { InnerExceptions: [.., var last] })
        {
            exception = last;
        }

        if (cancellationToken.IsCancellationRequested && exception is not ConnectorException)
        {
            return exception is OperationCanceledException canceled && canceled.CancellationToken == cancellationToken
                ? exception
                : new OperationCanceledException("The call was cancelled.", exception, cancellationToken);
        }

        if (request.Content is StreamedContent { SourceFailure.SourceException: { } ownFailure })
        {
            // It is the caller's, and the connection had no part in it.
            return ownFailure;
        }

        string name = $"The operation '{request.OperationId}' of the connector '{ApiName}'";
        return exception switch
        {
            ConnectorException or ArgumentException => exception,
            OperationCanceledException => new ConnectorException(
                ApiName, request.OperationId, $"{name} got no answer in time.", exception.InnerException as TimeoutException ?? new TimeoutException("The network time-out passed.", exception)),
            _ when Find<TimeoutException>(exception) is { } timeout => new ConnectorException(ApiName, request.OperationId, $"{name} got no answer in time.", timeout),
            ResponseTooLargeException => Unreadable(request, message.Response, exception.Message, default, exception, ResponseTooLargeException.Remedy),
            RequestFailedException { Status: 0 } or IOException or HttpRequestException => new ConnectorException(
                ApiName, request.OperationId, $"{name} failed: the connection failed.", exception),
            _ => exception,
        };
    }

    private static TException? Find<TException>(Exception exception)
        where TException : Exception
    {
        for (Exception? e = exception; e is not null; e = e.InnerException)
        {
            if (e is TException found)
            {
                return found;
            }
        }

        return null;
    }
}
