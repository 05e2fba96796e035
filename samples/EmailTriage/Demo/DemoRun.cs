using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;

namespace EmailTriage.Demo;

/// <summary>Starts the application, fires its trigger in both JSON shapes, and prints the outcome.</summary>
internal static class DemoRun
{
    /// <returns>0 where every expected call reached the emulator and conformed, else 1.</returns>
    public static async Task<int> RunAsync(WebApplication app, EmulatedConnections connections)
    {
        app.Urls.Clear();
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        Console.WriteLine("No connection is configured: the three connectors are emulated on loopback.");
        Console.WriteLine();
        (int deliveries, int rejected) = connections.Queue is EmulatedPollQueue queue
            ? await PollAsync(queue)
            : await FireAsync(new Uri(app.Urls.Single()), connections);
        await app.StopAsync();
        TriageTable.Write(Console.Out, app.Services.GetRequiredService<TriageJournal>().Results);
        return Report(connections.Emulator.Calls, deliveries, rejected);
    }

    private static IEnumerable<(TriggerCallbackShape Shape, JsonNode[] Mails)> Callbacks() =>
        DemoData.Singles
            .Select(mail => (TriggerCallbackShape.Single, new[] { mail.ToJson() }))
            .Prepend((TriggerCallbackShape.Batch, [.. DemoData.Batch.Select(mail => mail.ToJson())]));

    private static async Task<(int Deliveries, int Rejected)> FireAsync(Uri address, EmulatedConnections connections)
    {
        Uri callback = new(address, "/runtime/webhooks/connector?functionName=OnNewEmail");
        List<TriggerDelivery> deliveries = [];
        foreach ((TriggerCallbackShape shape, JsonNode[] mails) in Callbacks())
        {
            deliveries.Add(await connections.Emulator.FireTriggerAsync(
                callback, "office365", Office365TriggerOperations.OnNewEmail, shape, mails, connections.Key));
        }

        return (deliveries.Count, deliveries.Count(delivery => !delivery.Accepted));
    }

    private static async Task<(int Deliveries, int Rejected)> PollAsync(EmulatedPollQueue queue)
    {
        foreach ((TriggerCallbackShape shape, JsonNode[] mails) in Callbacks())
        {
            queue.Enqueue("office365", Office365TriggerOperations.OnNewEmail, shape, mails);
        }

        using CancellationTokenSource patience = new(TimeSpan.FromMinutes(1));
        await queue.WaitUntilEmptyAsync(patience.Token);
        return (queue.AcknowledgedIds.Count, queue.Rejections.Count);
    }

    private static int Report(IReadOnlyList<EmulatedCall> calls, int deliveries, int rejected)
    {
        (IReadOnlyList<string[]> rows, bool asExpected) = ExpectedCall.Compare(calls);
        TextTable.Write(Console.Out, ["Connector", "Operation", "Expected", "Calls", "As expected", "Conforms"], [.. rows]);
        foreach (EmulatedCall call in calls.Where(call => !call.Conforms))
        {
            Console.Error.WriteLine(call);
        }

        Console.WriteLine($"{deliveries} events delivered, {rejected} requests rejected; {calls.Count} calls, "
            + $"{calls.Count(call => !call.Conforms)} "
            + $"that depart from their spec.");
        return asExpected && rejected == 0 ? 0 : 1;
    }
}
