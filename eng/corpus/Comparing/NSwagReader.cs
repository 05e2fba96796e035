using System.Globalization;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NSwag;

namespace Azure.Connectors.Sdk.Corpus.Comparing;

/// <summary>A spec as NSwag reads it.</summary>
internal static class NSwagReader
{
    public static async Task<PeerDocument> ReadAsync(string text, CancellationToken cancellationToken)
    {
        OpenApiDocument document = await OpenApiDocument.FromJsonAsync(text.TrimStart('\uFEFF'), cancellationToken).ConfigureAwait(false);
        Dictionary<JsonSchema, string> names = new(ReferenceEqualityComparer.Instance);
        foreach ((string name, JsonSchema schema) in document.Definitions)
        {
            names.TryAdd(schema, name);
        }

        return new PeerDocument(
            [.. document.Operations.Select(operation => Read(operation, names))],
            document.Definitions.ToDictionary(d => d.Key, d => (PeerSchema)new NSwagSchema(d.Value, names), StringComparer.Ordinal));
    }

    private static PeerOperation Read(OpenApiOperationDescription description, Dictionary<JsonSchema, string> names)
    {
        OpenApiOperation operation = description.Operation;
        OpenApiParameter[] parameters = [.. operation.ActualParameters];
        return new PeerOperation(
            description.Method.ToUpperInvariant(),
            description.Path,
            operation.OperationId,
            operation.IsDeprecated,
            [.. parameters.Where(p => p.Kind != OpenApiParameterKind.Body).Select(p => Read(p, names))],
            parameters.Where(p => p.Kind == OpenApiParameterKind.Body).Select(p => Read(p, names)).FirstOrDefault(),
            [.. operation.ActualResponses.Select(
                r => (r.Key, r.Value.Schema is { } schema ? new NSwagSchema(schema, names) : (PeerSchema?)null))]);
    }

    private static PeerParameter Read(OpenApiParameter parameter, Dictionary<JsonSchema, string> names) =>
        new(
            parameter.Kind == OpenApiParameterKind.FormData ? "formData" : parameter.Kind.ToString().ToLowerInvariant(),
            parameter.Name,
            parameter.IsRequired,
            new NSwagSchema(parameter.Schema ?? parameter, names));

    private sealed class NSwagSchema(JsonSchema schema, Dictionary<JsonSchema, string> names) : PeerSchema
    {
        public override PeerSchema? Target => schema.Reference is { } target ? new NSwagSchema(target, names) : null;

        public override string? Definition => names.GetValueOrDefault(schema);

        public override string? Type => (schema.Type & ~JsonObjectType.Null) switch
        {
            JsonObjectType.Array => "array",
            JsonObjectType.Boolean => "boolean",
            JsonObjectType.Integer => "integer",
            JsonObjectType.Number => "number",
            JsonObjectType.Object => "object",
            JsonObjectType.String => "string",
            JsonObjectType.File => "file",
            _ => null,
        };

        public override string? Format => schema.Format;

        public override IReadOnlyList<string> Values => [.. schema.Enumeration.Where(value => value is not null).Select(Text)];

        public override IReadOnlyDictionary<string, PeerSchema> Properties =>
            schema.Properties.ToDictionary(p => p.Key, p => (PeerSchema)new NSwagSchema(p.Value, names), StringComparer.Ordinal);

        public override IReadOnlyCollection<string> Required => [.. schema.RequiredProperties];

        public override PeerSchema? Items => schema.Item is { } item ? new NSwagSchema(item, names) : null;

        public override PeerSchema? Additional => schema.AdditionalPropertiesSchema is { } values ? new NSwagSchema(values, names) : null;

        public override IReadOnlyList<PeerSchema> AllOf => [.. schema.AllOf.Select(part => new NSwagSchema(part, names))];

        public override bool HasDiscriminator => schema.DiscriminatorObject is not null;

        private static string Text(object? value) => value switch
        {
            bool flag => flag ? "true" : "false",
            JValue { Value: bool flag } => flag ? "true" : "false",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
    }
}
