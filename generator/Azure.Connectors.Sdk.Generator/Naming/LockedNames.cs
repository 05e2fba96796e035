using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>One section of the lock, for look-ups that remember which entries were of use.</summary>
internal sealed class LockedNames
{
    private readonly Dictionary<string, LockedName> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unused = new(StringComparer.Ordinal);

    public LockedNames(ImmutableEquatableArray<LockedName> entries)
    {
        foreach (LockedName entry in entries)
        {
            _entries[entry.Identity] = entry;
            _unused.Add(entry.Identity);
        }
    }

    public static LockedNames None { get; } = new(ImmutableEquatableArray<LockedName>.Empty);

    /// <summary>Entries that nothing in the spec asked for, in the lock's order.</summary>
    public IEnumerable<string> Unused => _entries.Keys.Where(_unused.Contains);

    public string? Find(string identity)
    {
        LockedName? entry = Entry(identity);
        return entry?.Name;
    }

    public LockedNames Members(string identity) => Entry(identity) is { Members.Count: > 0 } entry ? new LockedNames(entry.Members) : None;

    private LockedName? Entry(string identity)
    {
        if (!_entries.TryGetValue(identity, out LockedName? entry))
        {
            return null;
        }

        _unused.Remove(identity);
        return entry;
    }
}
