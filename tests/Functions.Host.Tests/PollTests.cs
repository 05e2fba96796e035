using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Functions.Host.Polling;
using Azure.Connectors.Sdk.Polling.Protocol;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Host.Scale;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.Functions.Host.Tests;

/// <summary>Receives events in a job host.</summary>
[Collection("poll")]
public sealed class PollTests
{
    [Fact]
    public async Task No_event_is_lost_among_ten_thousand_with_faults()
    {
        const int Events = 10_000;
        await using EmulatedEvents events = await EmulatedEvents.StartAsync(Events);
        string[] shuffled = [.. Enumerable.Range(0, Events).Select(id => id.ToString(CultureInfo.InvariantCulture))];
        new Random(4711).Shuffle(shuffled);
        string[][] faulty = [.. shuffled.Chunk(Events / 100).Take(5)];
        events.Queue.AddFault(PollFault.AcknowledgeError, faulty[0]);
        events.Queue.AddFault(PollFault.DroppedAcknowledge, faulty[1]);
        events.Queue.AddFault(PollFault.ExpiredLock, faulty[2]);
        events.Queue.AddFault(PollFault.DroppedReceive, faulty[3]);
        ConcurrentDictionary<string, bool> failing = new(faulty[4].Select(id => KeyValuePair.Create(id, true)));

        // The lock of an event that failed ends at once, so that nobody has to wait for it.
        Functions.Reset(id => failing.TryRemove(id, out _), ids => events.Queue.ExpireLocks(ids));
        await using (JobHostApp app = await StartAsync(typeof(Functions), events))
        {
            await events.WaitUntilEmptyAsync();
        }

        Assert.Equal(Events, events.Queue.AcknowledgedIds.Count);
        Assert.Equal(Events, Functions.Handled.Count);
        Assert.Empty(failing);
        Assert.Empty(events.Queue.Rejections);
        Assert.All(
            faulty.Where((_, i) => i != 1).SelectMany(ids => ids),
            id => Assert.True(events.Queue.GetDeliveryCount(id) > 1, $"The event {id} was delivered once."));
        Assert.All(events.Queue.RequestedCounts, count => Assert.InRange(count, 1, 32));
    }

    [Fact]
    public async Task A_function_that_fails_is_not_acknowledged_and_gets_the_event_again()
    {
        await using EmulatedEvents events = await EmulatedEvents.StartAsync(1);
        int attempts = 0;
        TaskCompletionSource failed = new();
        Functions.Reset(_ => Interlocked.Increment(ref attempts) == 1, _ => failed.SetResult());
        await using JobHostApp app = await StartAsync(typeof(Functions), events);
        await failed.Task;
        Assert.Empty(events.Queue.AcknowledgedIds);
        events.Queue.ExpireLocks();
        await events.WaitUntilEmptyAsync();
        Assert.Equal(2, attempts);
    }

    [Fact]
    public async Task Running_events_are_completed_and_acknowledged_when_the_host_stops()
    {
        await using EmulatedEvents events = await EmulatedEvents.StartAsync(1);
        TaskCompletionSource started = new();
        TaskCompletionSource go = new();
        Slow.Run = async () =>
        {
            started.SetResult();
            await go.Task;
        };
        await using JobHostApp app = await StartAsync(typeof(Slow), events);
        await started.Task;
        Task stopping = app.StopAsync();
        Assert.Empty(events.Queue.AcknowledgedIds);
        go.SetResult();
        await stopping;
        Assert.Single(events.Queue.AcknowledgedIds);
    }

