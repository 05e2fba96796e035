namespace Azure.Connectors.Sdk.Polling.Tests;

/// <summary>Represents a clock with which the pauses after a failure are short. Time-outs and locks have their length.</summary>
internal sealed class ShortPauses : TimeProvider
{
    private static readonly TimeSpan s_storeTimeout = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(30);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        bool isPause = dueTime > TimeSpan.Zero && dueTime < s_longestPause && dueTime != s_storeTimeout;
        return base.CreateTimer(callback, state, isPause ? TimeSpan.FromMilliseconds(1) : dueTime, period);
    }
}
