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
        Task<EngineResponse> handling = Task.Run(() => HandleAsync(message, pipe.Reader));
        Exception? failure = null;
        try
        {
            using Stream writer = pipe.Writer.AsStream(leaveOpen: true);
            message.Request.Content?.WriteTo(writer, message.CancellationToken);
        }
        catch (Exception exception) when (!handling.IsCompleted || exception is not InvalidOperationException)
        {
            failure = exception;
            throw;
        }
        finally
        {
            pipe.Writer.Complete(AsSeenByReader(failure));
            if (failure is not null)
            {
                Forget(handling);
            }
        }

        Finish(message, Wait(handling, message.CancellationToken));
    }

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        Pipe pipe = new();
        Task<EngineResponse> handling = Task.Run(() => HandleAsync(message, pipe.Reader));
        Task writing = WriteAsync(message, pipe.Writer);
        try
        {
            // The token of the caller ends the call immediately, even if the engine is computing.
            await Task.WhenAny(handling, writing).WaitAsync(message.CancellationToken).ConfigureAwait(false);
            if (writing.IsFaulted || writing.IsCanceled)
            {
                await writing.ConfigureAwait(false);
            }

            EngineResponse result = await handling.WaitAsync(message.CancellationToken).ConfigureAwait(false);
            await writing.WaitAsync(message.CancellationToken).ConfigureAwait(false);
            Finish(message, result);
        }
        catch
        {
            Forget(handling);
            Forget(writing);
            throw;
        }
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
            await pipe.CompleteAsync(AsSeenByReader(failure)).ConfigureAwait(false);
        }
    }

    private async Task<EngineResponse> HandleAsync(HttpMessage message, PipeReader reader)
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

    private static IOException? AsSeenByReader(Exception? failure) =>
        failure is null ? null : new("The content can't be read to its end.", failure);

    private static void Forget(Task task) => _ = task.ContinueWith(static ended => _ = ended.Exception, TaskScheduler.Default);

    private static EngineResponse Wait(Task<EngineResponse> handling, CancellationToken cancellationToken)
    {
        try
        {
            return Blocking.Wait(handling, cancellationToken);
        }
        catch
        {
            Forget(handling);
            throw;
        }
    }

    private static void Finish(HttpMessage message, EngineResponse result)
    {
        if (result.Response is not { } response)
        {
            HttpRequestException dropped = new(
                "An error occurred while sending the request.", new IOException(
                    "The connection was dropped.", new SocketException((int)SocketError.ConnectionReset)));
            throw new RequestFailedException(0, dropped.Message, dropped);
        }

        Stream body = response.OpenBody();
        if (result.Fault is { SentShare: not null } or { Trickle: not null })
        {
            body = new FaultyStream(body, response.Length, result.Fault);
        }

        bool noContent = !ResponseHead.AllowsBody(response.Status) || message.Request.Method == RequestMethod.Head;
        message.Response = new TransportResponse(response, message.Request.ClientRequestId, noContent ? Stream.Null : body);
    }
}
