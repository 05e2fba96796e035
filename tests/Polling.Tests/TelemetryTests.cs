using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text.Json;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Polling.Tests;

/// <summary>Measures polling, and keeps secrets out of logs.</summary>
[Collection("emulator")]
public sealed class TelemetryTests(EmulatorFixture fixture)
{
    private readonly EmulatedPollQueue _queue = fixture.NewQueue();

    [Fact]
    public async Task Events_are_counted_and_their_lag_and_the_depth_are_measured()
    {
        string function = "Measured-" + _queue.TriggerConfigName;
        ConcurrentDictionary<string, double> sums = new();
        using MeterListener listener = new();
        listener.InstrumentPublished = (instrument, meters) =>
        {
            if (instrument.Name.StartsWith("connector.polling.", StringComparison.Ordinal))
            {
                meters.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Record(instrument.Name, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Record(instrument.Name, 1, tags));
        listener.Start();
        string[] ids = [.. Enumerable.Range(0, 5).Select(_ => _queue.EnqueueUnchecked("""{"body":{}}"""))];
        TaskCompletionSource go = new();
        await using PollingHost host = await PollingHost.StartAsync(
            options => options.Sources[function] = new()
            {
                PollingEndpoint = _queue.PollingEndpoint.OriginalString,
                TriggerConfigName = _queue.TriggerConfigName,
            },
            add => add.AddHandler<JsonElement>(
                function,
                async (_, context, token) =>
                {
                    await go.Task.WaitAsync(token);
                    if (context.MessageId == ids[4])
                    {
                        throw new InvalidOperationException("The last one fails.");
                    }
                },
                options => options.MaxConcurrency = 1));
        while (!sums.ContainsKey("connector.polling.depth"))
        {
            listener.RecordObservableInstruments();
            await Task.Delay(5);
        }

        Assert.InRange(sums["connector.polling.depth"], 1, 5);
        go.SetResult();
        await host.Logs.WaitForAsync("The handler of Measured");
        await host.StopAsync();
        Assert.Equal(
            (5, 4, 1, 5),
            (
                sums["connector.polling.received"],
                sums["connector.polling.handled"],
                sums["connector.polling.failed"],
                sums["connector.polling.lag"]));

        void Record(string name, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            if (tags.Length == 1 && tags[0].Key == "connector.function" && (string?)tags[0].Value == function)
            {
                sums.AddOrUpdate(name, value, (_, sum) => name.EndsWith("depth", StringComparison.Ordinal) ? value : sum + value);
            }
        }
    }

    [Fact]
    public async Task No_address_lock_token_or_event_reaches_the_log()
    {
        _queue.MaxInlineBytes = 0;
        string[] ids = [.. Enumerable.Range(0, 4).Select(_ => _queue.EnqueueUnchecked("""{"body":{"value":7,"s3cr3t":1}}"""))];
        _queue.AddFault(PollFault.BrokenLink, ids[0]);
        _queue.AddFault(PollFault.FailedAcknowledge, ids[1]);
        _queue.AddFault(PollFault.ReceiveError, ids[2]);
        await using PollingHost host = await PollingHost.StartAsync(
            _queue, add => add.AddHandler<JsonElement>(PollingHost.Function, (_, _, _) => Task.CompletedTask));
        await host.Logs.WaitForAsync("couldn't be read");
        await host.Logs.WaitForAsync("weren't acknowledged");
        await host.Logs.WaitForAsync("couldn't be received");
        foreach (string secret in new[] { "sig=", "outputs?", "lock-", "s3cr3t" })
        {
            Assert.DoesNotContain(host.Logs.Lines, line => line.Contains(secret, StringComparison.Ordinal));
        }
    }
}