    [Fact]
    public async Task A_signed_link_gets_no_token_and_is_not_logged()
    {
        await using EmulatedEvents events = await EmulatedEvents.StartAsync(10);
        events.Queue.AddFault(PollFault.BrokenLink, "7");
        Functions.Reset(_ => false);
        JobHostApp app = await StartAsync(typeof(Functions), events);
        await using (app)
        {
            await events.WaitUntilEmptyAsync();
        }

        Assert.Equal(10, Functions.Handled.Count);
        Assert.Empty(events.Queue.Rejections);
        Assert.Contains(
            app.Logs.Entries, entry => entry.Contains("The link of a message responded with status 404", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Logs.Entries, entry => entry.Contains("sig=", StringComparison.Ordinal));
    }

    // Another server would receive what the first one was meant to.
    [Fact]
    public async Task A_link_that_redirects_is_not_followed()
    {
        bool isLinked = false;
        bool isFollowed = false;
        await using WebApplication server = await StartServerAsync(app =>
        {
            app.MapGet("/triggerConfigs/mail/receive", () => new JsonObject
            {
                ["messages"] = isLinked ? [] : new JsonArray(new JsonObject
                {
                    ["messageId"] = "1",
                    ["lockToken"] = "t",
                    ["outputsLink"] = new JsonObject { ["uri"] = app.Urls.First() + "/link" },
                }),
            });
            app.MapGet("/link", () =>
            {
                isLinked = true;
                return Results.Redirect("/elsewhere");
            });
            app.MapGet("/elsewhere", () => isFollowed = true);
        });
        Functions.Reset(_ => false);
        JobHostApp app = await JobHostApp.StartAsync(
            typeof(Functions), ("Mail:pollingEndpoint", server.Urls.First()), ("configName", "mail"));
        await using (app)
        {
            using CancellationTokenSource patience = new(TimeSpan.FromMinutes(1));
            while (!app.Logs.Entries.Any(
                entry => entry.Contains("The link of a message responded with status 302", StringComparison.Ordinal)))
            {
                await Task.Delay(10, patience.Token);
            }
        }

        Assert.False(isFollowed);
        Assert.Empty(Functions.Handled);
    }

    [Fact]
    public async Task The_defaults_are_options_of_the_host_file()
    {
        await using EmulatedEvents events = await EmulatedEvents.StartAsync(1);
        TaskCompletionSource<int> received = new();
        Defaults.Run = received.SetResult;
        await using JobHostApp app = await StartAsync(
            typeof(Defaults),
            events,
            ("AzureWebJobs:extensions:connector:defaultConcurrency", "3"),
            ("AzureWebJobs:extensions:connector:defaultMaxBatchSize", "5"));
        Assert.Equal(1, await received.Task);
        Assert.Equal(15, events.Queue.RequestedCounts[0]);
    }

    [Fact]
    public async Task Without_options_sixteen_functions_with_one_event_each_run_at_once()
    {
        await using EmulatedEvents events = await EmulatedEvents.StartAsync(1);
        TaskCompletionSource<int> received = new();
        Defaults.Run = received.SetResult;
        await using JobHostApp app = await StartAsync(typeof(Defaults), events);
        Assert.Equal(1, await received.Task);
        Assert.Equal(16, events.Queue.RequestedCounts[0]);
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
        await using EmulatedEvents events = await EmulatedEvents.StartAsync(depth);
        using HttpClient http = new();
        PollTargetScaler scaler = new(
            new PollClient(
                http, null, TimeProvider.System), new(PollEndpoints.Create(new Uri(events.Endpoint), "mail")), "id", eventsPerInstance: 2);
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
        await using EmulatedEvents events = await EmulatedEvents.StartAsync(0);
        Exception failure = await Assert.ThrowsAnyAsync<Exception>(() => StartAsync(functions, events));
        Assert.Contains(reason, failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("defaultMaxBatchSize", "33", "defaultMaxBatchSize of extensions.connector in host.json must be from 1 to 32")]
    [InlineData("defaultConcurrency", "0", "defaultConcurrency of extensions.connector in host.json must be at least 1")]
    public async Task An_option_that_cannot_work_is_reported_when_the_host_starts(string option, string value, string reason)
    {
        await using EmulatedEvents events = await EmulatedEvents.StartAsync(0);
        Exception failure = await Assert.ThrowsAnyAsync<Exception>(
            () => StartAsync(typeof(Defaults), events, ($"AzureWebJobs:extensions:connector:{option}", value)));
        Assert.Contains(reason, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_endpoints_are_those_of_the_resource_that_older_settings_have()
    {
        const string Namespace = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/connectorGateways/n";
        await using EmulatedEvents events = await EmulatedEvents.StartAsync(5);
        List<string> requests = [];
        await using WebApplication manager = await StartServerAsync(server => server.MapFallback(context =>
        {
            requests.Add($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}");
            JsonObject endpoints = new()
            {
                ["receiveUri"] = events.Queue.ReceiveUri.OriginalString,
                ["acknowledgeUri"] = events.Queue.AcknowledgeUri.OriginalString,
            };
            return context.Response.WriteAsJsonAsync(new JsonObject
            {
                ["properties"] = new JsonObject { ["pollingEndpoints"] = endpoints },
            });
        }));
        Functions.Reset(_ => false);
        await using JobHostApp app = await JobHostApp.StartAsync(
            typeof(Functions),
            ("Mail:resourceId", Namespace),
            ("Mail:managementEndpoint", manager.Urls.First()),
            ("configName", "mail"));
        await events.WaitUntilEmptyAsync();

        Assert.Equal(5, Functions.Handled.Count);
        Assert.Equal([$"GET {Namespace}/triggerConfigs/mail?api-version=2026-05-01-preview"], requests);
    }

    [Theory]
    [InlineData("n", "", "'Mail__resourceId' of the function 'Defaults' must be the resource ID of a Connector Namespace")]
    [InlineData("/subscriptions/s", "ftp://x", "'Mail__managementEndpoint' of the function 'Defaults' must be an https address")]
    public async Task A_resource_that_cannot_be_read_is_reported_when_the_host_starts(string id, string endpoint, string reason)
    {
        Exception failure = await Assert.ThrowsAnyAsync<Exception>(
            () => JobHostApp.StartAsync(typeof(Defaults), ("Mail:resourceId", id), ("Mail:managementEndpoint", endpoint)));
        Assert.Contains(reason, failure.ToString(), StringComparison.Ordinal);
    }

    private static async Task<WebApplication> StartServerAsync(Action<WebApplication> map)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        WebApplication server = builder.Build();
        map(server);
        await server.StartAsync();
        return server;
    }

    private static Task<JobHostApp> StartAsync(Type functions, EmulatedEvents events, params (string Name, string Value)[] settings) =>
        JobHostApp.StartAsync(functions, [("Mail:pollingEndpoint", events.Endpoint), ("configName", "mail"), .. settings]);

    public static class Functions
    {
        private static Func<string, bool> s_fails = _ => false;
        private static Action<string[]>? s_onFailure;

        public static ConcurrentDictionary<string, int> Handled { get; private set; } = new();

        /// <param name="fails">Whether an event fails.</param>
        /// <param name="onFailure">Receives the IDs of a batch that fails.</param>
        public static void Reset(Func<string, bool> fails, Action<string[]>? onFailure = null)
        {
            Handled = new();
            s_fails = fails;
            s_onFailure = onFailure;
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
            JsonElement[] envelopes = [.. events.Select(data => JsonDocument.Parse(data.Content).RootElement)];
            foreach (JsonElement envelope in envelopes)
            {
                string id = envelope.GetProperty("messageId").GetString()!;
                string body = JsonDocument.Parse(envelope.GetProperty("data").GetString()!).RootElement
                    .GetProperty("body").GetProperty("Id").GetString()!;
                if (s_fails(id) || id != body)
                {
                    s_onFailure?.Invoke([.. envelopes.Select(failed => failed.GetProperty("messageId").GetString()!)]);
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
