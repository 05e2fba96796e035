using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <param name="Site">The site of the definition, or of a schema at any other location in the document.</param>
/// <param name="Node">The schema.</param>
internal sealed record SchemaTarget(SchemaSite Site, JsonNode Node)
{
    public string Name => Site.Id;

    public bool IsDefinition => Site.Origin == SchemaOrigin.Definition;
}
