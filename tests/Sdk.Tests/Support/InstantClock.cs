namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

/// <summary>A clock whose delays pass at once. It notes them, and its time moves on by each.</summary>
internal sealed class InstantClock : TimeProvider
{
    private readonly object _lock = new();
    private DateTimeOffset _now = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public List<TimeSpan> Delays { get; } = [];

    /// <summary>Called with the number of the delay, counted from 1, before it passes.</summary>
    public Action<int>? OnDelay { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        int count;
        lock (_lock)
        {
            Delays.Add(dueTime);
            _now += dueTime;
            count = Delays.Count;
        }

        OnDelay?.Invoke(count);
        ThreadPool.UnsafeQueueUserWorkItem(_ => callback(state), null);
        return new Timer();
    }

    private sealed class Timer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
