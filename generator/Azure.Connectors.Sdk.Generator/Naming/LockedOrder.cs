namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>Represents a locked order of parameters. What it doesn't have comes after what it has.</summary>
internal sealed class LockedOrder
{
    /// <summary>The identity of the values that a model doesn't declare.</summary>
    public const string Undeclared = "{}";

    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    public LockedOrder(IEnumerable<string> identities)
    {
        foreach (string identity in identities)
        {
            if (!_positions.ContainsKey(identity))
            {
                _positions.Add(identity, _positions.Count);
            }
        }
    }

    public static LockedOrder None { get; } = new([]);

    /// <summary>The identities, each once.</summary>
    public IEnumerable<string> Identities => _positions.Keys.OrderBy(PositionOf);

    public int PositionOf(string identity) => _positions.TryGetValue(identity, out int position) ? position : int.MaxValue;

    /// <summary>The identities in the order that aren't known.</summary>
    public IEnumerable<string> Without(ICollection<string> known) => _positions.Keys.Where(identity => !known.Contains(identity));
}
