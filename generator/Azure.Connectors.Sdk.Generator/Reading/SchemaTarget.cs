namespace Azure.Connectors.Sdk.Generator.Reading;

/// <param name="Name">The definition's name, or for any other place in the document an id of the form that a schema standing there has.</param>
/// <param name="Node">The schema.</param>
/// <param name="IsDefinition">It is an entry of <c>definitions</c>.</param>
internal sealed record SchemaTarget(string Name, JsonNode Node, bool IsDefinition);
