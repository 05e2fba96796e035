using Azure.Connectors.Sdk.Primitives;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Reads a response's body within an attempt and its time, so that half a response counts as none and is requested again: JSON into pooled
/// memory up to the client's limit, the body of an error up to a small one. It follows the token's policy, since waiting for a credential
/// is no part of an attempt.
/// </summary>
internal sealed class ResponseReadingPolicy(long maxResponseSize, TimeSpan networkTimeout) : HttpPipelinePolicy
{
    public const int MaxErrorBody = 64 * 1024;
    private const int Usual = 32 * 1024;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        => throw new NotSupportedException("Connector clients are asynchronous.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        TimeSpan timeout = message.NetworkTimeout ?? networkTimeout;
        AttemptDeadline deadline = AttemptDeadline.After(timeout);
        await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
        if (!message.HasResponse
            || message.Response.ContentStream is null
            || !message.TryGetProperty(typeof(ConnectorRequest), out object? property))
        {
            return;
        }

        if (message.Request.Content is StreamedContent)
        {
            // An upload takes as long as it takes; its response has the time of any other.
            deadline = AttemptDeadline.After(timeout);
        }

        if (message.ResponseClassifier.IsErrorResponse(message))
        {
            message.Response.ContentStream = await ReadErrorAsync(message, deadline).ConfigureAwait(false);
        }
        else if (property is ConnectorRequest { ResponseMode: not ResponseMode.Ignored and var mode } request
            && !PollingRules.IsUnread(request, message.Response.Status))
        {
            try
            {
                Stream body = mode == ResponseMode.Unpromised ? message.Response.ContentStream : Decode(message);
                message.Response.ContentStream = mode != ResponseMode.Streamed
                    ? await ReadAsync(message.Response, body, deadline, message.CancellationToken).ConfigureAwait(false)
                    : body;
            }
            catch (Exception e)
            {
                ServiceFailure.Record(message, e, hasResponse: true);
                throw;
            }
        }
    }

    /// <summary>Gets a response's content, decoded while it is read if it is encoded.</summary>
    private Stream Decode(HttpMessage message)
    {
        Stream body = message.Response.ContentStream!;
        if (ContentDecoding.EncodingsOf(message.Response) is { Length: > 0 } encodings)
        {
            body = ContentDecoding.Open(body, encodings, maxResponseSize);
            message.Response = new ResponseView(message.Response, isDecoded: true);
        }

        return body;
    }

    private async ValueTask<PooledBodyStream> ReadAsync(
        Response response, Stream body, AttemptDeadline deadline, CancellationToken cancellationToken)
    {
        PooledBuffer buffer = new(Usual);
        try
        {
            int read;
            while ((read = await deadline.ReadAsync(body, buffer, buffer.GetMemory(), cancellationToken).ConfigureAwait(false)) > 0)
            {
                buffer.Advance(read);
                if (buffer.Length > maxResponseSize)
                {
                    throw new ResponseTooLargeException(maxResponseSize);
                }

                if (buffer.Length == Usual)
                {
                    Prepare(buffer, response.Headers.ContentLengthLong);
                }
            }

            return new PooledBodyStream(buffer);
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
        finally
        {
            // It is replaced as the content of the response, so its connection must be released here.
            await body.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Rejects a response whose declared length is too large, and allocates the memory for the rest in one step. Reading the header costs
    /// more than reading a typical response.
    /// </summary>
    private void Prepare(PooledBuffer buffer, long? announced)
    {
        if (announced > maxResponseSize)
        {
            throw new ResponseTooLargeException(maxResponseSize);
        }

        // The declared length can be wrong: at most a megabyte is allocated in advance.
        _ = buffer.GetMemory((int)Math.Clamp(announced + 1 - buffer.Length ?? 1, 1, 1024 * 1024));
    }

    private async ValueTask<MemoryStream> ReadErrorAsync(HttpMessage message, AttemptDeadline deadline)
    {
        using PooledBuffer buffer = new();
        Stream body = message.Response.ContentStream!;
        try
        {
            body = Decode(message);
            int read;
            while (buffer.Length < MaxErrorBody
                && (read = await deadline.ReadAsync(body, buffer, Rest(buffer), message.CancellationToken).ConfigureAwait(false)) > 0)
            {
                buffer.Advance(read);
            }
        }
        catch (Exception) when (!message.CancellationToken.IsCancellationRequested)
        {
            // The status is known, and a failure of the body must not hide it; the part that was read is used.
        }
        finally
        {
            await body.DisposeAsync().ConfigureAwait(false);
        }

        return new MemoryStream(buffer.Memory.ToArray(), 0, buffer.Length, writable: false, publiclyVisible: true);
    }

    private static Memory<byte> Rest(PooledBuffer buffer)
    {
        Memory<byte> free = buffer.GetMemory();
        int allowed = MaxErrorBody - buffer.Length;
        return free.Length > allowed ? free[..allowed] : free;
    }
}
