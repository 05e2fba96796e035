using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Azure.WebJobs;

namespace Azure.Connectors.Sdk.Functions.Host.Tests;

/// <summary>Receives events in a job host.</summary>
[Collection("poll")]
public sealed class PollTests
{
    [Fact]
    public async Task No_event_is_lost_among_ten_thousand_with_faults()
    {
        const int Events = 10_000;
        await using PollQueue queue = await PollQueue.StartAsync(Events);
        ConcurrentDictionary<string, int> faults = new();
        Random random = new(4711);
        foreach (Fault fault in Enum.GetValues<Fault>())
        {
            for (int i = 0; i < Events / 100; i++)
            {
                faults[$"{fault} {random.Next(Events)}"] = 1;
            }
        }

        // Each fault happens once.
        queue.Happens = (fault, id) => faults.TryRemove($"{fault} {id}", out _);
        Functions.Reset(id => faults.TryRemove($"{Fault.FailingFunction} {id}", out _));
        await using (JobHostApp app = await StartAsync(typeof(Functions), queue))
        {
            await UntilAsync(() =>
            {
                queue.ReleaseLocks();
                return queue.AcknowledgedCount == Events;
            });
        }

        Assert.Equal(Events, Functions.Handled.Count);
        Assert.Empty(faults);
        Assert.All(queue.RequestedCounts, count => Assert.InRange(count, 1, 32));
    }

    [Fact]
    public async Task A_function_that_fails_is_not_acknowledged_and_gets_the_event_again()
    {
        await using PollQueue queue = await PollQueue.StartAsync(1);
        int attempts = 0;
        Functions.Reset(_ => Interlocked.Increment(ref attempts) == 1);
        await using JobHostApp app = await StartAsync(typeof(Functions), queue);
        await UntilAsync(() => attempts == 1);
        Assert.Equal(0, queue.AcknowledgedCount);
        await UntilAsync(() =>
        {
            queue.ReleaseLocks();
            return queue.AcknowledgedCount == 1;
        });
        Assert.Equal(2, attempts);
    }

    [Fact]
    public async Task What_runs_is_completed_and_acknowledged_when_the_host_stops()
    {
        await using PollQueue queue = await PollQueue.StartAsync(1);
        TaskCompletionSource started = new();
        TaskCompletionSource go = new();
        Slow.Run = async () =>
        {
            started.SetResult();
            await go.Task;
        };
        await using JobHostApp app = await StartAsync(typeof(Slow), queue);
        await started.Task;
        Task stopping = app.StopAsync();
        Assert.Equal(0, queue.AcknowledgedCount);
        go.SetResult();
        await stopping;
        Assert.Equal(1, queue.AcknowledgedCount);
    }

    [Theory]
    [InlineData(typeof(WithoutName), "TriggerConfigName")]
    [InlineData(typeof(BatchOfOne), "IsBatched")]
    public async Task A_trigger_that_cannot_work_is_reported_when_the_host_starts(Type functions, string reason)
    {
        await using PollQueue queue = await PollQueue.StartAsync(0);
        Exception? failure = await Record.ExceptionAsync(async () =>
        {
            await using JobHostApp app = await StartAsync(functions, queue);
            Assert.Contains(app.Logs.Entries, entry => entry.Contains(reason, StringComparison.Ordinal));
        });
        Assert.True(failure is null || failure.ToString().Contains(reason, StringComparison.Ordinal), failure?.ToString());
    }

    private static Task<JobHostApp> StartAsync(Type functions, PollQueue queue) => JobHostApp.StartAsync(
        functions, ("Mail:pollingEndpoint", queue.Endpoint), ("configName", "mail"));

    private static async Task UntilAsync(Func<bool> condition)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromMinutes(3));
        while (!condition())
        {
            await Task.Delay(10, patience.Token);
        }
    }

    public static class Functions
    {
        private static Func<string, bool> s_fails = _ => false;

        public static ConcurrentDictionary<string, int> Handled { get; private set; } = new();

        public static void Reset(Func<string, bool> fails)
        {
            Handled = new();
            s_fails = fails;
        }

        [FunctionName("Batch")]
        public static void Batch(
            [ConnectorTrigger(DeliveryMode = ConnectorTriggerDeliveryMode.Poll, Connection = "Mail", TriggerConfigName = "%configName%", MaxBatchSize = 4)]
            ParameterBindingData[] events)
        {
            foreach (ParameterBindingData data in events)
            {
                JsonElement envelope = JsonDocument.Parse(data.Content).RootElement;
                string id = envelope.GetProperty("messageId").GetString()!;
                string body = JsonDocument.Parse(envelope.GetProperty("data").GetString()!).RootElement
                    .GetProperty("body").GetProperty("Id").GetString()!;
                if (s_fails(id) || id != body)
                {
                    throw new InvalidOperationException($"Event {id} fails.");
                }

                Handled.AddOrUpdate(id, 1, (_, count) => count + 1);
            }
        }
    }

    public static class Slow
    {
        public static Func<Task> Run { get; set; } = () => Task.CompletedTask;

        [FunctionName("Slow")]
        public static Task RunAsync(
            [ConnectorTrigger(DeliveryMode = ConnectorTriggerDeliveryMode.Poll, Connection = "Mail", TriggerConfigName = "mail")] string callback) =>
            callback.Length > 0 ? Run() : Task.CompletedTask;
    }

    public static class WithoutName
    {
        [FunctionName("WithoutName")]
        public static void Run(
            [ConnectorTrigger(DeliveryMode = ConnectorTriggerDeliveryMode.Poll, Connection = "Mail")] string callback) => _ = callback;
    }

    public static class BatchOfOne
    {
        [FunctionName("BatchOfOne")]
        public static void Run(
            [ConnectorTrigger(DeliveryMode = ConnectorTriggerDeliveryMode.Poll, Connection = "Mail", TriggerConfigName = "mail", MaxBatchSize = 2)]
            string callback) => _ = callback;
    }
}
