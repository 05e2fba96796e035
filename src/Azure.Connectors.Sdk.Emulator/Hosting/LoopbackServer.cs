using System.Buffers;
using System.Net;
using System.Runtime.CompilerServices;
using Azure.Connectors.Sdk.Emulator.Polling;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>Represents the server: Kestrel on 127.0.0.1, on a port that the system assigns.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private const int ChunkSize = 64 * 1024;
    private readonly WebApplication _application;

    private LoopbackServer(WebApplication application, Uri address)
    {
        _application = application;
        Address = address;
    }

    public Uri Address { get; }

    /// <param name="engine">Handles the requests of connectors.</param>
    /// <param name="polling">Handles the requests of polling endpoints.</param>
    /// <param name="port">The port to listen on if it is free; any free one otherwise, and for 0.</param>
    public static async Task<LoopbackServer> StartAsync(EmulatorEngine engine, PollServer polling, int port)
    {
        try
        {
            return await ListenAsync(engine, polling, port).ConfigureAwait(false);
        }
        catch (IOException) when (port != 0)
        {
            return await ListenAsync(engine, polling, 0).ConfigureAwait(false);
        }
    }

    private static async Task<LoopbackServer> ListenAsync(EmulatorEngine engine, PollServer polling, int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Limits.MaxRequestLineSize = 1024 * 1024;
            kestrel.Limits.MaxRequestBufferSize = 2 * 1024 * 1024;
            kestrel.Limits.MaxRequestHeadersTotalSize = 1024 * 1024;
        });
        WebApplication application = builder.Build();
        application.Run(context =>
            PollServer.IsPolling(context) ? polling.HandleAsync(context) : HandleAsync(engine, context));
        try
        {
            await application.StartAsync().ConfigureAwait(false);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        string address =
            application.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();
        return new(application, new Uri(address));
    }

    public async ValueTask DisposeAsync()
    {
        // Stopping waits for requests that are being handled. An injected delay can be long, and no caller waits for it any more.
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(2));
        await _application.StopAsync(patience.Token).ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task HandleAsync(EmulatorEngine engine, HttpContext context)
    {
        EngineResponse result;
        try
        {
            IncomingRequest request = new(
                context.Request.Method,
                $"{context.Request.Scheme}://{context.Request.Host.Value}",
                context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
                context.Request.Headers.SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, value ?? ""))),
                context.Request.Body);
            result = await engine.HandleAsync(request, context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            context.Abort();
            return;
        }

        if (result.Response is null)
        {
            context.Abort();
            return;
        }

        await SendAsync(context, result.Response, result.Fault).ConfigureAwait(false);
    }

    private static async Task SendAsync(HttpContext context, EmulatedResponse response, EmulatorFault? fault)
    {
        context.Response.StatusCode = response.Status;
        foreach ((string name, string value) in response.Headers)
        {
            context.Response.Headers[name] = value;
        }

        if (!ResponseHead.AllowsBody(response.Status))
        {
            return;
        }

        context.Response.ContentLength = response.Length;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        Stream body = response.OpenBody();
        await using ConfiguredAsyncDisposable closing = body.ConfigureAwait(false);
        bool isFaulty = fault is { SentShare: not null } or { Trickle: not null };
        Stream source = isFaulty ? new FaultyStream(body, response.Length, fault!) : body;
        try
        {
            await CopyAsync(source, context, flushes: isFaulty).ConfigureAwait(false);
        }
        catch (IOException) when (fault is { SentShare: not null })
        {
            // An abort would reset the connection, and with it what was sent and is still unread; falling short of the declared length
            // closes it in order.
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            context.Abort();
        }
    }

    private static async Task CopyAsync(Stream source, HttpContext context, bool flushes)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(ChunkSize);
        try
        {
            if (flushes)
            {
                await context.Response.StartAsync(context.RequestAborted).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
            }

            int read;
            while ((read = await source.ReadAsync(buffer, context.RequestAborted).ConfigureAwait(false)) > 0)
            {
                await context.Response.Body.WriteAsync(buffer.AsMemory(0, read), context.RequestAborted).ConfigureAwait(false);
                if (flushes)
                {
                    await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
