using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>A model while its properties, usage and next link are still being found.</summary>
internal sealed class ModelBuilder(SchemaSite site, JsonNode schema, MergedSchema merged)
{
    public SchemaSite Site { get; } = site;

    public JsonNode Schema { get; } = schema;

    public MergedSchema Merged { get; } = merged;

    public List<PropertySpec> Properties { get; } = [];

    /// <summary>The names of the properties that kinds declare with types that this model's can't hold.</summary>
    public HashSet<string> Redeclared { get; } = new(StringComparer.Ordinal);

    public MapTypeSpec? AdditionalProperties { get; set; }

    /// <summary>The service determines members, as the parameter or response that has the schema says.</summary>
    public bool IsDynamic { get; init; }

    public DynamicSpec? AdditionalDynamic { get; set; }

    /// <summary>Gets or sets a value that indicates whether the undeclared members are columns, which only the service knows.</summary>
    public bool HasColumns { get; set; }

    public ModelUsage Usage { get; set; }

    public ModelSpec ToSpec() => new(
        Site,
        Texts.Summary(Schema),
        Texts.Description(Schema),
        Usage,
        Properties
            .Select(property => Redeclared.Contains(property.WireName) ? property with { IsRedeclared = true } : property)
            .ToImmutableEquatableArray(),
        AdditionalProperties,
        Merged.Base,
        Merged.Discriminator,
        Merged.Base is null ? null : Schema.TextOf("x-ms-discriminator-value") ?? Site.Id,
        AdditionalDynamic,
        HasColumns)
    {
        RemovedOn = RemovedElement.DateOf(Schema),
    };
}
