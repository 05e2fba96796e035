using System.Collections.Concurrent;
using System.Net;
using Azure.Connectors.Sdk.Primitives;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.Sdk.Tests;

/// <summary>What clients that are registered through dependency injection log.</summary>
public class LoggingTests
{
    private const string Secret = "s3cr3t";
    private const string Category = "Azure.Connectors.Sdk.Mail";

    [Fact]
    public async Task A_call_that_completes_is_logged_with_its_status_and_duration()
    {
        using CultureScope culture = new("de-DE");
        Entry entry = Assert.Single(await LogAsync(Respond(200), client => client.GetMailAsync("1", Secret)));
        Assert.Equal((LogLevel.Information, 1, "CallCompleted"), (entry.Level, entry.Id.Id, entry.Id.Name));
        Assert.Matches(
            @"^The operation 'GetMail' of the connector 'mail' completed with status 200 after [0-9]+\.[0-9] ms\.$", entry.Text);
        Assert.Equal("GetMail", entry.Values["Operation"]);
        Assert.Equal("mail", entry.Values["ConnectorName"]);
        Assert.Equal(200, entry.Values["Status"]);
        Assert.InRange(Assert.IsType<double>(entry.Values["Duration"]), 0.0001, 60_000);
    }

    [Theory]
    [InlineData(404, "404")]
    [InlineData(302, "302")]
    [InlineData(200, "System.Text.Json.", "[1]")]
    public async Task A_call_that_fails_is_logged_with_its_status(int status, string errorType, string? body = null)
    {
        Entry entry = Assert.Single(await LogAsync(Respond(status, body), client => client.GetMailAsync("1", Secret)));
        Assert.Equal((LogLevel.Warning, 2, "CallFailed"), (entry.Level, entry.Id.Id, entry.Id.Name));
        Assert.Equal(status, entry.Values["Status"]);
        Assert.StartsWith(errorType, (string)entry.Values["ErrorType"]!, StringComparison.Ordinal);
        Assert.Null(entry.Exception);
    }

    [Fact]
    public async Task A_call_without_a_response_is_logged_with_its_cause()
    {
        Entry entry = Assert.Single(await LogAsync(Abort, client => client.GetMailAsync("1", Secret)));
        Assert.Equal((LogLevel.Warning, 3, "CallFailedWithoutResponse"), (entry.Level, entry.Id.Id, entry.Id.Name));
        Assert.Equal("System.Net.Http.HttpRequestException", entry.Values["ErrorType"]);
        Assert.Null(entry.Exception);
    }

    [Fact]
    public async Task A_canceled_call_is_not_a_failure()
    {
        using CancellationTokenSource source = new();
        Entry entry = Assert.Single(await LogAsync(
            async (context, _) =>
            {
                await source.CancelAsync();
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            },
            client => client.GetMailAsync("1", Secret, source.Token)));
        Assert.Equal((LogLevel.Information, 4, "CallCanceled"), (entry.Level, entry.Id.Id, entry.Id.Name));
    }

