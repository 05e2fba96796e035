using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Azure.Connectors.Sdk.AspNetCore.Tests.Handling;

/// <summary>Runs handlers of all kinds, with their time-outs and limits.</summary>
public sealed class HandlerTests
{
    [Fact]
    public async Task The_context_has_the_four_known_headers_and_all_others_of_the_platform()
    {
        ConnectorTriggerContext? context = null;
        await using TriggerHost host = await TriggerHost.StartAsync(add => add.AddHandler<NotePayload>("OnNote", (_, c, _) =>
        {
            context = c;
            return Task.CompletedTask;
        }));
        using HttpRequestMessage request = new(HttpMethod.Post, TriggerHost.Address());
        request.Content = new StringContent(TriggerHost.Callback, Encoding.UTF8, "application/json");
        request.Headers.Add("X-MS-Trigger-Name", "mail");
        request.Headers.Add("x-ms-gateway-resource-name", "ns");
        request.Headers.Add("x-ms-subscription-id", "s");
        request.Headers.Add("x-ms-resource-group", "g");
        request.Headers.Add("x-ms-other", ["1", "2"]);
        using HttpResponseMessage response = await host.Client.SendAsync(request);
        Assert.Equal(
            ("mail", "ns", "s", "g", null),
            (context!.TriggerName, context.GatewayResourceName, context.SubscriptionId, context.ResourceGroup, context.MessageId));
        Assert.Equal("1,2", context.Headers["X-MS-OTHER"]);
        Assert.Equal(5, context.Headers.Count);
    }

    [Fact]
    public void A_context_for_a_test_finds_headers_in_any_letter_case()
    {
        ConnectorTriggerContext context = new("F", new Dictionary<string, string> { ["X-MS-Trigger-Name"] = "mail" }) { MessageId = "1" };
        Assert.Equal(("mail", "1", null), (context.TriggerName, context.MessageId, context.ResourceGroup));
    }

