using Azure.Connectors.Sdk.Primitives;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.Polling.Receiving;

/// <summary>
/// Receives the events of all sources while the host runs. When the host stops, handlers have its shutdown time-out to complete; events
/// that aren't handled by then are delivered again.
/// </summary>
internal sealed class PollingService : BackgroundService
{
    private readonly CancellationTokenSource _abort = new();
    private readonly PollingMetrics _metrics = new();
    private readonly HttpClient _http;
    private readonly SourcePoller[] _pollers;

    public PollingService(
        IOptions<ConnectorPollingOptions> options,
        TriggerHandlers handlers,
        IServiceProvider services,
        ILogger<PollingService> logger)
    {
        // The redirect of a signed link would lead anywhere. The client factory of the framework isn't used, because it logs addresses.
        _http = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        {
            Timeout = TimeSpan.FromSeconds(30),
        };
        TimeProvider time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        _pollers = [.. options.Value.Sources.Select(source => new SourcePoller(
            handlers.Find(source.Key)!,
            source.Value,
            () => SourceCredential.Get(source.Key, source.Value, services),
            handlers,
            _http,
            _metrics,
            time,
            logger))];
    }

    public bool IsReceiving => Array.TrueForAll(_pollers, poller => poller.IsReceiving);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken).ConfigureAwait(false);

        // Either nothing runs any more, or the host has stopped waiting for what runs.
        await _abort.CancelAsync().ConfigureAwait(false);
    }

    // It can be called more than once, and handlers that still run use the token.
    public override void Dispose()
    {
        _abort.Cancel();
        base.Dispose();
        _http.Dispose();
        _metrics.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(_pollers.Select(poller => poller.RunAsync(stoppingToken, _abort.Token)));
}
