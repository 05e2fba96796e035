using System.Diagnostics.CodeAnalysis;

namespace Azure.Connectors.Sdk.Polling.Protocol;

/// <summary>
/// Limits how many events with a link are handled at the same time: each can have 100 MiB, which is in memory until it is handled.
/// </summary>
[SuppressMessage(
    "Reliability", "CA1001", Justification = "Nobody waits for a handle of the semaphores, so that they hold nothing to release.")]
internal sealed class LinkedEventSlots
{
    /// <summary>The number of slots, and the maximum number of events with a link in a batch.</summary>
    public const int Max = 4;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly SemaphoreSlim _slots = new(Max, Max);

    /// <summary>Acquires slots. If it throws an exception, none is acquired.</summary>
    /// <param name="count">The number of slots, up to <see cref="Max"/>.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    public async Task AcquireAsync(int count, CancellationToken cancellationToken)
    {
        // One caller after another acquires slots, so that two of them don't wait for those of each other.
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        int acquired = 0;
        try
        {
            for (; acquired < count; acquired++)
            {
                await _slots.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            Release(acquired);
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Release(int count)
    {
        if (count > 0)
        {
            _slots.Release(count);
        }
    }
}
