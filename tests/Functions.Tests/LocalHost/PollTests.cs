using System.Net;
using System.Text;
using Azure.Connectors.Sdk.Emulator.Functions;
using Azure.Connectors.Sdk.Functions.Host.Tests;

namespace Azure.Connectors.Sdk.Functions.Tests.LocalHost;

/// <summary>Lets the local host receive the events of functions with poll delivery.</summary>
[Collection(RunningApps.Name)]
public sealed class PollTests(RunningApps apps)
{
    private static readonly int[] s_failing = [3, 13, 23, 33];

    [Fact]
    public async Task Events_are_received_in_batches_and_those_of_a_failed_function_again()
    {
        const int Events = 40;
        await using EmulatedEvents events = await EmulatedEvents.StartAsync(Events, "nested");
        await using FunctionsHost host =
            await App.StartAsync(App.Worker, options => options.Settings["Queue:PollingEndpoint"] = events.Endpoint);

        // Four events fail, with the other events of their batches. Their locks end at once, so that nobody has to wait for it.
        await App.UntilAsync(() => Array.TrueForAll(s_failing, id => host.GetLogs("Polled").Any(log =>
            log.Exception?.Contains($"Event {id} fails once", StringComparison.Ordinal) == true)));
        Assert.NotEqual(Events, events.Queue.AcknowledgedIds.Count);
        events.Queue.ExpireLocks();
        await events.WaitUntilEmptyAsync();
        IEnumerable<string> handled = host.GetLogs("Polled")
            .Where(log => log.Message.StartsWith("handled", StringComparison.Ordinal))
            .Select(log => log.Message);
        Assert.Equal(
            Enumerable.Range(0, Events).Select(id => $"handled {id} as {id}").Order(StringComparer.Ordinal),
            handled.Distinct().Order(StringComparer.Ordinal));
        Assert.All(events.Queue.RequestedCounts, count => Assert.InRange(count, 1, 32));
        Assert.Empty(events.Queue.Rejections);
    }

    [Fact]
    public void A_function_without_settings_is_not_polled_and_the_reason_is_logged()
    {
        FunctionLog log = Assert.Single(apps[App.Worker].GetLogs("Polled"), log => log.Category == "Host.Triggers.Connector");
        Assert.Contains("The setting 'Queue__pollingEndpoint' doesn't exist", log.Message, StringComparison.Ordinal);
        Assert.Contains(
            apps[App.Worker].GetLogs("Batch"), log => log.Message.Contains("The setting 'name' doesn't exist", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_function_with_poll_delivery_is_unknown_to_the_webhook()
    {
        FunctionsHost host = apps[App.Worker];
        using HttpClient client = new();
        using StringContent content = new("""{"body":{}}""", Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await client.PostAsync($"{host.GetCallbackUrl("Polled")}&code={host.Key}", content);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
