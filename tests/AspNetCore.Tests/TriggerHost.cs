using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.AspNetCore.Tests;

/// <summary>An application that receives callbacks, on a test server or on Kestrel, and what it logged at every level.</summary>
internal sealed class TriggerHost : IAsyncDisposable
{
    public const string Key = "current-key-7f3a";
    public const string OldKey = "former-key-91bc";
    public const string Callback = """{"body":{"value":["a","b"]}}""";

    private readonly WebApplication _app;

    private TriggerHost(WebApplication app, HttpClient client, CollectingLoggerProvider logs) => (_app, Client, Logs) = (app, client, logs);

    public HttpClient Client { get; }

    public CollectingLoggerProvider Logs { get; }

    /// <summary>Gets the log entries of the package.</summary>
    public string[] OwnLines => [.. Logs.Lines.Where(line => line.Contains(" Azure.Connectors.Sdk.AspNetCore", StringComparison.Ordinal))];

    public IServiceProvider Services => _app.Services;

    public static async Task<TriggerHost> StartAsync(
        Action<ConnectorTriggersBuilder>? handlers = null,
        Action<ConnectorTriggerOptions>? configure = null,
        Action<WebApplicationBuilder>? host = null,
        bool kestrel = false,
        Action<WebApplication>? pipeline = null,
        Action<IEndpointConventionBuilder>? endpoint = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        CollectingLoggerProvider logs = new();
        builder.Logging.ClearProviders().AddProvider(logs).SetMinimumLevel(LogLevel.Trace);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Trace);
        host?.Invoke(builder);
        if (kestrel)
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        }
        else
        {
            builder.WebHost.UseTestServer();
        }

        ConnectorTriggersBuilder triggers = builder.Services.AddConnectorTriggers(configure ?? (options =>
        {
            options.SystemKeys.Add(Key);
            options.SystemKeys.Add(OldKey);
        }));
        (handlers ?? (add => add.AddHandler<NotePayload>("OnNote", (_, _, _) => Task.CompletedTask)))(triggers);
        WebApplication app = builder.Build();
        pipeline?.Invoke(app);
        IEndpointConventionBuilder mapped = app.MapConnectorTriggers();
        endpoint?.Invoke(mapped);
        app.MapFallback(() => "the application's own page");
        await app.StartAsync();
        HttpClient client = kestrel
            ? new HttpClient
            {
                BaseAddress =
                new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single())
            }
            : app.GetTestClient();
        return new TriggerHost(app, client, logs);
    }

    public static string Address(string? function = "OnNote", string? key = Key) =>
        "/runtime/webhooks/connector?x=1" + (function is null ? "" : "&functionName=" + function)
            + (key is null ? "" : "&code=" + Uri.EscapeDataString(key));

    public Task<HttpResponseMessage> PostAsync(
        string body = Callback, string contentType = "application/json", string? function = "OnNote", string? key = Key) =>
        PostAsync(new ByteArrayContent(Encoding.UTF8.GetBytes(body)), contentType, function, key);

    public Task<HttpResponseMessage> PostAsync(
        HttpContent content, string contentType = "application/json", string? function = "OnNote", string? key = Key)
    {
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return Client.PostAsync(new Uri(Address(function, key), UriKind.Relative), content);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}

internal sealed class CollectingLoggerProvider : ILoggerProvider
{
    public ConcurrentQueue<string> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => new Collector(categoryName, Lines);

    public void Dispose()
    {
    }

    private sealed class Collector(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Enqueue($"{category}: scope {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {exception}");
    }
}
