using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.AspNetCore.Tests;

public sealed class CallbackHandlingTests
{
    [Fact]
    public async Task The_handler_gets_the_payload_and_the_platforms_headers()
    {
        NotePayload? payload = null;
        ConnectorTriggerContext? context = null;
        await using TriggerHost host = await TriggerHost.StartAsync(add => add.AddHandler<NotePayload>("OnNote", (p, c, _) =>
        {
            (payload, context) = (p, c);
            return Task.CompletedTask;
        }));
        using HttpRequestMessage request = new(HttpMethod.Post, TriggerHost.Address());
        request.Headers.Add("X-MS-Workflow-Run-Id", "run 1");
        request.Headers.Add("x-other", "not the platform's");
        request.Content = new StringContent(TriggerHost.Callback, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["a", "b"], payload!.Notes);
        Assert.Equal("OnNote", context!.FunctionName);
        Assert.Equal("run 1", context.Headers["x-ms-workflow-run-id"]);
        Assert.Equal(["X-MS-Workflow-Run-Id"], context.Headers.Keys, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_handler_class_is_created_for_each_callback_with_its_services()
    {
        Journal journal = new();
        await using TriggerHost host = await TriggerHost.StartAsync(
            add => add.AddHandler<NotePayload, JournalHandler>("OnNote"),
            host: builder => builder.Services.AddSingleton(journal));
        using HttpResponseMessage first = await host.PostAsync();
        using HttpResponseMessage second = await host.PostAsync();
        Assert.Equal(4, journal.Notes.Count);
        Assert.Equal(2, journal.Handlers.Distinct().Count());
    }

    [Fact]
    public async Task Each_handler_gets_its_own_callbacks()
    {
        List<string> called = [];
        await using TriggerHost host = await TriggerHost.StartAsync(add => add
            .AddHandler<NotePayload>("First", (_, c, _) => Called(c))
            .AddHandler<NotePayload>("Second", (_, c, _) => Called(c)));
        using HttpResponseMessage response = await host.PostAsync(function: "Second");
        Assert.Equal(["Second"], called);

        Task Called(ConnectorTriggerContext context)
        {
            called.Add(context.FunctionName);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task A_failing_handler_results_in_status_500_without_details()
    {
        await using TriggerHost host = await TriggerHost.StartAsync(add => add.AddHandler<NotePayload>("OnNote", (_, _, _) =>
            throw new InvalidOperationException("the password is hunter2")));
        using HttpResponseMessage response = await host.PostAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain("hunter2", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(
            host.Logs.Lines,
            line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("OnNote", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_cancellation_that_the_handler_causes_is_a_failure()
    {
        await using TriggerHost host =
            await TriggerHost.StartAsync(add => add.AddHandler<NotePayload>("OnNote", (_, _, _) => throw new TaskCanceledException()));
        using HttpResponseMessage response = await host.PostAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Fact]
    public async Task A_caller_that_disconnects_cancels_the_handler()
    {
        TaskCompletionSource started = new();
        TaskCompletionSource cancelled = new();
        await using TriggerHost host = await TriggerHost.StartAsync(
            add => add.AddHandler<NotePayload>("OnNote", async (_, context, token) =>
            {
                Assert.Equal(context.CancellationToken, token);
                token.Register(cancelled.SetResult);
                started.SetResult();
                await Task.Delay(Timeout.Infinite, token);
            }),
            kestrel: true);
        using CancellationTokenSource caller = new();
        using StringContent content = new(TriggerHost.Callback, Encoding.UTF8, "application/json");
        Task<HttpResponseMessage> call = host.Client.PostAsync(new Uri(TriggerHost.Address(), UriKind.Relative), content, caller.Token);
        await started.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await caller.CancelAsync();
        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_key_reaches_the_log(bool valid)
    {
        await using TriggerHost host = await TriggerHost.StartAsync(kestrel: true, host: builder =>
            builder.Logging.AddFilter<CollectingLoggerProvider>("Microsoft.AspNetCore.Hosting", LogLevel.Trace));
        string key = valid ? TriggerHost.Key : "wrong-key-52";
        using HttpResponseMessage response = await host.PostAsync(key: key);
        Assert.Equal(valid ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.NotEmpty(host.Logs.Lines);
        Assert.DoesNotContain(host.Logs.Lines, line => line.Contains(key, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"body":{"value":["s3cr3t"]}}""", 200)]
    [InlineData("""{"body":{"value":[s3cr3t]}}""", 400)]
    [InlineData("""{"s3cr3t":"s3cr3t"}""", 400)]
    public async Task No_key_and_no_payload_reaches_a_log_or_a_span(string body, int status)
    {
        ConcurrentQueue<string> overheard = new();
        using ActivityListener spans = new()
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => overheard.Enqueue(
                $"{span.DisplayName} {string.Join(' ', span.TagObjects)} {string.Join(' ', span.Events.SelectMany(e => e.Tags))}"),
        };
        ActivitySource.AddActivityListener(spans);
        await using (TriggerHost host = await TriggerHost.StartAsync(kestrel: true))
        {
            using HttpResponseMessage response = await host.PostAsync(body);
            Assert.Equal(status, (int)response.StatusCode);
            Assert.DoesNotContain("s3cr3t", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.NotEmpty(host.Logs.Lines);
            host.Logs.Lines.ToList().ForEach(overheard.Enqueue);
        }

        // The client's own spans are the framework's, and hide the query as the server's do.
        Assert.Contains(overheard, line => line.Contains("/runtime/webhooks/connector", StringComparison.Ordinal));
        Assert.DoesNotContain(
            overheard,
            line => line.Contains("s3cr3t", StringComparison.Ordinal) || line.Contains(TriggerHost.Key, StringComparison.Ordinal));
    }

    private sealed class Journal
    {
        public List<string> Notes { get; } = [];

        public List<object> Handlers { get; } = [];
    }

    private sealed class JournalHandler(Journal journal) : IConnectorTriggerHandler<NotePayload>
    {
        public Task HandleAsync(NotePayload payload, ConnectorTriggerContext context, CancellationToken cancellationToken)
        {
            journal.Notes.AddRange(payload.Notes);
            journal.Handlers.Add(this);
            return Task.CompletedTask;
        }
    }
}
