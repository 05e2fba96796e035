using System.Collections.Concurrent;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Polling.Tests;

/// <summary>Polls in several processes that share a store of handled events.</summary>
[Collection("emulator")]
public sealed class SharedWorkTests(EmulatorFixture fixture)
{
    private const int Events = 10_000;

    /// <summary>The number of events that the workers handle at the same time.</summary>
    private const int MostRunning = 3 * 16;

    [RedisFact]
    public async Task Three_processes_of_which_one_is_killed_handle_all_events_and_drop_duplicates()
    {
        using RedisServer redis = await RedisServer.StartAsync();
        EmulatedPollQueue queue = fixture.NewQueue();
        FaultyEvents events = FaultyEvents.Add(queue, Events);
        ConcurrentDictionary<string, int> handled = new();
        TaskCompletionSource some = new(TaskCreationOptions.RunContinuationsAsynchronously);
        WorkerProcess[] workers = [.. Enumerable.Range(0, 3).Select(_ => WorkerProcess.Start(queue, redis.Address, id =>
        {
            handled.AddOrUpdate(id, 1, (_, count) => count + 1);
            if (handled.Count > Events / 5)
            {
                some.TrySetResult();
            }
        }))];
        try
        {
            using CancellationTokenSource patience = new(TimeSpan.FromMinutes(5));
            await some.Task.WaitAsync(patience.Token);
            await workers[0].KillAsync();
            queue.ExpireLocks();
            await WaitUntilEmptyAsync(queue, patience.Token);
        }
        finally
        {
            // All that a worker printed is read before it is gone.
            await Task.WhenAll(workers.Skip(1).Select(worker => worker.KillAsync()));
            Array.ForEach(workers, worker => worker.Dispose());
        }

        Assert.Equal(Events, queue.AcknowledgedIds.Count);
        Assert.DoesNotContain(queue.AcknowledgedIds, id => !handled.ContainsKey(id));

        // What ran when the locks were ended can be handled twice, and so can copies that arrive in one response.
        Assert.InRange(
            handled.Count(entry => entry.Value > 1 && !events.Duplicates.Contains(entry.Key)), 0, MostRunning);
        Assert.Empty(queue.Rejections);
    }

    // A request of the killed process can lock messages after it is gone.
    private static async Task WaitUntilEmptyAsync(EmulatedPollQueue queue, CancellationToken cancellationToken)
    {
        Task empty = queue.WaitUntilEmptyAsync(cancellationToken);
        int acknowledged = -1;
        while (await Task.WhenAny(empty, Task.Delay(TimeSpan.FromSeconds(2), cancellationToken)) != empty)
        {
            if (acknowledged == queue.AcknowledgedIds.Count)
            {
                queue.ExpireLocks();
            }

            acknowledged = queue.AcknowledgedIds.Count;
        }

        await empty;
    }
}
