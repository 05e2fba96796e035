using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Loading;
using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>
/// Makes samples of a spec's schemas: valid, the same each time, two items in an array, every property there, every value another
/// (enumerations and booleans apart). Recursion stops at its second level, with an empty array or without the optional property, and so
/// does a sample that grows beyond some thousand values. Immutable, so safe from any thread.
/// </summary>
public sealed class SchemaSampler
{
    private readonly SpecDocument _document;

    internal SchemaSampler(SpecDocument document) => _document = document;

    /// <summary>A sampler over a Swagger 2.0 document, or any JSON with <c>definitions</c>.</summary>
    /// <param name="documentJson">The document; read leniently.</param>
    /// <exception cref="EmulatorSpecException">It is not JSON.</exception>
    public static SchemaSampler Parse(string documentJson)
    {
        ArgumentNullException.ThrowIfNull(documentJson);
        return new(new SpecDocument(LenientJson.Parse(documentJson, "document")));
    }

    /// <summary>A sample of a schema given as JSON.</summary>
    /// <param name="schemaJson">The schema; its references point into the document: <c>{"$ref":"#/definitions/Mail"}</c>.</param>
    /// <returns>The sample; <see langword="null"/> is JSON's <c>null</c>.</returns>
    /// <exception cref="EmulatorSpecException">It is not JSON.</exception>
    public JsonNode? Sample(string schemaJson)
    {
        ArgumentNullException.ThrowIfNull(schemaJson);
        return Sample(LenientJson.Parse(schemaJson, "schema"));
    }

    /// <summary>A sample of a schema.</summary>
    /// <param name="schema">The schema, as it stands in the document.</param>
    /// <returns>The sample; <see langword="null"/> is JSON's <c>null</c>.</returns>
    public JsonNode? Sample(JsonElement schema) => new Sampling.SampleWriter(_document).Write(schema);

    /// <summary>Says where a JSON text departs from a schema of the document, read as a response's.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="json">The text.</param>
    /// <returns>The reasons; none where it conforms.</returns>
    public IReadOnlyList<string> Check(JsonElement schema, string json) => new SchemaChecks(_document).ForResponse(schema).Reasons(json);

    internal JsonNode? Sample(JsonElement schema, string hint) => new Sampling.SampleWriter(_document).Write(schema, hint);
}
