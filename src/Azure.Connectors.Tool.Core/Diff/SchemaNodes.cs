using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Tool.Diff;

/// <summary>Finds the schema of a site in the document: the model doesn't have bounds, patterns and formats without a C# type.</summary>
internal sealed class SchemaNodes(SwaggerDocument document, SpecVersion version, ContentReader contents)
{
    private const int MaxDepth = 64;

    /// <summary>Gets the schema, or null if the site has none.</summary>
    public JsonNode? Find(SchemaSite site) => site.Origin switch
    {
        SchemaOrigin.Definition => document.Definitions?[site.Name],
        SchemaOrigin.SharedParameter => document.Parameters?[site.Name] is { } shared ? shared.ObjectAt("schema") ?? shared : null,
        SchemaOrigin.OperationBody => Body(site.Operation!),
        SchemaOrigin.OperationResponse => contents.FindResponse(version.Operation(site.Operation!)),
        SchemaOrigin.Notification => version.Operation(site.Operation!).NotificationContent?.ObjectAt("schema"),
        SchemaOrigin.Parameter => version.Parameters(site.Operation!).Where(raw => raw.Name == site.Name)
            .Select(ParameterReader.SchemaOf).FirstOrDefault(),
        SchemaOrigin.Property => site.Parent is { } parent ? Property(Find(parent), site.Name) : null,
        SchemaOrigin.Items => site.Parent is { } list && Find(list) is { } node ? document.Resolve(node)?["items"] : null,
        SchemaOrigin.Values => site.Parent is { } map && Find(map) is { } node
            ? document.Resolve(node)?["additionalProperties"]
            : null,
        _ => document.Find(site.Id)?.Node,
    };

    /// <summary>Gets the schema of the success response.</summary>
    public JsonNode? Response(string operationId) => contents.FindResponse(version.Operation(operationId));

    /// <summary>Gets the schema of the body.</summary>
    public JsonNode? Body(string operationId) =>
        version.Parameters(operationId).FirstOrDefault(raw => raw.In == "body")?.Node is { } body ? body.ObjectAt("schema") ?? body : null;

    /// <summary>Gets the schema of a property, of the object itself or of a part of its <c>allOf</c>.</summary>
    public JsonNode? Property(JsonNode? schema, string wireName, int depth = 0)
    {
        if (schema is null || depth == MaxDepth || document.Resolve(schema) is not { } node)
        {
            return null;
        }

        return node.ObjectAt("properties")?[wireName]
            ?? (node.ArrayAt("allOf")?.Items ?? []).Select(part => Property(part, wireName, depth + 1)).FirstOrDefault(p => p is not null);
    }
}
