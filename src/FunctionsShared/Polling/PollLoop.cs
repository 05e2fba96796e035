using System.Diagnostics.CodeAnalysis;

namespace Azure.Connectors.Sdk.Polling.Protocol;

/// <summary>
/// Receives events, passes them to a handler and acknowledges those that it handled. An event that fails, or whose lock ends, isn't
/// acknowledged and is thus delivered again. The handler is canceled before the locks of its events end.
/// </summary>
/// <param name="client">Sends the requests.</param>
/// <param name="endpoints">The endpoints of the trigger configuration.</param>
/// <param name="batchSize">The maximum number of events that are handled together.</param>
/// <param name="concurrency">The maximum number of batches that are handled at the same time.</param>
/// <param name="handle">Handles a batch, and returns whether it succeeded. It throws no exceptions of the function.</param>
/// <param name="report">Receives what went wrong; the loop goes on.</param>
/// <param name="time">The clock.</param>
[SuppressMessage(
    "Reliability", "CA1001", Justification = "No code waits for a handle of the semaphore, so that it holds nothing to release.")]
internal sealed class PollLoop(
    PollClient client,
    PollEndpoints endpoints,
    int batchSize,
    int concurrency,
    Func<IReadOnlyList<PollMessage>, CancellationToken, Task<bool>> handle,
    Action<string, Exception?> report,
    TimeProvider time)
{
    // What remains of a lock must suffice for the request that acknowledges the event.
    private static readonly TimeSpan s_acknowledgeTime = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_shortestPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(30);

    private const int ManyFailures = 3;

    private readonly SemaphoreSlim _slots = new(concurrency, concurrency);
    private readonly LinkedEventSlots _linkedSlots = new();
    private readonly Acknowledger _acknowledger = new(client, endpoints);
    private readonly HashSet<Task> _running = [];

    private volatile int _failures;

    /// <summary>Gets a value that indicates whether events can be received: one of the last three requests succeeded.</summary>
    public bool IsReceiving => _failures < ManyFailures;

    /// <summary>Receives until the first token is cancelled, then waits for what is being handled.</summary>
    /// <param name="stop">Ends receiving.</param>
    /// <param name="abort">Cancels what is being handled.</param>
    public async Task RunAsync(CancellationToken stop, CancellationToken abort)
    {
        TimeSpan pause = s_shortestPause;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                bool received = await ReceiveAsync(stop, abort).ConfigureAwait(false);
                _failures = 0;
                pause = received ? s_shortestPause : Longer(pause);
                if (!received)
                {
                    await Task.Delay(pause, time, stop).ConfigureAwait(false);
                }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                break;
            }
#pragma warning disable CA1031 // A loop that ended would receive nothing until the host is restarted.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                _failures++;
                report("Events couldn't be received. They are received again later.", exception);
                pause = Longer(pause);
                await Task.Delay(pause, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        await DrainAsync().ConfigureAwait(false);
    }

    private static TimeSpan Longer(TimeSpan pause) => pause * 2 > s_longestPause ? s_longestPause : pause * 2;

    private async Task<bool> ReceiveAsync(CancellationToken stop, CancellationToken abort)
    {
        await _slots.WaitAsync(stop).ConfigureAwait(false);
        int free = _slots.CurrentCount + 1;
        _slots.Release();

        // A lock starts when its message is received, so that no message is received that would have to wait for a slot.
        int maxEvents = Math.Min(PollClient.MaxEvents, free * batchSize);
        IReadOnlyList<PollMessage> messages = await client.ReceiveAsync(endpoints, maxEvents, report, stop).ConfigureAwait(false);
        foreach (List<PollMessage> batch in Batches(messages))
        {
            await _slots.WaitAsync(CancellationToken.None).ConfigureAwait(false);
            Start(batch, stop, abort);
        }

        return messages.Count > 0;
    }

    /// <summary>Creates the batches. None has more events with a link than there are slots for.</summary>
    private List<List<PollMessage>> Batches(IReadOnlyList<PollMessage> messages)
    {
        List<List<PollMessage>> batches = [];
        foreach (PollMessage message in messages)
        {
            if (batches.Count == 0
                || batches[^1].Count == batchSize
                || (message.Link is not null && CountLinked(batches[^1]) == LinkedEventSlots.Max))
            {
                batches.Add([]);
            }

            batches[^1].Add(message);
        }

        return batches;
    }

    private static int CountLinked(IReadOnlyList<PollMessage> batch) => batch.Count(message => message.Link is not null);

    private void Start(IReadOnlyList<PollMessage> batch, CancellationToken stop, CancellationToken abort)
    {
        Task task = Task.Run(() => HandleAsync(batch, stop, abort), CancellationToken.None);
        lock (_running)
        {
            _running.Add(task);
        }

        _ = task.ContinueWith(
            ended =>
            {
                lock (_running)
                {
                    _running.Remove(ended);
                }
            },
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }

    private async Task HandleAsync(IReadOnlyList<PollMessage> received, CancellationToken stop, CancellationToken abort)
    {
        int linked = 0;
        try
        {
            TimeSpan remaining = received[0].LockEnd - s_acknowledgeTime - time.GetUtcNow();
            using CancellationTokenSource lockEnd = new(remaining > TimeSpan.Zero ? remaining : TimeSpan.Zero, time);
            using CancellationTokenSource reading = CancellationTokenSource.CreateLinkedTokenSource(lockEnd.Token, stop);
            using CancellationTokenSource handling = CancellationTokenSource.CreateLinkedTokenSource(lockEnd.Token, abort);
            await _linkedSlots.AcquireAsync(CountLinked(received), reading.Token).ConfigureAwait(false);
            linked = CountLinked(received);
            IReadOnlyList<PollMessage> batch = await ReadLinksAsync(received, reading.Token).ConfigureAwait(false);
            if (batch.Count == 0 || !await handle(batch, handling.Token).ConfigureAwait(false))
            {
                return;
            }

            PollMessage[] locked = [.. batch.Where(message => message.LockEnd - s_acknowledgeTime > time.GetUtcNow())];
            if (locked.Length < batch.Count)
            {
                report(FormattableString.Invariant(
                    $"{batch.Count - locked.Length} events were handled after their lock had ended, and will be delivered again."), null);
            }

            if (locked.Length > 0)
            {
                await AcknowledgeAsync(locked, abort).ConfigureAwait(false);
            }
        }
#pragma warning disable CA1031 // Whatever went wrong, the events aren't acknowledged, and the loop goes on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            report("Events weren't acknowledged, and will be delivered again.", exception);
        }
        finally
        {
            _linkedSlots.Release(linked);
            _slots.Release();
        }
    }

    /// <returns>The messages without those whose link can't be read.</returns>
    private async Task<IReadOnlyList<PollMessage>> ReadLinksAsync(
        IReadOnlyList<PollMessage> messages, CancellationToken cancellationToken)
    {
        PollMessage?[] read = await Task
            .WhenAll(messages.Select(message => TryReadLinkAsync(message, cancellationToken)))
            .ConfigureAwait(false);
        return [.. read.OfType<PollMessage>()];
    }

    private async Task<PollMessage?> TryReadLinkAsync(PollMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return await client.ReadLinkAsync(message, cancellationToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever went wrong, the event isn't acknowledged, and the others are handled.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            report("An event couldn't be read, and will be delivered again.", exception);
            return null;
        }
    }

    private async Task AcknowledgeAsync(IReadOnlyList<PollMessage> messages, CancellationToken abort)
    {
        IReadOnlyList<string> failed = await _acknowledger.AcknowledgeAsync(messages, abort).ConfigureAwait(false);
        if (failed.Count > 0)
        {
            report($"The events {string.Join(", ", failed)} weren't acknowledged, and will be delivered again.", null);
        }
    }

    private async Task DrainAsync()
    {
        Task[] running;
        lock (_running)
        {
            running = [.. _running];
        }

        await Task.WhenAll(running).ConfigureAwait(false);
    }
}
