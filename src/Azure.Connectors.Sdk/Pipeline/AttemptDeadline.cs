using System.Diagnostics;

namespace Azure.Connectors.Sdk;

/// <summary>Represents the time at which an attempt whose response is buffered ends, however steadily its body arrives.</summary>
internal readonly struct AttemptDeadline(TimeSpan timeout, long start)
{
    /// <summary>Starts an attempt now.</summary>
    /// <param name="timeout">The time-out; <see cref="Timeout.InfiniteTimeSpan"/> for none.</param>
    public static AttemptDeadline After(TimeSpan timeout) => new(timeout, Stopwatch.GetTimestamp());

    /// <summary>Reads once, until the deadline at the latest, even from a stream that doesn't listen to its token.</summary>
    /// <param name="body">The response's body.</param>
    /// <param name="buffer">Owns the memory. It keeps it until a read that was given up has ended.</param>
    /// <param name="memory">The memory to read into.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="TaskCanceledException">The deadline has passed; the inner exception is a
    /// <see cref="TimeoutException"/>.</exception>
    public ValueTask<int> ReadAsync(Stream body, PooledBuffer buffer, Memory<byte> memory, CancellationToken cancellationToken)
    {
        // Most bodies arrive with their headers, so this path doesn't need a state machine.
        ValueTask<int> reading = body.ReadAsync(memory, cancellationToken);
        if (!reading.IsCompletedSuccessfully)
        {
            return WaitAsync(reading.AsTask(), buffer, cancellationToken);
        }

        // The time is checked only between the parts of a body, because reading the clock takes longer than reading a typical body.
        int read = reading.Result;
        return buffer.Length > 0 && read > 0 && Remaining() == TimeSpan.Zero
            ? ValueTask.FromException<int>(Passed())
            : new ValueTask<int>(read);
    }

    private async ValueTask<int> WaitAsync(Task<int> pending, PooledBuffer buffer, CancellationToken cancellationToken)
    {
        await ((Task)pending.WaitAsync(Remaining(), cancellationToken)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        // The read can end at the moment at which the wait for it ends, and decides then.
        if (pending.IsCompleted)
        {
            return await pending.ConfigureAwait(false);
        }

        buffer.KeepUntil(pending);
        throw cancellationToken.IsCancellationRequested
            ? new TaskCanceledException("The operation was canceled.", null, cancellationToken)
            : Passed();
    }

    private TimeSpan Remaining()
    {
        if (timeout == Timeout.InfiniteTimeSpan)
        {
            return timeout;
        }

        TimeSpan remaining = timeout - Stopwatch.GetElapsedTime(start);
        return remaining > TimeSpan.Zero ? remaining : TimeSpan.Zero;
    }

    private TaskCanceledException Passed()
        => new(
            "The response took too long.",
            new TimeoutException($"The response wasn't complete within Retry.NetworkTimeout ({timeout:c})."));
}
