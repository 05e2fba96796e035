using System.Net.Http.Headers;
using System.Text;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Host.Config;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.Functions.Host.Tests;

#pragma warning disable CS0618 // The Functions host provides the webhook of an extension in the same way.

/// <summary>Runs the extension in a job host, and sends requests to its webhook as the Functions host does.</summary>
internal sealed class JobHostApp : IWebHookProvider, IAsyncDisposable
{
    private IAsyncConverter<HttpRequestMessage, HttpResponseMessage>? _webhook;
    private IHost? _host;

    public CapturedLogs Logs { get; } = new();

    public static async Task<JobHostApp> StartAsync(Type functions, params (string Name, string Value)[] settings)
    {
        JobHostApp app = new();
        app._host = new HostBuilder()
            .ConfigureAppConfiguration(configuration => configuration.AddInMemoryCollection(
                settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))))
            .ConfigureWebJobs(builder =>
            {
                builder.Services.AddSingleton<IWebHookProvider>(app);
                builder.Services.AddSingleton<ITypeLocator>(new Types(functions));
                builder.Services.AddSingleton<TimeProvider>(new FastTime());
                builder.AddConnector();
            })
            .ConfigureLogging(logging => logging.ClearProviders().AddProvider(app.Logs))
            .Build();
        await app._host.StartAsync();
        return app;
    }

    public Uri GetUrl(IExtensionConfigProvider extension)
    {
        _webhook = (IAsyncConverter<HttpRequestMessage, HttpResponseMessage>)extension;
        return new("https://app.example/runtime/webhooks/connector");
    }

    public async Task<(int Status, string Body)> SendAsync(
        string method, string? function, string? contentType, byte[] body, CancellationToken cancellationToken = default)
    {
        string query = function is null ? "" : $"?functionName={Uri.EscapeDataString(function)}&code=secret";
        using HttpRequestMessage request = new(new HttpMethod(method), "https://app.example/runtime/webhooks/connector" + query);
        request.Content = new ByteArrayContent(body);
        if (contentType is not null)
        {
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }

        using HttpResponseMessage response = await _webhook!.ConvertAsync(request, cancellationToken);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(CancellationToken.None));
    }

    public Task<(int Status, string Body)> PostAsync(string function, string body, CancellationToken cancellationToken = default) =>
        SendAsync("POST", function, "application/json", Encoding.UTF8.GetBytes(body), cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken = default) => _host!.StopAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _host!.StopAsync();
        _host.Dispose();
    }

    private sealed class Types(Type type) : ITypeLocator
    {
        public IReadOnlyList<Type> GetTypes() => [type];
    }
}

/// <summary>Represents a clock on which twenty seconds pass in one, so that pauses are short.</summary>
internal sealed class FastTime : TimeProvider
{
    private const int Factor = 20;
    private readonly DateTimeOffset _start = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => _start + ((System.GetUtcNow() - _start) * Factor);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Faster(dueTime), Faster(period));

    private static TimeSpan Faster(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : time / Factor;
}

/// <summary>Retains what is logged.</summary>
internal sealed class CapturedLogs : ILoggerProvider, ILogger
{
    private readonly List<string> _entries = [];

    public IReadOnlyList<string> Entries
    {
        get
        {
            lock (_entries)
            {
                return [.. _entries];
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_entries)
        {
            _entries.Add(formatter(state, exception) + exception);
        }
    }

    public void Dispose()
    {
    }
}
