using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>An HTTP server on loopback that records the paths of requests.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly HttpListener _listener;
    private readonly Func<HttpListenerContext, Task> _handle;

    private LoopbackServer(HttpListener listener, string url, Func<HttpListenerContext, Task> handle)
    {
        _listener = listener;
        _handle = handle;
        Url = url;
        _ = Task.Run(RunAsync);
    }

    public string Url { get; }

    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Completes when the first request arrives.</summary>
    public TaskCompletionSource Received { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Starts a server. A response without a body is never sent.</summary>
    public static LoopbackServer Start(Func<string, (int Status, string? Body)> respond) => Start(context =>
    {
        (int status, string? body) = respond(context.Request.RawUrl!);
        return body is null ? Task.CompletedTask : RespondAsync(context, status, Encoding.UTF8.GetBytes(body));
    });

    /// <summary>Sends a response.</summary>
    public static async Task RespondAsync(
        HttpListenerContext context, int status, byte[] body, string contentType = "application/json")
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        await context.Response.OutputStream.WriteAsync(body);
        context.Response.Close();
    }

    /// <summary>Starts a server whose responses aren't limited to texts.</summary>
    public static LoopbackServer Start(Func<HttpListenerContext, Task> handle)
    {
        for (int port = 20_000 + Random.Shared.Next(20_000); ; port++)
        {
            HttpListener listener = new();
            string url = $"http://127.0.0.1:{port}/";
            listener.Prefixes.Add(url);
            try
            {
                listener.Start();
                return new(listener, url, handle);
            }
            catch (HttpListenerException)
            {
                // The port is in use.
                listener.Close();
            }
        }
    }

    // The loop isn't awaited: a wait for a request that begins while the listener is closed never ends.
    public ValueTask DisposeAsync()
    {
        _listener.Close();
        return ValueTask.CompletedTask;
    }

    private async Task RunAsync()
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Requests.Enqueue(context.Request.RawUrl!);
            _ = HandleAsync(context);
        }
    }

    private async Task HandleAsync(HttpListenerContext context)
    {
        try
        {
            Task handled = _handle(context);
            Received.TrySetResult();
            await handled;
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            // The client has gone, or the server was stopped.
        }
    }
}
