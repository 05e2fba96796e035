using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>
/// Places by identity: <c>op:&lt;operationId&gt;</c>; <c>op:&lt;operationId&gt;/&lt;in&gt;:&lt;name&gt;</c> with the spec's own word for
/// <c>in</c>; a schema id;
/// <c>&lt;schemaId&gt;.&lt;wire name&gt;</c> for a property.
/// </summary>
internal sealed class SpecPlaces : IEquatable<SpecPlaces>
{
    public static SpecPlaces Empty { get; } = new(new Dictionary<string, SpecPlace>(StringComparer.Ordinal));

    private readonly Dictionary<string, SpecPlace> _places;

    public SpecPlaces(Dictionary<string, SpecPlace> places) => _places = places;

    public int Count => _places.Count;

    public SpecPlace? Find(string identity) => _places.TryGetValue(identity, out SpecPlace place) ? place : null;

    public bool Equals(SpecPlaces? other) => other is not null && (ReferenceEquals(this, other) || (_places.Count == other._places.Count
        && _places.All(pair => other._places.TryGetValue(pair.Key, out SpecPlace place) && place == pair.Value)));

    public override bool Equals(object? obj) => Equals(obj as SpecPlaces);

    // The sum doesn't depend on the dictionary's order, which equality disregards too.
    public override int GetHashCode() =>
        _places.Aggregate(_places.Count, (hash, pair) => unchecked(hash + (pair.Key.GetHashCode() ^ pair.Value.GetHashCode())));
}
