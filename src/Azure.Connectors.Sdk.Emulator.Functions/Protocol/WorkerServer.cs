using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Azure.Connectors.Sdk.Emulator.Functions.Protocol;

/// <summary>
/// Listens for workers on loopback. All hosts of the process share a port; a worker is recognized by its ID, which is random and thus also
/// the proof that it was started by its host.
/// </summary>
internal sealed class WorkerServer
{
    private static readonly SemaphoreSlim s_gate = new(1, 1);
    private static WorkerServer? s_shared;
    private static int s_users;

    private readonly ConcurrentDictionary<string, WorkerChannel> _channels = new(StringComparer.Ordinal);
    private WebApplication? _application;

    private WorkerServer()
    {
    }

    public Uri Endpoint { get; private set; } = null!;

    /// <summary>Gets the shared server, and starts it for its first user. Each user calls <see cref="ReleaseAsync"/> once.</summary>
    public static async Task<WorkerServer> AcquireAsync(CancellationToken cancellationToken)
    {
        await s_gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            s_shared ??= await StartAsync().ConfigureAwait(false);
            s_users++;
            return s_shared;
        }
        finally
        {
            s_gate.Release();
        }
    }

    public static async Task ReleaseAsync()
    {
        await s_gate.WaitAsync().ConfigureAwait(false);
        try
        {
            if (--s_users == 0)
            {
                WebApplication application = s_shared!._application!;
                s_shared = null;
                using CancellationTokenSource patience = new(TimeSpan.FromSeconds(2));
                await application.StopAsync(patience.Token).ConfigureAwait(false);
                await application.DisposeAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            s_gate.Release();
        }
    }

    public void Expect(string workerId, WorkerChannel channel) => _channels[workerId] = channel;

    public void Forget(string workerId) => _channels.TryRemove(workerId, out _);

    public WorkerChannel? Find(string workerId) => _channels.GetValueOrDefault(workerId);

    private static async Task<WorkerServer> StartAsync()
    {
        WorkerServer server = new();
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.AddRouting();
        builder.Services.AddSingleton(server);
        builder.Services.AddGrpc(grpc => grpc.MaxReceiveMessageSize = grpc.MaxSendMessageSize = null);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0, endpoint => endpoint.Protocols = HttpProtocols.Http2);
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
        });
        WebApplication application = builder.Build();
        application.UseRouting();
        application.MapGrpcService<FunctionRpcService>();
        await application.StartAsync().ConfigureAwait(false);
        server._application = application;
        server.Endpoint = new(application.Services
            .GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());
        return server;
    }
}
