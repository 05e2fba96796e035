using System.IO.Pipelines;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.AspNetCore;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Azure.Connectors.Sdk.Agents.Tests.Mcp;

/// <summary>Represents an MCP server with tools, and a client of it.</summary>
internal sealed class McpConnection : IAsyncDisposable
{
    public const string Streams = "streams";
    public const string Http = "http";
    public const string StatelessHttp = "stateless http";

    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource _limit = new(s_limit);
    private readonly Stack<Func<ValueTask>> _cleanup = new();

    private McpConnection()
    {
    }

    /// <summary>Gets the client.</summary>
    public McpClient Client { get; private set; } = null!;

    /// <summary>Gets the token that is canceled when the test takes too long.</summary>
    public CancellationToken Limit => _limit.Token;

    public static async Task<McpConnection> OpenAsync(
        string transport, string? revision, McpClientHandlers handlers, Action<IMcpServerBuilder> addTools)
    {
        McpConnection connection = new();
        IClientTransport client = transport == Streams
            ? connection.StartStreamServer(addTools)
            : await connection.StartHttpServerAsync(addTools, transport == StatelessHttp);
        McpClientOptions options = new()
        {
            Handlers = handlers,
            ProtocolVersion = revision,

            // A slow server isn't one of an earlier revision.
            InitializationTimeout = s_limit,
            DiscoverProbeTimeout = Timeout.InfiniteTimeSpan,
        };
        connection.Client = await McpClient.CreateAsync(client, options, cancellationToken: connection.Limit);
        connection._cleanup.Push(connection.Client.DisposeAsync);
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        while (_cleanup.TryPop(out Func<ValueTask>? next))
        {
            await next();
        }

        _limit.Dispose();
    }

    private StreamClientTransport StartStreamServer(Action<IMcpServerBuilder> addTools)
    {
        Pipe toServer = new();
        Pipe toClient = new();
        ServiceCollection services = new();
        services.AddLogging();
        addTools(services.AddMcpServer().WithStreamServerTransport(toServer.Reader.AsStream(), toClient.Writer.AsStream()));
        ServiceProvider provider = services.BuildServiceProvider();
        CancellationTokenSource stop = new();
        Task running = provider.GetRequiredService<McpServer>().RunAsync(stop.Token);
        _cleanup.Push(async () =>
        {
            await stop.CancelAsync();
            await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await provider.DisposeAsync();
            stop.Dispose();
        });
        return new(toServer.Writer.AsStream(), toClient.Reader.AsStream());
    }

    private async Task<HttpClientTransport> StartHttpServerAsync(Action<IMcpServerBuilder> addTools, bool isStateless)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        addTools(builder.Services.AddMcpServer().WithHttpTransport(options =>
        {
            if (!isStateless)
            {
                options.SessionMode = HttpServerSessionMode.StatefulForInitializeClients;
            }
        }));
        WebApplication app = builder.Build();
        app.MapMcp("/mcp");
        await app.StartAsync(Limit);
        _cleanup.Push(app.DisposeAsync);
        return new(new() { Endpoint = new(app.Urls.Single() + "/mcp") });
    }
}
