using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Loading;
using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>
/// Creates samples of the schemas of a spec. Samples are valid and deterministic, have two items in each array and contain every property,
/// and all values are distinct (except for enumerations and Boolean values). Recursion stops at the second level, with an empty array or
/// without the optional property, as does a sample of more than some thousand values. The class is immutable and thread-safe.
/// </summary>
public sealed class SchemaSampler
{
    private readonly SpecDocument _document;

    internal SchemaSampler(SpecDocument document) => _document = document;

    /// <summary>Creates a sampler for a Swagger 2.0 document, or for any JSON with <c>definitions</c>.</summary>
    /// <param name="documentJson">The document.</param>
    /// <exception cref="EmulatorSpecException">The text isn't JSON.</exception>
    public static SchemaSampler Parse(string documentJson)
    {
        ArgumentNullException.ThrowIfNull(documentJson);
        return new(new SpecDocument(LenientJson.Parse(documentJson, "document")));
    }

    /// <summary>Creates a sample of a schema in JSON text.</summary>
    /// <param name="schemaJson">The schema. Its references refer to the document: <c>{"$ref":"#/definitions/Mail"}</c>.</param>
    /// <returns>The sample; <see langword="null"/> for the JSON value <c>null</c>.</returns>
    /// <exception cref="EmulatorSpecException">The text isn't JSON.</exception>
    public JsonNode? Sample(string schemaJson)
    {
        ArgumentNullException.ThrowIfNull(schemaJson);
        return Sample(LenientJson.Parse(schemaJson, "schema"));
    }

    /// <summary>Creates a sample of a schema.</summary>
    /// <param name="schema">The schema, as in the document.</param>
    /// <returns>The sample; <see langword="null"/> for the JSON value <c>null</c>.</returns>
    public JsonNode? Sample(JsonElement schema) => new Sampling.SampleWriter(_document).Write(schema);

    /// <summary>Compares JSON text with a schema of the document, as for a response.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="json">The text.</param>
    /// <returns>The reasons why the text doesn't conform; empty if it conforms.</returns>
    public IReadOnlyList<string> Check(JsonElement schema, string json) => new SchemaChecks(_document).ForResponse(schema).Reasons(json);

    internal JsonNode? Sample(JsonElement schema, string hint) => new Sampling.SampleWriter(_document).Write(schema, hint);
}
