using System.Collections.Concurrent;
using System.Text.Json;
using Azure.Connectors.Sdk.Functions.Host.Polling;
using Azure.Connectors.Sdk.Polling.Protocol;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Host.Scale;

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
        queue.LockTime = 100;
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
    public async Task Running_events_are_completed_and_acknowledged_when_the_host_stops()
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

    [Fact]
    public async Task A_signed_link_gets_no_token_and_no_redirect_and_is_not_logged()
    {
        await using PollQueue queue = await PollQueue.StartAsync(10);
        queue.IsBroken = id => id == "7";
        Functions.Reset(_ => false);
        JobHostApp app = await StartAsync(typeof(Functions), queue);
        await using (app)
        {
            await UntilAsync(() => queue.AcknowledgedCount == 9);
        }

        Assert.Equal(9, Functions.Handled.Count);
        Assert.Contains(
            app.Logs.Entries, entry => entry.Contains("The link of a message responded with status 302", StringComparison.Ordinal));
        Assert.DoesNotContain(
            app.Logs.Entries, entry => entry.Contains("sig", StringComparison.Ordinal) && entry.Contains("link", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Logs.Entries, entry => entry.Contains("sig=s", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_defaults_are_options_of_the_host_file()
    {
        await using PollQueue queue = await PollQueue.StartAsync(1);
        TaskCompletionSource<int> received = new();
        Defaults.Run = received.SetResult;
        await using JobHostApp app = await StartAsync(
            typeof(Defaults),
            queue,
            ("AzureWebJobs:extensions:connector:defaultConcurrency", "3"),
            ("AzureWebJobs:extensions:connector:defaultMaxBatchSize", "5"));
        Assert.Equal(1, await received.Task);
        Assert.Equal(15, queue.RequestedCounts[0]);
    }

    [Fact]
    public async Task Without_options_sixteen_functions_with_one_event_each_run_at_once()
    {
        await using PollQueue queue = await PollQueue.StartAsync(1);
        TaskCompletionSource<int> received = new();
        Defaults.Run = received.SetResult;
        await using JobHostApp app = await StartAsync(typeof(Defaults), queue);
        Assert.Equal(1, await received.Task);
        Assert.Equal(16, queue.RequestedCounts[0]);
    }

    [Theory]
    [InlineData(7, null, 4)]
    [InlineData(8, null, 4)]
    [InlineData(9, null, 5)]
    [InlineData(9, 3, 3)]
    [InlineData(9, 0, 9)]
    [InlineData(0, null, 0)]
    public async Task The_number_of_instances_follows_from_the_depth_of_the_queue(int depth, int? perInstance, int instances)
    {
        await using PollQueue queue = await PollQueue.StartAsync(depth);
        using HttpClient http = new();
        PollTargetScaler scaler = new(
            new PollClient(
                http, null, TimeProvider.System), PollEndpoints.Create(new Uri(queue.Endpoint), "mail"), "id", eventsPerInstance: 2);
        Assert.Equal("id", scaler.TargetScalerDescriptor.FunctionId);
        TargetScalerResult result = await scaler.GetScaleResultAsync(new TargetScalerContext { InstanceConcurrency = perInstance });
        Assert.Equal(instances, result.TargetWorkerCount);
    }

    [Theory]
    [InlineData(typeof(WithoutName), "TriggerConfigName of the connector trigger of the function 'WithoutName' is required")]
    [InlineData(typeof(WithoutConnection), "Connection of the connector trigger of the function 'WithoutConnection' is required")]
    [InlineData(typeof(UnknownName), "refers to the setting 'absent', which doesn't exist")]
    [InlineData(typeof(UnknownConnection), "'Absent__pollingEndpoint' of the function 'UnknownConnection' must be an https address")]
    [InlineData(typeof(BatchOfOne), "Use [ConnectorTrigger(IsBatched = true)] and an array")]
    [InlineData(typeof(TooManyEvents), "MaxBatchSize of the function 'TooManyEvents' must be from 0 to 32")]
    [InlineData(typeof(NegativeConcurrency), "Concurrency of the function 'NegativeConcurrency' must not be negative")]
    [InlineData(typeof(UnsupportedType), "Use string, byte[], ParameterBindingData or an array of one of them")]
    public async Task A_trigger_that_cannot_work_is_reported_when_the_host_starts(Type functions, string reason)
    {
        await using PollQueue queue = await PollQueue.StartAsync(0);
        Exception failure = await Assert.ThrowsAnyAsync<Exception>(() => StartAsync(functions, queue));
        Assert.Contains(reason, failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("defaultMaxBatchSize", "33", "defaultMaxBatchSize of extensions.connector in host.json must be from 1 to 32")]
    [InlineData("defaultConcurrency", "0", "defaultConcurrency of extensions.connector in host.json must be at least 1")]
    public async Task An_option_that_cannot_work_is_reported_when_the_host_starts(string option, string value, string reason)
    {
        await using PollQueue queue = await PollQueue.StartAsync(0);
        Exception failure = await Assert.ThrowsAnyAsync<Exception>(
            () => StartAsync(typeof(Defaults), queue, ($"AzureWebJobs:extensions:connector:{option}", value)));
        Assert.Contains(reason, failure.ToString(), StringComparison.Ordinal);
    }

    private static Task<JobHostApp> StartAsync(Type functions, PollQueue queue, params (string Name, string Value)[] settings) =>
        JobHostApp.StartAsync(functions, [("Mail:pollingEndpoint", queue.Endpoint), ("configName", "mail"), .. settings]);

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
            [ConnectorTrigger(
                DeliveryMode = ConnectorTriggerDeliveryMode.Poll,
                Connection = "Mail",
                TriggerConfigName = "%configName%",
                MaxBatchSize = 4)]
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
            [ConnectorTrigger(
                DeliveryMode = ConnectorTriggerDeliveryMode.Poll, Connection = "Mail", TriggerConfigName = "mail")] string callback) =>
            callback.Length > 0 ? Run() : Task.CompletedTask;
    }

    public static class Defaults
    {
        public static Action<int> Run { get; set; } = _ => { };

        [FunctionName("Defaults")]
        public static void Receive(
            [ConnectorTrigger(DeliveryMode = ConnectorTriggerDeliveryMode.Poll, Connection = "Mail", TriggerConfigName = "mail")]
            string[] callbacks) => Run(callbacks.Length);
    }

    public static class WithoutConnection
    {
        [FunctionName("WithoutConnection")]
        public static void Run(
            [ConnectorTrigger(DeliveryMode = ConnectorTriggerDeliveryMode.Poll, TriggerConfigName = "mail")] string callback) =>
                _ = callback;
    }

    public static class UnknownName
    {
        [FunctionName("UnknownName")]
        public static void Run(
            [ConnectorTrigger(DeliveryMode = ConnectorTriggerDeliveryMode.Poll, Connection = "Mail", TriggerConfigName = "x-%absent%")]
            string callback) => _ = callback;
    }

    public static class UnknownConnection
    {
        [FunctionName("UnknownConnection")]
        public static void Run(
            [ConnectorTrigger(DeliveryMode = ConnectorTriggerDeliveryMode.Poll, Connection = "Absent", TriggerConfigName = "mail")]
            string callback) => _ = callback;
    }

    public static class TooManyEvents
    {
        [FunctionName("TooManyEvents")]
        public static void Run(
            [ConnectorTrigger(
                DeliveryMode = ConnectorTriggerDeliveryMode.Poll, Connection = "Mail", TriggerConfigName = "mail", MaxBatchSize = 33)]
            string[] callbacks) => _ = callbacks;
    }

    public static class NegativeConcurrency
    {
        [FunctionName("NegativeConcurrency")]
        public static void Run(
            [ConnectorTrigger(
                DeliveryMode = ConnectorTriggerDeliveryMode.Poll, Connection = "Mail", TriggerConfigName = "mail", Concurrency = -1)]
            string callback) => _ = callback;
    }

    public static class UnsupportedType
    {
        [FunctionName("UnsupportedType")]
        public static void Run([ConnectorTrigger] PollTests callback) => _ = callback;
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
            [ConnectorTrigger(
                DeliveryMode = ConnectorTriggerDeliveryMode.Poll, Connection = "Mail", TriggerConfigName = "mail", MaxBatchSize = 2)]
            string callback) => _ = callback;
    }
}
