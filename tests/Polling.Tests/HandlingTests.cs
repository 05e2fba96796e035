using System.Collections.Concurrent;
using System.Text.Json;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Office365.Models;

namespace Azure.Connectors.Sdk.Polling.Tests;

/// <summary>Passes events to handlers, and acknowledges only those that were handled.</summary>
[Collection("emulator")]
public sealed class HandlingTests(EmulatorFixture fixture)
{
    private readonly EmulatedPollQueue _queue = fixture.NewQueue();

    [Theory]
    [InlineData(64 * 1024)]
    [InlineData(0)]
    public async Task An_event_reaches_its_handler_with_its_context_and_is_acknowledged(int maxInlineBytes)
    {
        _queue.MaxInlineBytes = maxInlineBytes;
        string id = _queue.Enqueue("office365", Office365TriggerOperations.OnNewEmail);
        Office365OnNewEmailTriggerPayload? payload = null;
        ConnectorTriggerContext? context = null;
        await using PollingHost host = await PollingHost.StartAsync(_queue, add => add.AddHandler<Office365OnNewEmailTriggerPayload>(
            PollingHost.Function,
            (p, c, _) =>
            {
                (payload, context) = (p, c);
                return Task.CompletedTask;
            }));
        await _queue.WaitUntilEmptyAsync(Patience());
        Assert.NotEmpty(payload!.Body!.Value!);
        Assert.Equal((PollingHost.Function, id, _queue.TriggerConfigName), (context!.FunctionName, context.MessageId, context.TriggerName));
        Assert.Equal(["x-ms-trigger-name"], context.Headers.Keys);
        Assert.Equal([id], _queue.AcknowledgedIds);
        Assert.Empty(_queue.Rejections);
    }

    [Fact]
    public async Task An_event_whose_handler_fails_is_not_acknowledged_and_arrives_again()
    {
        string id = _queue.Enqueue("office365", Office365TriggerOperations.OnNewEmail);
        int calls = 0;
        await using PollingHost host = await StartAsync((_, _) =>
            ++calls == 1 ? throw new InvalidOperationException("The first attempt fails.") : Task.CompletedTask);
        await host.Logs.WaitForAsync("The handler of OnEvent failed");
        Assert.Empty(_queue.AcknowledgedIds);
        _queue.ExpireLocks(id);
        await _queue.WaitUntilEmptyAsync(Patience());
        Assert.Equal((2, 2), (calls, _queue.GetDeliveryCount(id)));
    }

    [Fact]
    public async Task Handlers_that_ignore_their_token_are_never_more_than_32_at_once()
    {
        const int Events = 40;
        for (int i = 0; i < Events; i++)
        {
            _queue.Enqueue("office365", Office365TriggerOperations.OnNewEmail);
        }

        int running = 0;
        int most = 0;
        int started = 0;
        TaskCompletionSource ends = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using PollingHost host = await PollingHost.StartAsync(_queue, add => add.AddHandler<JsonElement>(
            PollingHost.Function,
            async (_, _, _) =>
            {
                most = Math.Max(most, Interlocked.Increment(ref running));
                Interlocked.Increment(ref started);
                await ends.Task;
                Interlocked.Decrement(ref running);
            },
            options => options.Timeout = TimeSpan.FromMilliseconds(50)));

        // The slots of the loop are free again, but those of the handlers aren't: other events are received and wait.
        while (_queue.RequestedCounts.Count < 2 || _queue.WaitingCount > 0)
        {
            await Task.Delay(5, Patience());
        }

        Assert.InRange(most, 1, 32);
        ends.SetResult();
        while (Volatile.Read(ref started) < Events)
        {
            await Task.Delay(5, Patience());
        }
    }

    [Fact]
    public async Task An_event_whose_handler_exceeds_its_time_out_is_not_acknowledged()
    {
        _queue.Enqueue("office365", Office365TriggerOperations.OnNewEmail);
        await using PollingHost host = await PollingHost.StartAsync(_queue, add => add.AddHandler<JsonElement>(
            PollingHost.Function,
            (_, _, _) => new TaskCompletionSource().Task,
            options => options.Timeout = TimeSpan.FromMilliseconds(50)));
        await host.Logs.WaitForAsync("exceeded its time-out");
        Assert.Empty(_queue.AcknowledgedIds);
    }

