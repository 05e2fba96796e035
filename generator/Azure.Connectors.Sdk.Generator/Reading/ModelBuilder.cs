using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>A model while its properties, usage and next link are still being found.</summary>
internal sealed class ModelBuilder(SchemaSite site, JsonNode schema, MergedSchema merged)
{
    public SchemaSite Site { get; } = site;

    public JsonNode Schema { get; } = schema;

    public MergedSchema Merged { get; } = merged;

    public List<PropertySpec> Properties { get; } = [];

    public MapTypeSpec? AdditionalProperties { get; set; }

    public ModelUsage Usage { get; set; }

    public ModelSpec ToSpec() => new(
        Site,
        Texts.Summary(Schema),
        Texts.Description(Schema),
        Usage,
        Properties.ToImmutableEquatableArray(),
        AdditionalProperties,
        Merged.Base,
        Merged.Discriminator,
        Merged.Base is null ? null : Schema.TextOf("x-ms-discriminator-value") ?? Site.Id);
}
