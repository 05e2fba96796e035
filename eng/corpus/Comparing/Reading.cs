namespace Azure.Connectors.Sdk.Corpus.Comparing;

/// <summary>Represents what a reader read from a spec, as single facts that can be compared with those of another reader.</summary>
internal sealed class Reading
{
    private readonly Dictionary<Fact, string> _values = [];
    private readonly HashSet<Place> _dynamic = [];
    private readonly HashSet<Place> _inherited = [];
    private readonly HashSet<Place> _plain = [];

    public IReadOnlyDictionary<Fact, string> Values => _values;

    /// <summary>Places whose schema is known at run time only.</summary>
    public ISet<Place> Dynamic => _dynamic;

    /// <summary>The properties that a derived type has from its base, including those that it declares again.</summary>
    public ISet<Place> Inherited => _inherited;

    /// <summary>Bodies and responses that aren't JSON: text or bytes.</summary>
    public ISet<Place> Plain => _plain;

    public string? ValueOf(Place place, Aspect about) => _values.GetValueOrDefault(new(place, about));

    public void Set(Place place, Aspect about, string value) => _values[new(place, about)] = value;

    public void Set(Place place, Aspect about, bool value) => Set(place, about, value ? "yes" : "no");

    public void SetEnum(Place place, IEnumerable<string> values)
    {
        string text = string.Join(" | ", values.Distinct(StringComparer.Ordinal));
        if (text.Length > 0)
        {
            Set(place, Aspect.Enum, text);
        }
    }

    /// <summary>A map of anything is no more than any value.</summary>
    public string SetMap(Place place, string valueType)
    {
        if (valueType != Words.Any)
        {
            return Words.Map;
        }

        _values.Remove(new(place.Values, Aspect.Type));
        return Words.Any;
    }
}

/// <param name="Place">The location in the spec.</param>
/// <param name="About">The kind of fact.</param>
internal readonly record struct Fact(Place Place, Aspect About);

internal enum Aspect
{
    /// <summary>An operation's id.</summary>
    Id,

    /// <summary>Whether an operation is deprecated.</summary>
    Deprecated,

    /// <summary>Whether a parameter, body or property must be there.</summary>
    Required,

    /// <summary>A type's name, the definition that it is (<c>#Mail</c>), or one of <see cref="Words"/>.</summary>
    Type,

    /// <summary>An enumeration's values.</summary>
    Enum,
}

/// <summary>Words for types that Swagger has none for.</summary>
internal static class Words
{
    public const string Any = "any";
    public const string Bytes = "bytes";
    public const string Map = "map";
}
