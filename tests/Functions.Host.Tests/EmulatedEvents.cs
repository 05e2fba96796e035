using System.Globalization;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Functions.Host.Tests;

/// <summary>Represents an emulator that serves numbered events of a trigger configuration.</summary>
internal sealed class EmulatedEvents : IAsyncDisposable
{
    private readonly ConnectorEmulator _emulator;

    private EmulatedEvents(ConnectorEmulator emulator, EmulatedPollQueue queue)
    {
        _emulator = emulator;
        Queue = queue;
    }

    public EmulatedPollQueue Queue { get; }

    /// <summary>Gets the setting <c>pollingEndpoint</c>.</summary>
    public string Endpoint => Queue.PollingEndpoint.OriginalString;

    public static async Task<EmulatedEvents> StartAsync(int count, string triggerConfigName = "mail")
    {
        ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync([]);
        await emulator.StartAsync();
        EmulatedPollQueue queue = emulator.GetPollQueue(triggerConfigName);
        queue.MaxInlineBytes = 100;
        for (int i = 0; i < count; i++)
        {
            string id = i.ToString(CultureInfo.InvariantCulture);
            queue.EnqueueUnchecked(Outputs(id).ToJsonString(), id);
        }

        return new(emulator, queue);
    }

    /// <summary>Waits until all events are acknowledged, and fails after some minutes rather than never.</summary>
    public async Task WaitUntilEmptyAsync()
    {
        using CancellationTokenSource patience = new(TimeSpan.FromMinutes(5));
        await Queue.WaitUntilEmptyAsync(patience.Token);
    }

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();

    // One in ten is larger than the limit, so that its message has a link.
    private static JsonObject Outputs(string id) => new()
    {
        ["headers"] = new JsonObject { ["padding"] = id.EndsWith('7') ? new string('x', 100) : "" },
        ["body"] = new JsonObject { ["Id"] = id },
    };
}