    [Theory]
    [InlineData("""{"headers":{}}""")]
    [InlineData("""{"body":null}""")]
    [InlineData("7")]
    [InlineData("""{"headers":7,"body":{"value":7}}""")]
    public async Task An_event_that_cannot_be_read_is_not_acknowledged_and_does_not_hold_up_others(string outputs)
    {
        _queue.EnqueueUnchecked(outputs, "bad-" + Guid.NewGuid());
        string good = _queue.Enqueue("office365", Office365TriggerOperations.OnNewEmail);
        TaskCompletionSource handled = new();
        await using PollingHost host = await PollingHost.StartAsync(_queue, add => add.AddHandler<Office365OnNewEmailTriggerPayload>(
            PollingHost.Function,
            (_, context, _) =>
            {
                Assert.Equal(good, context.MessageId);
                handled.TrySetResult();
                return Task.CompletedTask;
            }));
        await handled.Task.WaitAsync(Patience());
        await host.Logs.WaitForAsync("can't be read as the payload");
        Assert.DoesNotContain(_queue.AcknowledgedIds, id => id.StartsWith("bad", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, 32)]
    [InlineData(5, 5)]
    [InlineData(100, 32)]
    public async Task No_more_events_are_received_than_can_be_handled(int? concurrency, int requested)
    {
        for (int i = 0; i < 200; i++)
        {
            _queue.EnqueueUnchecked("""{"body":{}}""");
        }

        int running = 0;
        ConcurrentBag<int> counts = [];
        await using PollingHost host = await PollingHost.StartAsync(_queue, add => add.AddHandler<JsonElement>(
            PollingHost.Function,
            async (_, _, token) =>
            {
                counts.Add(Interlocked.Increment(ref running));
                await Task.Delay(1, token);
                Interlocked.Decrement(ref running);
            },
            options => options.MaxConcurrency = concurrency));
        await _queue.WaitUntilEmptyAsync(Patience());
        Assert.Equal(requested, _queue.RequestedCounts[0]);
        Assert.All(_queue.RequestedCounts, count => Assert.InRange(count, 1, requested));
        Assert.All(counts, count => Assert.InRange(count, 1, concurrency ?? 32));
        Assert.Empty(_queue.Rejections);
    }

    [Fact]
    public async Task Running_events_are_completed_when_the_host_stops_and_no_more_are_received()
    {
        TaskCompletionSource started = new();
        TaskCompletionSource ends = new();
        string id = _queue.Enqueue("office365", Office365TriggerOperations.OnNewEmail);
        await using PollingHost host = await StartAsync(async (_, token) =>
        {
            started.SetResult();
            await ends.Task.WaitAsync(token);
        });
        await started.Task.WaitAsync(Patience());
        Task stopping = host.StopAsync();
        Assert.Empty(_queue.AcknowledgedIds);
        ends.SetResult();
        await stopping;
        Assert.Equal([id], _queue.AcknowledgedIds);
        int requests = _queue.RequestedCounts.Count;
        _queue.Enqueue("office365", Office365TriggerOperations.OnNewEmail);
        Assert.Equal((requests, 1), (_queue.RequestedCounts.Count, _queue.WaitingCount));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_event_whose_handler_has_not_completed_at_shutdown_is_not_acknowledged(bool observes)
    {
        TaskCompletionSource started = new();
        TaskCompletionSource never = new();
        _queue.Enqueue("office365", Office365TriggerOperations.OnNewEmail);
        await using PollingHost host = await StartAsync((_, token) =>
        {
            started.SetResult();
            return observes ? Task.Delay(Timeout.Infinite, token) : never.Task;
        });
        await started.Task.WaitAsync(Patience());
        using CancellationTokenSource patience = new(TimeSpan.FromMilliseconds(50));
        await host.StopAsync(patience.Token);
        never.SetResult();
        await host.Logs.WaitForAsync("was canceled before its handler completed");
        Assert.Empty(_queue.AcknowledgedIds);
    }

    [Fact]
    public async Task Each_source_has_its_own_handler()
    {
        EmulatedPollQueue other = fixture.NewQueue();
        string first = _queue.EnqueueUnchecked("""{"body":1}""");
        string second = other.EnqueueUnchecked("""{"body":2}""");
        ConcurrentDictionary<string, string> handled = new();
        await using PollingHost host = await PollingHost.StartAsync(
            options =>
            {
                options.Sources["first"] = Explicit(_queue);
                options.Sources["Second"] = Explicit(other);
            },
            add => add
                .AddHandler<JsonElement>("First", (_, context, _) => Task.FromResult(handled[context.FunctionName] = context.MessageId!))
                .AddHandler<JsonElement>("Second", (_, context, _) => Task.FromResult(handled[context.FunctionName] = context.MessageId!)));
        await _queue.WaitUntilEmptyAsync(Patience());
        await other.WaitUntilEmptyAsync(Patience());
        Assert.Equal((first, second), (handled["First"], handled["Second"]));
    }

    private static ConnectorPollingSource Explicit(EmulatedPollQueue queue) => new()
    {
        ReceiveUri = queue.ReceiveUri.OriginalString,
        AcknowledgeUri = queue.AcknowledgeUri.OriginalString,
        ApproximateQueueDepthUri = queue.ApproximateQueueDepthUri.OriginalString,
    };

    private static CancellationToken Patience() => new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token;

    private Task<PollingHost> StartAsync(Func<ConnectorTriggerContext, CancellationToken, Task> handle) => PollingHost.StartAsync(
        _queue, add => add.AddHandler<JsonElement>(PollingHost.Function, (_, context, token) => handle(context, token)));
}
