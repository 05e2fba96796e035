namespace Azure.Connectors.Sdk.Emulator;

/// <summary>Represents the faults that will be injected, in the order in which they were added. The class is thread-safe.</summary>
public sealed class FaultPlan
{
    private readonly object _lock = new();
    private readonly List<Entry> _entries = [];

    private readonly IReadOnlyDictionary<string, ConnectorSetup> _connectors;

    internal FaultPlan(IReadOnlyDictionary<string, ConnectorSetup> connectors) => _connectors = connectors;

    /// <summary>Gets the number of faults that will be injected; <see cref="int.MaxValue"/> if one is injected without end.</summary>
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
    /// <param name="match">The requests to which the fault applies.</param>
    /// <param name="fault">The fault.</param>
    /// <param name="times">The number of requests, at least 1; <see cref="int.MaxValue"/> for all.</param>
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

    /// <summary>Removes all faults.</summary>
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
