namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Collects the faults of a text: of each kind a limited number in full, and the number of the others.</summary>
internal sealed class JsonFaults(int limit)
{
    private readonly List<JsonFault> _listed = [];
    private int[] _counts = new int[(int)JsonFaultKind.EarlyEnd + 1];

    public void Add(JsonFault fault)
    {
        // The first one beyond the limit carries the number of the others.
        if (_counts[(int)fault.Kind]++ <= limit)
        {
            _listed.Add(fault);
        }
    }

    public (int Listed, int[] Counts) Save() => (_listed.Count, (int[])_counts.Clone());

    /// <summary>Forgets what was added after <see cref="Save"/>.</summary>
    public void Restore((int Listed, int[] Counts) saved)
    {
        _listed.RemoveRange(saved.Listed, _listed.Count - saved.Listed);
        _counts = saved.Counts;
    }

    public IReadOnlyList<JsonFault> ToList()
    {
        List<JsonFault> faults = [.. _listed];
        foreach (JsonFaultKind kind in _listed.Select(fault => fault.Kind).Distinct())
        {
            int others = _counts[(int)kind] - limit - 1;
            if (others > 0)
            {
                int last = faults.FindLastIndex(fault => fault.Kind == kind);
                faults[last] = faults[last] with { Others = others };
            }
        }

        return faults;
    }
}
