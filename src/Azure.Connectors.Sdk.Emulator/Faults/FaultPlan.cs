namespace Azure.Connectors.Sdk.Emulator;

/// <summary>The faults still to come. Safe from any thread; the one added first is used first.</summary>
public sealed class FaultPlan
{
    private readonly object _lock = new();
    private readonly List<Entry> _entries = [];

    private readonly IReadOnlyDictionary<string, ConnectorSetup> _connectors;

    internal FaultPlan(IReadOnlyDictionary<string, ConnectorSetup> connectors) => _connectors = connectors;

    /// <summary>How often faults are still to be injected; <see cref="int.MaxValue"/> where one has no end.</summary>
    public int Remaining
    {
        get
        {
            lock (_lock)
            {
                return (int)Math.Min(int.MaxValue, _entries.Sum(entry => (long)entry.Times));
            }
        }
    }

    /// <summary>Adds a fault.</summary>
    /// <param name="match">The requests it is for.</param>
    /// <param name="fault">What happens to them.</param>
    /// <param name="times">To how many of them, at least 1; <see cref="int.MaxValue"/> for all.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> or <see cref="FaultMatch.FromRequest"/> is below
    /// 1.</exception>
    /// <exception cref="ArgumentException">No request can match: there is no such connector or operation (the message names the nearest),
    /// or the operation has another method.</exception>
    public void Add(FaultMatch match, EmulatorFault fault, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        match.RequireMatchable(_connectors);
        lock (_lock)
        {
            _entries.Add(new(match, fault, times));
        }
    }

    /// <summary>Forgets the faults still to come.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _entries.Clear();
        }
    }

    internal EmulatorFault? Take(string? apiName, string? operationId, string method)
    {
        lock (_lock)
        {
            EmulatorFault? taken = null;
            foreach (Entry entry in _entries)
            {
                if (entry.Match.Fits(apiName, operationId, method) && ++entry.Seen >= entry.Match.FromRequest && taken is null)
                {
                    taken = entry.Fault;
                    entry.Times -= entry.Times == int.MaxValue ? 0 : 1;
                }
            }

            _entries.RemoveAll(entry => entry.Times == 0);
            return taken;
        }
    }

    private sealed class Entry(FaultMatch match, EmulatorFault fault, int times)
    {
        public FaultMatch Match => match;

        public EmulatorFault Fault => fault;

        public int Times { get; set; } = times;

        public int Seen { get; set; }
    }
}
