using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Agents;
using Azure.Connectors.Tool.Terminal;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ModelContextProtocol.AspNetCore;

namespace Azure.Connectors.Tool.Mcp;

/// <summary>Serves tools over HTTP on loopback, to clients that have the key.</summary>
internal sealed class HttpServer(ToolConsole console, BearerKey key)
{
    private const string Path = "/mcp";

    /// <param name="tools">The tools.</param>
    /// <param name="port">The port, or 0 for a free one.</param>
    /// <param name="cancellationToken">The token to cancel the operation, which is the only way to end it.</param>
    /// <exception cref="ToolException">The port is in use.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public async Task RunAsync(ConnectorToolSet tools, int port, CancellationToken cancellationToken)
    {
        await using WebApplication application = Build(tools, port);
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (IOException e)
        {
            throw new ToolException(ExitCode.Service, $"The port can't be used: {e.Message}", e);
        }

        Print(new Uri(application.Urls.First()));
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await application.StopAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    private WebApplication Build(ConnectorToolSet tools, int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddRouting();

        // The command handles signals. Calls that are being handled end soon after it is stopped.
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
        builder.Services.AddConnectorServer(tools)
            .WithHttpTransport(transport => transport.SessionMode = HttpServerSessionMode.StatefulForInitializeClients);
        WebApplication application = builder.Build();
        application.Use((context, next) => CheckAsync(context, next));
        application.UseRouting();
        application.MapMcp(Path);
        return application;
    }

    private Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (!new LoopbackNames(context.Connection.LocalPort).Accept(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return context.Response.WriteAsync("The Host or the Origin isn't that of this server.");
        }

        if (!key.IsIn(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return context.Response.WriteAsync("The request doesn't have the key of this server.");
        }

        return next(context);
    }

    private void Print(Uri address)
    {
        string url = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{address.Port}{Path}");
        if (key.Generated is { } generated)
        {
            console.Announce($"Authorization: Bearer {generated}", () => new JsonObject { ["key"] = generated });
        }

        console.WriteEvent(url, () => new JsonObject { ["url"] = url });
        console.Note("The MCP server is running. Press Ctrl+C to stop it.");
    }

    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
