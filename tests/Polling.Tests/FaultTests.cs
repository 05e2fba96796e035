using System.Collections.Concurrent;
using System.Text.Json;
using Azure.Connectors.Sdk.Emulator;
using Microsoft.Extensions.DependencyInjection;

namespace Azure.Connectors.Sdk.Polling.Tests;

/// <summary>Polls many events with faults of each kind. None is lost.</summary>
[Collection("emulator")]
public sealed class FaultTests(EmulatorFixture fixture)
{
    private const int Events = 10_000;

    [Fact]
    public async Task Ten_thousand_events_with_faults_of_each_kind_are_all_handled_once()
    {
        EmulatedPollQueue queue = fixture.NewQueue();
        FaultyEvents events = FaultyEvents.Add(queue, Events);
        ConcurrentDictionary<string, int> handled = new();
        await using PollingHost host = await PollingHost.StartAsync(
            queue,
            add => add
                .AddHandler<JsonElement>(PollingHost.Function, (payload, context, _) =>
                {
                    Assert.Equal(context.MessageId, payload.GetProperty("body").GetProperty("id").GetString());
                    if (events.TakeFailure(context.MessageId!))
                    {
                        queue.ExpireLocks(context.MessageId!);
                        throw new InvalidOperationException("The handler fails.");
                    }

                    handled.AddOrUpdate(context.MessageId!, 1, (_, count) => count + 1);
                    return Task.CompletedTask;
                })
                .DropDuplicates(),
            services => services.AddSingleton<TimeProvider>(new ShortPauses()));
        await queue.WaitUntilEmptyAsync(new CancellationTokenSource(TimeSpan.FromMinutes(3)).Token);
        await host.StopAsync();
        Assert.Equal(Events, handled.Count);

        // Copies that arrive in one response run at the same time, before the store has the ID.
        Assert.All(handled.Where(entry => entry.Value > 1), entry => Assert.Contains(entry.Key, events.Duplicates));
        Assert.Empty(queue.Rejections);
    }

    [Fact]
    public async Task An_event_whose_acknowledgement_failed_is_handled_again_without_a_store()
    {
        EmulatedPollQueue queue = fixture.NewQueue();
        string id = queue.EnqueueUnchecked("""{"body":{}}""");
        queue.AddFault(PollFault.AcknowledgeError, id);
        int handled = 0;
        await using PollingHost host = await PollingHost.StartAsync(queue, add => add.AddHandler<JsonElement>(
            PollingHost.Function,
            (_, _, _) =>
            {
                handled++;
                return Task.CompletedTask;
            }));
        await queue.WaitUntilEmptyAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);
        Assert.Equal((2, 2), (handled, queue.GetDeliveryCount(id)));
    }
}
