using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>An HTTP server on loopback that records the paths of requests.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly HttpListener _listener;
    private readonly Func<string, (int Status, string? Body)> _respond;
    private readonly Task _loop;

    private LoopbackServer(HttpListener listener, string url, Func<string, (int Status, string? Body)> respond)
    {
        _listener = listener;
        _respond = respond;
        Url = url;
        _loop = Task.Run(RunAsync);
    }

    public string Url { get; }

    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Completes when the first request arrives.</summary>
    public TaskCompletionSource Received { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Starts a server. A response without a body is never sent.</summary>
    public static LoopbackServer Start(Func<string, (int Status, string? Body)> respond)
    {
        for (int port = 20_000 + Random.Shared.Next(20_000); ; port++)
        {
            HttpListener listener = new();
            string url = $"http://127.0.0.1:{port}/";
            listener.Prefixes.Add(url);
            try
            {
                listener.Start();
                return new(listener, url, respond);
            }
            catch (HttpListenerException)
            {
                // The port is in use.
                listener.Close();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _loop;
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
            (int status, string? body) = _respond(context.Request.RawUrl!);
            Received.TrySetResult();
            if (body is null)
            {
                continue;
            }

            context.Response.StatusCode = status;
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
            context.Response.Close();
        }
    }
}
