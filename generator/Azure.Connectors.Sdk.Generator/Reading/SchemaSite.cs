using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>What a schema is called where it stands.</summary>
/// <param name="Id">The id that a model or enumeration made of it gets.</param>
/// <param name="Origin">Where its name comes from.</param>
internal readonly record struct SchemaSite(string Id, SchemaOrigin Origin)
{
    public SchemaSite Property(string wireName) => new(Id + "." + wireName, Below);

    public SchemaSite Items => new(Id + "[]", Below);

    public SchemaSite Values => new(Id + "{}", Below);

    private SchemaOrigin Below => Origin == SchemaOrigin.Parameter ? SchemaOrigin.Parameter : SchemaOrigin.Nested;
}
