using System.Collections.Concurrent;
using System.Text.Json;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Validation;

/// <summary>The compiled schemas of one spec; a schema that is a mere reference is compiled once for all who refer to it.</summary>
internal sealed class SchemaChecks(SpecDocument document)
{
    private readonly ConcurrentDictionary<(string Pointer, bool Request), SchemaCheck> _byReference = new();

    public SchemaCheck ForRequest(JsonElement schema) => Get(schema, request: true);

    public SchemaCheck ForResponse(JsonElement schema) => Get(schema, request: false);

    private SchemaCheck Get(JsonElement schema, bool request)
    {
        return SpecDocument.Text(schema, "$ref") is { } reference
            && !SpecDocument.IsTrue(schema, "x-nullable")
            && !DynamicSchemaSource.IsOn(schema)
            ? _byReference.GetOrAdd((reference, request), _ => new(SchemaCompiler.Compile(document, schema, request)))
            : new(SchemaCompiler.Compile(document, schema, request));
    }
}
