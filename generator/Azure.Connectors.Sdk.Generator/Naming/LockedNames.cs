using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>One section of the lock, for look-ups that remember which entries were of use.</summary>
internal sealed class LockedNames
{
    private readonly Dictionary<string, LockedName> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unused = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LockedNames> _members = new(StringComparer.Ordinal);

    public LockedNames(ImmutableEquatableArray<LockedName> entries)
    {
        foreach (LockedName entry in entries)
        {
            _entries[entry.Identity] = entry;
            _unused.Add(entry.Identity);
        }
    }

    public static LockedNames None { get; } = new(ImmutableEquatableArray<LockedName>.Empty);

    /// <summary>Gets the entries that nothing in the spec uses, in the order of the lock.</summary>
    public IEnumerable<string> Unused => _entries.Keys.Where(_unused.Contains);

    public string? Find(string identity)
    {
        LockedName? entry = Entry(identity);
        return entry?.Name;
    }

    /// <summary>Gets the name that the lock contains for something that isn't named here.</summary>
    public string? Peek(string identity) => _entries.TryGetValue(identity, out LockedName? entry) ? entry.Name : null;

    /// <summary>Gets the members that nothing uses, by their entry; those of an unused entry aren't reported again.</summary>
    public IEnumerable<(string Identity, string Member)> UnusedMembers =>
        _entries.Keys.Where(identity => !_unused.Contains(identity))
            .SelectMany(identity => Members(identity).Unused.Select(member => (identity, member)));

    public LockedNames Members(string identity)
    {
        if (Entry(identity) is not { Members.Count: > 0 } entry)
        {
            return None;
        }

        if (!_members.TryGetValue(identity, out LockedNames? members))
        {
            members = new(entry.Members);
            _members.Add(identity, members);
        }

        return members;
    }

    public LockedOrder Order(string identity) => Entry(identity) is { Order.Count: > 0 } entry ? new(entry.Order) : LockedOrder.None;

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
