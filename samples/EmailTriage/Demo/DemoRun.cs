using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;

namespace EmailTriage.Demo;

/// <summary>Starts the application, fires its trigger in both JSON shapes, and tells what happened.</summary>
internal static class DemoRun
{
    /// <returns>0 where every expected call reached the emulator and conformed, else 1.</returns>
    public static async Task<int> RunAsync(WebApplication app, EmulatedConnections connections)
    {
        app.Urls.Clear();
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        Uri callback = new(new Uri(app.Urls.Single()), "/runtime/webhooks/connector?functionName=OnNewEmail");
        Console.WriteLine("No connection is configured: the three connectors are emulated on loopback.");
        Console.WriteLine();

        List<TriggerDelivery> deliveries = [await FireAsync(TriggerCallbackShape.Batch, DemoData.Batch)];
        foreach (DemoMail mail in DemoData.Singles)
        {
            deliveries.Add(await FireAsync(TriggerCallbackShape.Single, [mail]));
        }

        await app.StopAsync();
        TriageTable.Write(Console.Out, app.Services.GetRequiredService<TriageJournal>().Results);
        return Report(connections.Emulator.Calls, deliveries);

        Task<TriggerDelivery> FireAsync(TriggerCallbackShape shape, IEnumerable<DemoMail> mails) => connections.Emulator.FireTriggerAsync(
            callback, "office365", Office365TriggerOperations.OnNewEmail, shape, [.. mails.Select(mail => mail.ToJson())], connections.Key);
    }

    private static int Report(IReadOnlyList<EmulatedCall> calls, List<TriggerDelivery> deliveries)
    {
        (IReadOnlyList<string[]> rows, bool asExpected) = ExpectedCall.Compare(calls);
        TextTable.Write(Console.Out, ["Connector", "Operation", "Expected", "Calls", "As expected", "Conforms"], [.. rows]);
        foreach (EmulatedCall call in calls.Where(call => !call.Conforms))
        {
            Console.Error.WriteLine(call);
        }

        int refused = deliveries.Count(delivery => !delivery.Accepted);
        Console.WriteLine($"{deliveries.Count} callbacks, {refused} refused; {calls.Count} calls, {calls.Count(call => !call.Conforms)} "
            + $"that depart from their spec.");
        return asExpected && refused == 0 ? 0 : 1;
    }
}
