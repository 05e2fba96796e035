using System.IO.Pipelines;
using System.Net.Sockets;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>The door without a socket: a transport for clients on Azure.Core. Content streams through it both ways.</summary>
internal sealed class EmulatorTransport(EmulatorEngine engine) : HttpPipelineTransport
{
    public override Request CreateRequest() => new HttpClientTransport().CreateRequest();

    public override void Process(HttpMessage message)
    {
        // Off the caller's thread, which writes the content while the engine reads it.
        Pipe pipe = new();
        Task<EngineAnswer> answer = Task.Run(() => HandleAsync(message, pipe.Reader));
        Exception? failure = null;
        try
        {
            using Stream writer = pipe.Writer.AsStream(leaveOpen: true);
            message.Request.Content?.WriteTo(writer, message.CancellationToken);
        }
        catch (Exception exception) when (!answer.IsCompleted || exception is not InvalidOperationException)
        {
            failure = exception;
            throw;
        }
        finally
        {
            pipe.Writer.Complete(failure);
            if (failure is not null)
            {
                _ = answer.ContinueWith(static task => _ = task.Exception, TaskScheduler.Default);
            }
        }

        Finish(message, Unwrap(answer));
    }

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        Pipe pipe = new();
        Task<EngineAnswer> answer = Task.Run(() => HandleAsync(message, pipe.Reader));
        Task writing = WriteAsync(message, pipe.Writer);
        await Task.WhenAny(answer, writing).ConfigureAwait(false);
        if (writing.IsFaulted || writing.IsCanceled)
        {
            _ = answer.ContinueWith(static task => _ = task.Exception, TaskScheduler.Default);
            await writing.ConfigureAwait(false);
        }

        EngineAnswer result = await answer.ConfigureAwait(false);
        await writing.ConfigureAwait(false);
        Finish(message, result);
    }

    private static async Task WriteAsync(HttpMessage message, PipeWriter pipe)
    {
        Exception? failure = null;
        try
        {
            if (message.Request.Content is { } content)
            {
                using Stream writer = pipe.AsStream(leaveOpen: true);
                await content.WriteToAsync(writer, message.CancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            failure = exception;
            throw;
        }
        finally
        {
            await pipe.CompleteAsync(failure).ConfigureAwait(false);
        }
    }

    private async Task<EngineAnswer> HandleAsync(HttpMessage message, PipeReader reader)
    {
        Request request = message.Request;
        Uri uri = request.Uri.ToUri();
        try
        {
            using Stream body = reader.AsStream(leaveOpen: true);
            IncomingRequest incoming = new(
                request.Method.Method,
                uri.GetLeftPart(UriPartial.Authority),
                uri.PathAndQuery,
                request.Headers.Select(header => KeyValuePair.Create(header.Name, header.Value)),
                body);
            return await engine.HandleAsync(incoming, message.CancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // Whoever still writes is let go: a dropped connection takes no more.
            await reader.CompleteAsync().ConfigureAwait(false);
        }
    }

    private static EngineAnswer Unwrap(Task<EngineAnswer> answer) => answer.GetAwaiter().GetResult();

    private static void Finish(HttpMessage message, EngineAnswer answer)
    {
        if (answer.Response is not { } response)
        {
            HttpRequestException dropped = new(
                "An error occurred while sending the request.", new IOException("The connection was dropped.", new SocketException((int)SocketError.ConnectionReset)));
            throw new RequestFailedException(0, dropped.Message, dropped);
        }

        Stream body = response.OpenBody();
        if (answer.Fault is { SentShare: not null } or { Trickle: not null })
        {
            body = new FaultyStream(body, response.Length, answer.Fault);
        }

        bool noContent = response.Status is 204 or 304 || message.Request.Method == RequestMethod.Head;
        message.Response = new TransportResponse(response, message.Request.ClientRequestId, noContent ? Stream.Null : body);
    }
}
