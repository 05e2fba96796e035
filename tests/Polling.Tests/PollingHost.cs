using System.Collections.Concurrent;
using Azure.Connectors.Sdk.Emulator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.Polling.Tests;

/// <summary>Represents a host that polls, with an emulator and what the host logged.</summary>
internal sealed class PollingHost : IAsyncDisposable
{
    public const string Function = "OnEvent";

    private readonly IHost _host;

    private PollingHost(IHost host, CollectedLogs logs) => (_host, Logs) = (host, logs);

    public CollectedLogs Logs { get; }

    public IServiceProvider Services => _host.Services;

    /// <summary>Starts a host whose only source is a queue.</summary>
    public static Task<PollingHost> StartAsync(
        EmulatedPollQueue queue, Action<ConnectorTriggersBuilder> add, Action<IServiceCollection>? configure = null) =>
        StartAsync(
            options => options.Sources[Function] = new()
            {
                PollingEndpoint = queue.PollingEndpoint.OriginalString,
                TriggerConfigName = queue.TriggerConfigName,
            },
            add,
            configure);

    public static async Task<PollingHost> StartAsync(
        Action<ConnectorPollingOptions> configurePolling,
        Action<ConnectorTriggersBuilder> add,
        Action<IServiceCollection>? configure = null)
    {
        HostApplicationBuilder builder = new(new HostApplicationBuilderSettings { DisableDefaults = true });
        CollectedLogs logs = new();
        builder.Logging.AddProvider(logs).SetMinimumLevel(LogLevel.Trace);
        configure?.Invoke(builder.Services);
        add(builder.Services.AddConnectorPolling(configurePolling));
        IHost host = builder.Build();
        await host.StartAsync();
        return new(host, logs);
    }

    public Task StopAsync(CancellationToken cancellationToken = default) => _host.StopAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        using CancellationTokenSource immediately = new(TimeSpan.Zero);
        await _host.StopAsync(immediately.Token);
        _host.Dispose();
    }

    internal sealed class CollectedLogs : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");

        /// <summary>Waits for a line that contains a text.</summary>
        public async Task<string> WaitForAsync(string text)
        {
            using CancellationTokenSource patience = new(TimeSpan.FromMinutes(1));
            while (true)
            {
                if (Lines.FirstOrDefault(line => line.Contains(text, StringComparison.Ordinal)) is string found)
                {
                    return found;
                }

                await Task.Delay(5, patience.Token);
            }
        }
    }
}
