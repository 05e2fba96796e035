using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Sdk.Specs;

/// <summary>
/// The operations of a Swagger 2.0 document, and its schemas by schema id: a definition's name, or <c>operationId:body</c> and
/// <c>operationId:response</c> for inline ones, followed by <c>.property</c>, <c>[]</c> for items and <c>{}</c> for the values of a
/// dictionary.
/// </summary>
internal sealed class SpecIndex
{
    private readonly JsonObject _root;
    private readonly Dictionary<string, SpecOperation> _operations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _schemas = new(StringComparer.Ordinal);

    public SpecIndex(JsonObject root)
    {
        _root = root;
        foreach ((string name, JsonNode? definition) in root.Object("definitions") ?? [])
        {
            AddSchema(name, definition as JsonObject);
        }

        foreach ((string path, JsonNode? item) in root.Object("paths") ?? [])
        {
            foreach ((string method, JsonNode? node) in item as JsonObject ?? [])
            {
                AddOperation(path, method, item as JsonObject, node as JsonObject);
            }
        }
    }

    public IReadOnlyDictionary<string, SpecOperation> Operations => _operations;

    public IReadOnlyDictionary<string, JsonObject> Schemas => _schemas;

    public IEnumerable<string> Definitions => _root.Object("definitions")?.Select(definition => definition.Key) ?? [];

    /// <summary>Follows references to a definition; an inline schema keeps the id given.</summary>
    public (string Id, JsonObject Schema) Resolve(string id, JsonObject schema)
    {
        const string prefix = "#/definitions/";
        HashSet<string> seen = [];
        while (schema.Text("$ref") is { } reference && reference.StartsWith(prefix, StringComparison.Ordinal) && seen.Add(reference)
            && _root.Object("definitions").Object(reference[prefix.Length..]) is { } definition)
        {
            (id, schema) = (reference[prefix.Length..], definition);
        }

        return (id, schema);
    }

    /// <summary>The properties of a schema and of what it is composed of.</summary>
    public IReadOnlyDictionary<string, JsonObject> Properties(JsonObject schema)
    {
        Dictionary<string, JsonObject> properties = new(StringComparer.Ordinal);
        Collect(schema, properties, []);
        return properties;
    }

    private void Collect(JsonObject schema, Dictionary<string, JsonObject> properties, HashSet<JsonObject> seen)
    {
        JsonObject resolved = Resolve("", schema).Schema;
        if (!seen.Add(resolved))
        {
            return;
        }

        foreach (JsonObject part in (resolved.Array("allOf") ?? []).OfType<JsonObject>())
        {
            Collect(part, properties, seen);
        }

        foreach ((string name, JsonNode? property) in resolved.Object("properties") ?? [])
        {
            if (property is JsonObject node)
            {
                properties[name] = node;
            }
        }
    }

    private void AddOperation(string path, string method, JsonObject? item, JsonObject? node)
    {
        if (node.Text("operationId") is not { } id)
        {
            return;
        }

        JsonObject[] parameters = [.. (item.Array("parameters") ?? []).Concat(node.Array("parameters") ?? []).OfType<JsonObject>()
            .Select(Parameter).GroupBy(SpecOperation.Key).Select(group => group.Last())];
        SpecOperation operation = new(id, method.ToUpperInvariant(), path, parameters, node!);
        _operations.TryAdd(id, operation);
        AddSchema($"{id}:body", operation.BodySchema);
        AddSchema($"{id}:response", operation.ResponseSchema);
    }

    private JsonObject Parameter(JsonObject parameter)
    {
        const string prefix = "#/parameters/";
        return parameter.Text("$ref") is { } reference && reference.StartsWith(prefix, StringComparison.Ordinal)
            ? _root.Object("parameters").Object(reference[prefix.Length..]) ?? parameter
            : parameter;
    }

    private void AddSchema(string id, JsonObject? schema)
    {
        if (schema is null || schema.ContainsKey("$ref"))
        {
            return;
        }

        _schemas.TryAdd(id, schema);
        foreach (JsonObject part in (schema.Array("allOf") ?? []).OfType<JsonObject>().Append(schema))
        {
            foreach ((string name, JsonNode? property) in part.Object("properties") ?? [])
            {
                AddSchema($"{id}.{name}", property as JsonObject);
            }
        }

        AddSchema($"{id}[]", schema.Object("items"));
        AddSchema($"{id}{{}}", schema.Object("additionalProperties"));
    }
}
