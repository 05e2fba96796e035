using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>An object schema with what <c>allOf</c> and references beside siblings add to it.</summary>
internal sealed class MergedSchema
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public List<MergedProperty> Properties { get; } = [];

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>The last <c>additionalProperties</c> that isn't <c>false</c>, and its location.</summary>
    public (JsonNode Node, SchemaSite Owner)? AdditionalProperties { get; set; }

    /// <summary>The definition with a <c>discriminator</c> that this one extends.</summary>
    public string? Base { get; set; }

    public string? Discriminator { get; set; }

    /// <summary>Parts that are no objects.</summary>
    public List<JsonNode> Foreign { get; } = [];

    public bool IsModel => Properties.Count > 0 || Base is not null || Discriminator is not null;

    public bool Has(string wireName) => _places.ContainsKey(wireName);

    public MergedProperty? Find(string wireName) => _places.TryGetValue(wireName, out int place) ? Properties[place] : null;

    /// <summary>Adds a property; a later declaration replaces an earlier one, which is returned.</summary>
    public MergedProperty? Add(MergedProperty property)
    {
        if (_places.TryGetValue(property.WireName, out int place))
        {
            MergedProperty earlier = Properties[place];
            Properties[place] = property;
            return earlier;
        }

        _places.Add(property.WireName, Properties.Count);
        Properties.Add(property);
        return null;
    }
}

/// <param name="WireName">The name in JSON.</param>
/// <param name="Schema">Its schema.</param>
/// <param name="Owner">The schema that declares it.</param>
internal sealed record MergedProperty(string WireName, JsonNode Schema, SchemaSite Owner);
