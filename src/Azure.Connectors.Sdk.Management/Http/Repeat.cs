namespace Azure.Connectors.Sdk.Management.Http;

/// <summary>Repeats a request until its result is the expected one. The pauses grow from one second to fifteen.</summary>
internal static class Repeat
{
    private static readonly TimeSpan s_shortestPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(15);

    /// <exception cref="TimeoutException">The result isn't the expected one within the limit.</exception>
    public static async Task<T> UntilAsync<T>(
        Func<CancellationToken, Task<T>> get,
        Func<T, bool> isDone,
        Func<T, string> describe,
        TimeSpan limit,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, TimeSpan.Zero);
        long start = time.GetTimestamp();
        TimeSpan pause = s_shortestPause;
        while (true)
        {
            T result = await get(cancellationToken).ConfigureAwait(false);
            if (isDone(result))
            {
                return result;
            }

            TimeSpan left = limit - time.GetElapsedTime(start);
            if (left <= TimeSpan.Zero)
            {
                throw new TimeoutException(describe(result));
            }

            await Task.Delay(pause < left ? pause : left, time, cancellationToken).ConfigureAwait(false);
            pause = pause * 2 < s_longestPause ? pause * 2 : s_longestPause;
        }
    }
}
