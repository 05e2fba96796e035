using System.Runtime.ExceptionServices;
using Azure.Connectors.Sdk.Primitives;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk;

public abstract partial class ConnectorClient
{
    /// <summary>Sends a request and reads its response. <see cref="Translate"/> decides what a failed call throws.</summary>
    internal async Task<T> SendCoreAsync<T, TReader>(
        ConnectorRequest request, ResponseMode mode, TReader reader, CancellationToken cancellationToken)
        where TReader : struct, IResponseReader<T>
    {
        ArgumentNullException.ThrowIfNull(request);
        HttpPipeline pipeline = _pipeline ?? throw NotSending();
        request.ResponseMode = mode;
        while (true)
        {
            HttpMessage message = pipeline.CreateMessage();
            bool ownsResponse = false;
            bool hasResponse = false;
            ConnectorTelemetry.Call call = default;
            bool isStarted = false;
            CancellationTokenSource? stalled = null;
            try
            {
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
                hasResponse = true;
                Response response = message.Response;
                if (message.ResponseClassifier.IsErrorResponse(message))
                {
                    throw Failed(request, message);
                }

                // A server can respond before it has received the complete content.
                (request.Content as StreamedContent)?.SourceFailure?.Throw();
                bool isResult = PollingRules.IsResult(request, response);
                if (isResult || !_polling!.IsFollowed(request, response))
                {
                    if (!isResult || response.Status == 404)
                    {
                        // Of a DELETE whose first response was lost, 404 is success, and what it says isn't the result.
                        DropContent(message);
                    }

                    T result = reader.Read(this, request, message, ref ownsResponse);
                    call.Succeed(response.Status);
                    ConnectorResponses.Record(request.OperationId, message);
                    return result;
                }

                (request.Pending ??= new PendingResult(this, request, _polling)).Read(response);
                call.Succeed(response.Status);
            }
            catch (Exception e)
            {
                Exception failure = Translate(e, request, message, hasResponse, cancellationToken);
                if (isStarted)
                {
                    call.Fail(failure);
                }

                ConnectorResponses.Record(request.OperationId, message);
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
                if (!ownsResponse)
                {
                    if (message.HasResponse)
                    {
                        (message.Response.ContentStream as PooledBodyStream)?.Dispose();
                    }

                    message.Dispose();
                }
            }

            await request.Pending!.ContinueAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Creates the exception of an operation that the service accepted and whose result can't be requested.</summary>
    /// <param name="request">The request.</param>
    /// <param name="response">The last response, with status 202.</param>
    /// <param name="reason">The sentence that says why.</param>
    /// <param name="location">The address of the result, or null if it isn't one of the connection.</param>
    /// <param name="cause">The inner exception, or null.</param>
    internal ConnectorException Unfinished(
        ConnectorRequest request, Response response, string reason, string? location, Exception? cause)
    {
        response.ReplaceContent(new MemoryStream());
        return new ConnectorException(
            ApiName,
            request.OperationId,
            response,
            $"The operation '{request.OperationId}' of the connector '{ApiName}' was accepted (status 202). {reason}",
            null,
            null,
            cause)
        {
            Location = location is null ? null : UriText.ToUri(location),
        };
    }

    /// <summary>Creates an exception for a response that can't be read.</summary>
    /// <param name="request">The request.</param>
    /// <param name="response">The response; of a body in memory, the first part stays.</param>
    /// <param name="what">The content of the response.</param>
    /// <param name="cause">The exception that reading it caused, or null.</param>
    /// <param name="remedy">The remedy, or null.</param>
    internal ConnectorException Unreadable(
        ConnectorRequest request, Response response, string what, Exception? cause, string? remedy = null)
    {
        // Content that isn't in memory is either unread or what failed to be read.
        ReadOnlyMemory<byte> body = response.ContentStream is PooledBodyStream
            || (response.ContentStream as MemoryStream)?.TryGetBuffer(out _) == true ? ResponseJson.BodyOf(response) : default;
        byte[] first = body[..Math.Min(body.Length, ResponseReadingPolicy.MaxErrorBody)].ToArray();
        response.ReplaceContent(new MemoryStream(first, writable: false));
        string text = JsonText.DecodeLoosely(first, response.Headers.ContentType);
        string message =
            $"The operation '{request.OperationId}' of the connector '{ApiName}' returned {what} (status {response.Status}).";
        return new ConnectorException(
            ApiName, request.OperationId, response, remedy is null ? message : $"{message} {remedy}", null, text, cause);
    }

    /// <summary>Makes a response empty, and hides the headers that describe its content.</summary>
    private static void DropContent(HttpMessage message)
    {
        message.Response.ReplaceContent(new MemoryStream());
        message.Response = new ResponseView(message.Response, isDecoded: true);
    }

    private ConnectorException Failed(ConnectorRequest request, HttpMessage message)
    {
        Response response = message.Response;
        string? contentType = response.Headers.ContentType;
        string body = JsonText.DecodeLoosely(ResponseJson.BodyOf(response), contentType);
        string? code = ErrorBody.CodeOf(body, response.Status);
        string? text = null;
        if (ErrorText.Of(body, contentType) is string found)
        {
            message.Request.Headers.TryGetValue(HttpHeader.Names.Authorization, out string? credential);
            text = SafeText.Of(found, credential);
        }

        string description =
            ConnectorException.Describe(ApiName, request.OperationId, response.Status, code, _includesErrorText ? text : null);
        return new ConnectorException(ApiName, request.OperationId, response, description, code, body.Length == 0 ? null : body, null)
        {
            ServiceErrorText = text,
        };
    }

    /// <summary>
    /// Decides what a failed call throws, for all ways of calling: a failure of the service or of the connection to it is a
    /// <see cref="ConnectorException"/>; a failure of code of the caller, such as an argument, a credential, a policy or a
    /// cancellation, isn't changed.
    /// </summary>
    /// <param name="exception">The exception that ended the call.</param>
    /// <param name="request">The request.</param>
    /// <param name="message">The message, which contains the response if there is one.</param>
    /// <param name="hasResponse">Whether the response had arrived, so that reading it caused the exception.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    internal Exception Translate(
        Exception exception, ConnectorRequest request, HttpMessage message, bool hasResponse, CancellationToken cancellationToken)
    {
        if (exception is AggregateException { InnerExceptions: [.., var last] })
        {
            exception = last;
        }

        if (exception is ConnectorException)
        {
            return exception;
        }

        if (cancellationToken.IsCancellationRequested)
        {
            return exception is OperationCanceledException canceled && canceled.CancellationToken == cancellationToken
                ? exception
                : new OperationCanceledException("The operation was canceled.", exception, cancellationToken);
        }

        if (request.Content is StreamedContent { SourceFailure.SourceException: { } ownFailure })
        {
            // The stream of the caller failed, not the connection.
            return ownFailure;
        }

        // The pipeline reports the time-out of an attempt by an exception that has no caller's token.
        ServiceFailure? failure = hasResponse ? new ServiceFailure(exception, HasResponse: true) : ServiceFailure.Of(message, exception);
        if (failure is null && exception is not OperationCanceledException)
        {
            return exception;
        }

        string name = $"The operation '{request.OperationId}' of the connector '{ApiName}'";
        if (exception is OperationCanceledException || Find<TimeoutException>(exception) is not null)
        {
            return new ConnectorException(
                ApiName, request.OperationId, $"{name} got no response in time.", Find<TimeoutException>(exception)
                    ?? new TimeoutException("The network time-out elapsed.", exception));
        }

        bool isConnection = exception is RequestFailedException { Status: 0 } or IOException or HttpRequestException;
        if (failure is not { HasResponse: true } || isConnection)
        {
            return new ConnectorException(ApiName, request.OperationId, $"{name} failed: the connection failed.", exception);
        }

        return Unreadable(
            request,
            message.Response,
            exception is UnreadableContentException or ResponseTooLargeException ? exception.Message : "content that can't be read",
            exception,
            exception is ResponseTooLargeException ? ResponseTooLargeException.Remedy : null);
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
