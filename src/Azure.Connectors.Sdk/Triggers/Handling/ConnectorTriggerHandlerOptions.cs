namespace Azure.Connectors.Sdk;

/// <summary>Represents the options of one handler.</summary>
public sealed class ConnectorTriggerHandlerOptions
{
    /// <summary>
    /// Gets or sets the time after which the token of the handler is canceled and the event counts as failed, so that it is delivered
    /// again; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no time-out. The default is 2 minutes. An event that is delivered
    /// by polling is canceled earlier, before its lock ends.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Gets or sets the maximum number of events that the handler handles at the same time in this process; <see langword="null"/>, the
    /// default, for no limit. Further callbacks wait, and no further event is received by polling, which handles at most 32 events at the
    /// same time without this limit.
    /// </summary>
    public int? MaxConcurrency { get; set; }

    /// <exception cref="ArgumentException">An option is out of range.</exception>
    internal void Check()
    {
        if (Timeout <= TimeSpan.Zero && Timeout != System.Threading.Timeout.InfiniteTimeSpan)
        {
            throw new ArgumentException($"{nameof(Timeout)} must be a time greater than zero, or infinite.", nameof(Timeout));
        }

        if (Timeout.TotalMilliseconds >= uint.MaxValue)
        {
            throw new ArgumentException($"{nameof(Timeout)} must be shorter than 49 days, or infinite.", nameof(Timeout));
        }

        if (MaxConcurrency <= 0)
        {
            throw new ArgumentException($"{nameof(MaxConcurrency)} must be greater than zero.", nameof(MaxConcurrency));
        }
    }
}
