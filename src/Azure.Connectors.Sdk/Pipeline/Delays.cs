namespace Azure.Connectors.Sdk;

/// <summary>Waits for a time of any length.</summary>
internal static class Delays
{
    // The longest delay that a timer takes.
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    public static Task WaitAsync(TimeSpan delay, TimeProvider clock, CancellationToken cancellationToken)
        => Task.Delay(delay < s_longest ? delay : s_longest, clock, cancellationToken);
}
