using System.Collections.Concurrent;
using System.Net;
using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

/// <summary>A server on a real loopback socket that notes each request it has read whole.</summary>
public sealed class TestServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestServer(WebApplication app) => _app = app;

    public ConcurrentQueue<Received> Requests { get; } = new();

    public Uri Url =>
        new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/apim/mail/conn");

    /// <param name="response">Responds to the n-th request, counted from 1.</param>
    /// <param name="isSecure">Whether it speaks TLS, so that clients send their tokens.</param>
    public static async Task<TestServer> StartAsync(Func<HttpContext, int, Task> response, bool isSecure = false)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k =>
        {
            k.Limits.MaxRequestBodySize = null;
            k.Listen(IPAddress.Loopback, 0, l =>
            {
                if (isSecure)
                {
                    l.UseHttps(SelfSigned.Certificate);
                }
            });
        });
        WebApplication app = builder.Build();
        TestServer server = new(app);
        int count = 0;
        app.Run(async context =>
        {
            using MemoryStream body = new();
            await context.Request.Body.CopyToAsync(body);
            int n = Interlocked.Increment(ref count);
            server.Requests.Enqueue(new(
                context.Request.Method,
                context.Features.Get<IHttpRequestFeature>()!.RawTarget,
                context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
                body.ToArray(),
                context.Connection.Id));
            await response(context, n);
        });
        await app.StartAsync();
        return server;
    }

    public static Task<TestServer> RespondingAsync(string body, string contentType = "application/json", int status = 200) =>
        StartAsync((context, _) =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(body);
    });

    public MailClient CreateClient(Action<ConnectorClientOptions>? configure = null, TokenCredential? credential = null) =>
        CreateClient(ClientKind.Typed, configure, credential);

    /// <param name="clientKind">The kind of client that calls.</param>
    /// <param name="configure">Sets up the options.</param>
    /// <param name="credential">The credential for a secure server.</param>
    public MailClient CreateClient(
        ClientKind clientKind, Action<ConnectorClientOptions>? configure = null, TokenCredential? credential = null)
    {
        ConnectorClientOptions options = FastOptions();
        if (Url.Scheme == Uri.UriSchemeHttps)
        {
            options.Transport = SelfSigned.CreateTransport();
        }

        configure?.Invoke(options);
        return clientKind.CreateClient(Url, credential ?? new ForbiddenCredential(), options);
    }

    public static ConnectorClientOptions FastOptions()
    {
        ConnectorClientOptions options = new();
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(2);
        return options;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}

public sealed record Received(string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body, string Connection)
{
    public string Text => System.Text.Encoding.UTF8.GetString(Body);
}
