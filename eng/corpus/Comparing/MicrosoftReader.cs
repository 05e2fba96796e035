using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Azure.Connectors.Sdk.Corpus.Comparing;

/// <summary>A spec as Microsoft.OpenApi reads it: turned into OpenAPI 3, so bodies and form fields are both request bodies.</summary>
internal static class MicrosoftReader
{
    private static readonly JsonDocumentOptions s_lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 512 };
    private static readonly Uri s_nowhere = new("https://spec.invalid/");

    public static PeerDocument Read(string text)
    {
        JsonNode root = JsonNode.Parse(text.TrimStart('\uFEFF'), documentOptions: s_lenient)
            ?? throw new JsonException("The document is null.");
        OpenApiDocument document = new OpenApiJsonReader().Read(root, s_nowhere, new OpenApiReaderSettings()).Document
            ?? throw new JsonException("There is no document.");
        return new PeerDocument(
            [.. document.Paths.SelectMany(
                path => (path.Value.Operations ?? []).Select(operation => Read(path.Key, path.Value, operation.Key, operation.Value)))],
            (document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>()).ToDictionary(
                s => s.Key, s => (PeerSchema)new MicrosoftSchema(s.Value, s.Key), StringComparer.Ordinal));
    }

    private static PeerOperation Read(string path, IOpenApiPathItem item, HttpMethod method, OpenApiOperation operation)
    {
        Dictionary<(string?, ParameterLocation?), IOpenApiParameter> parameters = [];
        foreach (IOpenApiParameter parameter in (item.Parameters ?? []).Concat(operation.Parameters ?? []))
        {
            parameters[(parameter.Name, parameter.In)] = parameter;
        }

        bool isBody = operation.RequestBody?.Extensions?.ContainsKey("x-bodyName") == true;
        IOpenApiSchema? content = SchemaOf(operation.RequestBody?.Content);
        return new PeerOperation(
            method.Method,
            path,
            operation.OperationId,
            operation.Deprecated,
            [
                .. parameters.Values.Select(
                    p => new PeerParameter(p.In?.ToString().ToLowerInvariant() ?? "", p.Name ?? "", p.Required, Wrap(p.Schema))),
                .. isBody ? [] : (content?.Properties ?? new Dictionary<string, IOpenApiSchema>()).Select(
                    p => new PeerParameter("formData", p.Key, content!.Required?.Contains(p.Key) == true, Wrap(p.Value))),
            ],
            isBody ? new PeerParameter("body", "", operation.RequestBody!.Required, Wrap(content)) : null,
            [.. (operation.Responses ?? []).Select(r => (r.Key, Wrap(SchemaOf(r.Value.Content))))]);
    }

    private static IOpenApiSchema? SchemaOf(IDictionary<string, OpenApiMediaType>? content) =>
        content?.Values.Select(media => media.Schema).FirstOrDefault(schema => schema is not null);

    private static MicrosoftSchema? Wrap(IOpenApiSchema? schema) => schema is null ? null : new MicrosoftSchema(schema, null);

    private sealed class MicrosoftSchema(IOpenApiSchema schema, string? definition) : PeerSchema
    {
        public override PeerSchema? Target => schema is OpenApiSchemaReference reference
            ? new MicrosoftSchema(reference.Target ?? new OpenApiSchema(), reference.Reference.Id)
            : null;

        public override string? Definition => definition;

        public override string? Type => (schema.Type & ~JsonSchemaType.Null) switch
        {
            JsonSchemaType.Array => "array",
            JsonSchemaType.Boolean => "boolean",
            JsonSchemaType.Integer => "integer",
            JsonSchemaType.Number => "number",
            JsonSchemaType.Object => "object",
            JsonSchemaType.String => "string",
            _ => null,
        };

        public override string? Format => schema.Format;

        public override IReadOnlyList<string> Values => [.. (schema.Enum ?? [])
            .Where(value => value is not null && value.GetValueKind() != JsonValueKind.Null)
            .Select(value => value.ToString())];

        public override IReadOnlyDictionary<string, PeerSchema> Properties =>
            (schema.Properties ?? new Dictionary<string, IOpenApiSchema>()).ToDictionary(
                p => p.Key, p => (PeerSchema)Wrap(p.Value)!, StringComparer.Ordinal);

        public override IReadOnlyCollection<string> Required => [.. schema.Required ?? new HashSet<string>()];

        public override PeerSchema? Items => Wrap(schema.Items);

        public override PeerSchema? Additional => Wrap(schema.AdditionalProperties);

        public override IReadOnlyList<PeerSchema> AllOf => [.. (schema.AllOf ?? []).Select(part => Wrap(part)!)];

        public override bool HasDiscriminator => schema.Discriminator?.PropertyName is not null;
    }
}
