namespace Azure.Connectors.Sdk;

/// <summary>Represents the options for dropping events that were already handled.</summary>
public sealed class ConnectorTriggerDuplicateOptions
{
    /// <summary>Gets or sets the time for which the ID of a handled event is kept. The default is seven days, for which the platform keeps
    /// an event.</summary>
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(7);

    /// <summary>Gets or sets the time after which a request to the store counts as failed. The default is two seconds.</summary>
    public TimeSpan StoreTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <exception cref="ArgumentException">An option is out of range.</exception>
    internal void Check()
    {
        if (Retention <= TimeSpan.Zero || StoreTimeout <= TimeSpan.Zero || StoreTimeout.TotalMilliseconds >= uint.MaxValue)
        {
            throw new ArgumentException($"{nameof(Retention)} and {nameof(StoreTimeout)} must be times greater than zero.");
        }
    }
}