    [Fact]
    public async Task Raw_handlers_receive_the_callback_as_it_is()
    {
        List<string> received = [];
        await using TriggerHost host = await TriggerHost.StartAsync(add => add
            .AddHandler<JsonElement>("Json", (payload, _, _) => Received(payload.GetProperty("body").GetRawText()))
            .AddHandler<string>("Text", (payload, _, _) => Received(payload))
            .AddHandler<Stream>("Stream", async (payload, _, token) =>
            {
                using StreamReader reader = new(payload);
                await Received(await reader.ReadToEndAsync(token));
            }));
        const string File = """{"headers":{"a":1}, "Body": "AQID"}""";
        foreach ((string function, string body) in new[] { ("Json", """{"body": [1, "ü"]}"""), ("Text", File), ("Stream", File) })
        {
            using HttpResponseMessage response = await host.PostAsync(body, function: function);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Equal(["""[1, "ü"]""", File, File], received);

        Task Received(string text)
        {
            received.Add(text);
            return Task.CompletedTask;
        }
    }

    [Theory]
    [InlineData("Json")]
    [InlineData("Text")]
    [InlineData("Stream")]
    public async Task Raw_handlers_receive_callbacks_only(string function)
    {
        await using TriggerHost host = await TriggerHost.StartAsync(add => add
            .AddHandler<JsonElement>("Json", (_, _, _) => throw new InvalidOperationException("It isn't a callback."))
            .AddHandler<string>("Text", (_, _, _) => throw new InvalidOperationException("It isn't a callback."))
            .AddHandler<Stream>("Stream", (_, _, _) => throw new InvalidOperationException("It isn't a callback.")));
        foreach (string body in new[]
        {
            "", "null", "[]", "{}", """{"body":null}""", """{"body":1,"BODY":2}""", """{"body":1} x""", """{"body":1}{}""", """{"body":1""",
            """{"body":{"a":}}""", """{"b\u006fdy":null}""",
        })
        {
            using HttpResponseMessage response = await host.PostAsync(body, function: function);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_function_receives_services_of_the_events_scope()
    {
        List<(Scoped First, Scoped Second)> received = [];
        await using TriggerHost host = await TriggerHost.StartAsync(
            add => add
                .AddHandler("One", (NotePayload _, Scoped scoped, ConnectorTriggerContext context, CancellationToken _) =>
                {
                    received.Add((scoped, context.Services.GetRequiredService<Scoped>()));
                    return Task.CompletedTask;
                })
                .AddHandler("Two", (
                    NotePayload _, Scoped scoped, IServiceProvider services, ConnectorTriggerContext _, CancellationToken _) =>
                {
                    received.Add((scoped, services.GetRequiredService<Scoped>()));
                    return Task.CompletedTask;
                }),
            host: builder => builder.Services.AddScoped<Scoped>());
        foreach (string function in new[] { "One", "One", "Two" })
        {
            using HttpResponseMessage response = await host.PostAsync(function: function);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.All(received, pair => Assert.Same(pair.First, pair.Second));
        Assert.Equal(3, received.Select(pair => pair.First).Distinct().Count());
        Assert.All(received, pair => Assert.True(pair.First.IsDisposed));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_handler_that_exceeds_its_time_out_fails_whether_it_observes_its_token_or_not(bool observes)
    {
        TaskCompletionSource never = new();
        await using TriggerHost host = await TriggerHost.StartAsync(add => add.AddHandler<NotePayload>(
            "OnNote",
            (_, _, token) => observes ? Task.Delay(Timeout.Infinite, token) : never.Task,
            options => options.Timeout = TimeSpan.FromMilliseconds(50)));
        using HttpResponseMessage response = await host.PostAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains(host.Logs.Lines, line => line.Contains("The handler of OnNote exceeded its time-out", StringComparison.Ordinal));
        never.SetResult();
    }

    [Fact]
    public async Task A_handler_that_blocks_its_thread_fails_at_its_time_out()
    {
        using ManualResetEventSlim ends = new();
        await using TriggerHost host = await TriggerHost.StartAsync(add => add.AddHandler<NotePayload>(
            "OnNote",
            (_, _, _) =>
            {
                ends.Wait(TimeSpan.FromMinutes(2), CancellationToken.None);
                return Task.CompletedTask;
            },
            options => options.Timeout = TimeSpan.FromMilliseconds(50)));
        using HttpResponseMessage response = await host.PostAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        ends.Set();
    }

    [Fact]
    public async Task A_handler_without_a_time_out_is_not_canceled()
    {
        await using TriggerHost host = await TriggerHost.StartAsync(add => add.AddHandler<NotePayload>(
            "OnNote", async (_, _, token) => await Task.Delay(20, token), options => options.Timeout = Timeout.InfiniteTimeSpan));
        using HttpResponseMessage response = await host.PostAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task No_more_events_are_handled_at_the_same_time_than_allowed()
    {
        int running = 0;
        int most = 0;
        await using TriggerHost host = await TriggerHost.StartAsync(add => add.AddHandler<NotePayload>(
            "OnNote",
            async (_, _, token) =>
            {
                int now = Interlocked.Increment(ref running);
                InterlockedMax(ref most, now);
                await Task.Delay(1, token);
                Interlocked.Decrement(ref running);
            },
            options => options.MaxConcurrency = 3));
        HttpResponseMessage[] responses = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => host.PostAsync()));
        Assert.All(responses, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.InRange(most, 1, 3);
    }

    [Fact]
    public async Task A_handler_beyond_its_time_out_occupies_its_slot_until_it_ends()
    {
        TaskCompletionSource ends = new();
        int calls = 0;
        await using TriggerHost host = await TriggerHost.StartAsync(add => add.AddHandler<NotePayload>(
            "OnNote",
            (_, _, _) => Interlocked.Increment(ref calls) == 1 ? ends.Task : Task.CompletedTask,
            options => (options.MaxConcurrency, options.Timeout) = (1, TimeSpan.FromMilliseconds(50))));
        using HttpResponseMessage first = await host.PostAsync();
        Task<HttpResponseMessage> waiting = host.PostAsync();
        Assert.Equal((HttpStatusCode.InternalServerError, 1, false), (first.StatusCode, calls, waiting.IsCompleted));
        ends.SetResult();
        using HttpResponseMessage second = await waiting;
        Assert.Equal((HttpStatusCode.OK, 2), (second.StatusCode, calls));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task If_the_application_stops_while_a_handler_runs_the_event_is_delivered_again(bool observes)
    {
        TaskCompletionSource started = new();
        TaskCompletionSource never = new();
        await using TriggerHost host = await TriggerHost.StartAsync(
            add => add.AddHandler<NotePayload>("OnNote", (_, _, token) =>
            {
                started.SetResult();
                return observes ? Task.Delay(Timeout.Infinite, token) : never.Task;
            }),
            host: builder => builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(2)),
            kestrel: true);
        Task<HttpResponseMessage> call = host.PostAsync();
        await started.Task;
        Task stopping = host.Services.GetRequiredService<IHost>().StopAsync();
        using HttpResponseMessage response = await call;
        await stopping;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        never.SetResult();
    }

    [Fact]
    public async Task A_handler_can_complete_while_the_application_stops()
    {
        TaskCompletionSource started = new();
        TaskCompletionSource ends = new();
        await using TriggerHost host = await TriggerHost.StartAsync(
            add => add.AddHandler<NotePayload>("OnNote", async (_, _, token) =>
            {
                started.SetResult();
                await ends.Task.WaitAsync(token);
            }),
            kestrel: true);
        Task<HttpResponseMessage> call = host.PostAsync();
        await started.Task;
        Task stopping = host.Services.GetRequiredService<IHost>().StopAsync();
        ends.SetResult();
        using HttpResponseMessage response = await call;
        await stopping;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(-5, 1)]
    [InlineData(0, 1)]
    [InlineData(60L * 24 * 3600, 1)]
    [InlineData(60, 0)]
    [InlineData(60, -1)]
    public void Options_that_are_out_of_range_are_rejected(long seconds, int concurrency) =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddConnectorTriggers(_ => { }).AddHandler<NotePayload>(
            "OnNote",
            (_, _, _) => Task.CompletedTask,
            options => (options.Timeout, options.MaxConcurrency) = (TimeSpan.FromSeconds(seconds), concurrency)));

    [Fact]
    public async Task Each_event_has_a_span_with_its_function_and_outcome()
    {
        List<Activity> spans = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == "Azure.Connectors.Sdk.Triggers",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                if (span.DisplayName is "Spanned" or "Failing")
                {
                    lock (spans)
                    {
                        spans.Add(span);
                    }
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using TriggerHost host = await TriggerHost.StartAsync(add => add
            .AddHandler<NotePayload>("Spanned", (_, _, _) => Task.CompletedTask)
            .AddHandler<NotePayload>("Failing", (_, _, _) => throw new InvalidOperationException("secret")));
        using HttpResponseMessage handled = await host.PostAsync(function: "spanned");
        using HttpResponseMessage failed = await host.PostAsync(function: "Failing");
        Assert.Equal(
            [("Spanned", "handled", ActivityStatusCode.Unset), ("Failing", "failed", ActivityStatusCode.Error)],
            spans.Select(
                span => ((string)span.GetTagItem("connector.function")!, (string)span.GetTagItem("connector.outcome")!, span.Status)));
        Assert.DoesNotContain(
            spans, span => span.TagObjects.Any(tag => tag.Value?.ToString()?.Contains("secret", StringComparison.Ordinal) == true));
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (int current = target; value > current; current = target)
        {
            Interlocked.CompareExchange(ref target, value, current);
        }
    }

    private sealed class Scoped : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }
}