    [Fact]
    public async Task Each_request_for_an_accepted_result_is_logged()
    {
        Entry[] entries = [.. await LogAsync(
            (context, n) =>
            {
                context.Response.StatusCode = n < 3 ? 202 : 200;
                context.Response.Headers.Location = "/results/1?sig=" + Secret;
                context.Response.Headers.RetryAfter = "0";
                return context.Response.WriteAsync("{}");
            },
            client => client.GetMailAsync("1"))];
        Assert.Equal([202, 202, 200], entries.Select(entry => entry.Values["Status"]));
        Assert.All(entries, entry => Assert.DoesNotContain(Secret, entry.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Attempts_are_one_entry_and_each_page_is_one()
    {
        Entry[] retried = await LogAsync(
            (context, n) =>
            {
                context.Response.StatusCode = n == 1 ? 503 : 200;
                return context.Response.WriteAsync("{}");
            },
            client => client.GetMailAsync("1"));
        Assert.Equal(200, Assert.Single(retried).Values["Status"]);

        Entry[] pages = await LogAsync(
            (context, n) => context.Response.WriteAsync(
                n < 3 ? $$"""{"value":[{"id":"{{Secret}}"}],"@odata.nextLink":"/mails?sig={{Secret}}&p={{n}}"}""" : """{"value":[]}"""),
            async client =>
            {
                await foreach (Mail _ in client.GetMailsAsync())
                {
                }
            });
        Assert.Equal(3, pages.Length);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(Category, 0)]
    [InlineData("Azure.Connectors.Sdk.Other", 1)]
    public async Task A_level_applies_to_the_category_of_the_client(string? category, int count)
    {
        Entry[] entries = await LogAsync(Respond(200), client => client.GetMailAsync("1"), configure: logging =>
            logging.AddFilter(category, LogLevel.Warning));
        Assert.Equal(count, entries.Length);
    }

    [Fact]
    public async Task Logging_can_be_turned_off_for_one_client()
    {
        Assert.Empty(
            await LogAsync(Respond(200), client => client.GetMailAsync("1"), options => options.Diagnostics.IsLoggingEnabled = false));
    }

    [Fact]
    public async Task A_client_without_models_has_its_own_category()
    {
        await using TestServer server = await TestServer.RespondingAsync($$"""{"id":"{{Secret}}"}""");
        using EntryProvider entries = new();
        await using ServiceProvider services = Services(entries)
            .AddRawConnectorClient("depot", Section(server.Url))
            .BuildServiceProvider();
        await services.GetRequiredService<RawConnectorClient>().SendAsync(RequestMethod.Get, $"/{Secret}?q={Secret}");
        Entry entry = Assert.Single(entries.Of("Azure.Connectors.Sdk"));
        Assert.Equal(("Azure.Connectors.Sdk.depot", "GET"), (entry.Category, entry.Values["Operation"]));
        Assert.DoesNotContain(Secret, entry.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_works_without_logging_in_the_container()
    {
        await using TestServer server = await TestServer.RespondingAsync("""{"id":"1"}""");
        await using ServiceProvider services = new ServiceCollection()
            .AddRawConnectorClient("depot", Section(server.Url))
            .BuildServiceProvider();
        Assert.Equal(200, (await services.GetRequiredService<RawConnectorClient>().SendAsync(RequestMethod.Get, "/x")).Status);
    }

    /// <summary>The handler completes synchronously, so that everything is allocated on this thread.</summary>
    [Fact]
    public void A_call_allocates_nothing_for_logging_that_is_disabled()
    {
        using ILoggerFactory disabled =
            LoggerFactory.Create(logging => logging.AddProvider(new EntryProvider()).SetMinimumLevel(LogLevel.None));
        using ImmediateHandler handler = new();
        using ServiceProvider without = Provider(handler, null);
        using ServiceProvider with = Provider(handler, disabled);
        (long Without, long With) least = (long.MaxValue, long.MaxValue);
        for (int i = 0; i < 200; i++)
        {
            least = (Math.Min(least.Without, Allocated(without)), Math.Min(least.With, Allocated(with)));
        }

        Assert.Equal(least.Without, least.With);
    }

    private static long Allocated(IServiceProvider provider)
    {
        MailClient client = provider.GetRequiredService<MailClient>();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Task<Mail> call = client.GetMailAsync("1");
        Assert.True(call.IsCompletedSuccessfully);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ServiceProvider Provider(ImmediateHandler handler, ILoggerFactory? loggers)
    {
        ServiceCollection services = new();
        if (loggers is not null)
        {
            services.AddSingleton(loggers);
        }

        ConnectorClientRegistration.Add<MailClient>(
            services,
            null,
            Section(new Uri("http://localhost/mail")),
            options =>
            {
                options.Transport = new Azure.Core.Pipeline.HttpClientTransport(handler);
                options.Diagnostics.IsDistributedTracingEnabled = false;
            },
            (url, credential, options) => new MailClient(url, credential, options));
        return services.BuildServiceProvider();
    }

    private static Func<HttpContext, int, Task> Respond(int status, string? body = null) => (context, _) =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = "https://evil.example/?sig=" + Secret;
        context.Response.Headers["X-Api-Key"] = Secret;
        return context.Response.WriteAsync(
            body ?? $$"""{"id":"{{Secret}}","error":{"code":"{{Secret}}","message":"{{Secret}}" } }""");
    };

    private static Task Abort(HttpContext context, int number)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    /// <summary>Gets what one call logs, none of which contains a value of the call.</summary>
    private static async Task<Entry[]> LogAsync(
        Func<HttpContext, int, Task> respond,
        Func<MailClient, Task> call,
        Action<ConnectorClientOptions>? options = null,
        Action<ILoggingBuilder>? configure = null)
    {
        await using TestServer server = await TestServer.StartAsync(respond);
        using EntryProvider entries = new();
        ServiceCollection services = Services(entries, configure);
        ConnectorClientRegistration.Add<MailClient>(
            services,
            null,
            Section(server.Url),
            given =>
            {
                given.Retry.MaxRetries = 1;
                given.Retry.Delay = TimeSpan.FromMilliseconds(1);
                options?.Invoke(given);
            },
            (url, credential, given) => new MailClient(url, credential, given));
        await using ServiceProvider provider = services.BuildServiceProvider();
        _ = await Record.ExceptionAsync(() => call(provider.GetRequiredService<MailClient>()));

        Entry[] own = entries.Of("Azure.Connectors.Sdk");
        Assert.All(own, entry => Assert.Equal(Category, entry.Category));
        Assert.DoesNotContain(entries.All, entry => entry.ToString().Contains(Secret, StringComparison.Ordinal));
        return own;
    }

    private static ServiceCollection Services(EntryProvider entries, Action<ILoggingBuilder>? configure = null)
    {
        ServiceCollection services = new();
        services.AddLogging(logging =>
        {
            logging.AddProvider(entries).SetMinimumLevel(LogLevel.Trace);
            configure?.Invoke(logging);
        });
        return services;
    }

    private static IConfiguration Section(Uri url) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionRuntimeUrl", url.AbsoluteUri)]).Build();

    private sealed record Entry(
        string Category, LogLevel Level, EventId Id, string Text, Dictionary<string, object?> Values, Exception? Exception)
    {
        public override string ToString() => $"{Category} {Level} {Id} {Text} {string.Join(' ', Values)} {Exception}";
    }

    private sealed class EntryProvider : ILoggerProvider
    {
        private readonly ConcurrentQueue<Entry> _entries = new();

        public IEnumerable<Entry> All => _entries;

        public Entry[] Of(string prefix) => [.. _entries.Where(entry => entry.Category.StartsWith(prefix, StringComparison.Ordinal))];

        public ILogger CreateLogger(string categoryName) => new EntryLogger(categoryName, _entries);

        public void Dispose()
        {
        }
    }

    private sealed class EntryLogger(string category, ConcurrentQueue<Entry> entries) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            entries.Enqueue(new(
                category,
                logLevel,
                eventId,
                formatter(state, exception),
                state is IEnumerable<KeyValuePair<string, object?>> values ? values.ToDictionary() : [],
                exception));
    }

    /// <summary>Responds without waiting.</summary>
    private sealed class ImmediateHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent("{}"u8.ToArray()) });
    }
}
