using System.Globalization;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;

namespace TriggerWorker.Demo;

/// <summary>Represents a mailbox on an emulator, whose new mails wait in a queue. Some of them have a fault.</summary>
internal sealed class EmulatedMailbox : IAsyncDisposable
{
    private const int Mails = 100;

    private readonly ConnectorEmulator _emulator;
    private readonly EmulatedPollQueue _queue;

    private EmulatedMailbox(ConnectorEmulator emulator, EmulatedPollQueue queue) => (_emulator, _queue) = (emulator, queue);

    /// <summary>Starts an emulator and configures the worker to use it, unless a connection is configured.</summary>
    public static async Task<EmulatedMailbox?> StartIfNeededAsync(HostApplicationBuilder builder)
    {
        const string RuntimeUrl = "Connectors:Office365:ConnectionRuntimeUrl";
        if (!string.IsNullOrWhiteSpace(builder.Configuration[RuntimeUrl]))
        {
            return null;
        }

        ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromPackage("Azure.Connectors.Sdk.Office365")]);
        await emulator.StartAsync();
        EmulatedPollQueue queue = emulator.GetPollQueue(builder.Configuration["Connectors:Polling:OnNewEmail:TriggerConfigName"]!);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            [RuntimeUrl] = emulator.GetConnectionRuntimeUrl("office365").AbsoluteUri,
            ["Connectors:Polling:OnNewEmail:PollingEndpoint"] = queue.PollingEndpoint.OriginalString,
            ["Logging:LogLevel:Default"] = "Error",
            ["Logging:LogLevel:Azure"] = "Error",
        });
        return new(emulator, queue);
    }

    /// <summary>Runs the worker until all mails are acknowledged.</summary>
    /// <returns>0 if each mail was flagged once and every request conformed; otherwise 1.</returns>
    public async Task<int> RunAsync(IHost host)
    {
        string[] ids = [.. Enumerable.Range(1, Mails).Select(number => _queue.Enqueue(
            "office365", Office365TriggerOperations.OnNewEmail, TriggerCallbackShape.Single, [Mail(number)]))];
        _queue.AddFault(PollFault.AcknowledgeError, ids[10]);
        _queue.AddFault(PollFault.FailedAcknowledge, ids[20]);
        _queue.AddFault(PollFault.BrokenLink, ids[30]);
        using CancellationTokenSource patience = new(TimeSpan.FromMinutes(2));
        await host.StartAsync(patience.Token);
        await _queue.WaitUntilEmptyAsync(patience.Token);
        await host.StopAsync(patience.Token);

        int flagged = _emulator.GetExecutionCount("office365", Office365Operations.Flag);
        int nonConforming = _emulator.Calls.Count(call => !call.Conforms) + _queue.Rejections.Count;
        Console.WriteLine($"{_queue.AcknowledgedIds.Count} of {Mails} events acknowledged, {ids.Sum(_queue.GetDeliveryCount)} deliveries, "
            + $"{flagged} mails flagged, {nonConforming} requests that don't conform.");
        return flagged == Mails && nonConforming == 0 ? 0 : 1;
    }

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();

    private static JsonObject Mail(int number) => new()
    {
        ["id"] = "mail-" + number.ToString(CultureInfo.InvariantCulture),
        ["from"] = "ada@contoso.example",
        ["subject"] = $"Invoice {number}",
        ["hasAttachments"] = true,
        ["receivedDateTime"] = "2026-03-02T08:15:00+00:00",
    };
}
