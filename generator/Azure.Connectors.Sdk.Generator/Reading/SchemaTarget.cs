using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <param name="Site">The definition, or any other place in the document as a schema standing there has it.</param>
/// <param name="Node">The schema.</param>
internal sealed record SchemaTarget(SchemaSite Site, JsonNode Node)
{
    public string Name => Site.Id;

    public bool IsDefinition => Site.Origin == SchemaOrigin.Definition;
}
