using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Loading;
using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Emulator.Schemas;

/// <summary>Checks and samples the values whose schema only the service knows, with the schemas that an application has set up.</summary>
internal sealed class UsedSchemas(SpecDocument document, SchemaSampler sampler)
{
    private static readonly string[] s_pathKeywords = ["value-path", "itemValuePath"];

    private readonly SchemaChecks _checks = new(document);
    private volatile UsedSchema[] _schemas = [];

    public void Add(UsedSchema schema) => _schemas = [schema, .. _schemas];

    /// <summary>Adds the reasons why the body of a request doesn't conform to the schema.</summary>
    public RequestCheck Check(RequestCheck check, CancellationToken cancellationToken)
    {
        if (_schemas.Length == 0
            || check.Operation.Parameters.FirstOrDefault(parameter => parameter.In == "body") is not { } parameter
            || !check.Arguments.TryGetValue(parameter.Name, out JsonElement body)
            || Find(parameter.Schema, check.Arguments) is not { } schema)
        {
            return check;
        }

        bool isNew = check.Operation.Method == "POST";
        IEnumerable<string> reasons = _checks.ForRequest(ColumnSchemas.ForRequest(schema, isNew))
            .Reasons(body, cancellationToken)
            .Concat(ColumnSchemas.ReadOnlyMembers(schema, body).Select(member => $"'{WireText.Shorten(member)}' is read-only"))
            .Select(reason => $"body: {reason}");
        return check with { Reasons = [.. check.Reasons, .. reasons] };
    }

    /// <summary>Creates the response of an operation, if its schema is known.</summary>
    public EmulatedResponse? Sample(OperationDefinition operation, IReadOnlyDictionary<string, JsonElement> arguments)
    {
        if (_schemas.Length == 0 || !operation.Success.HasBody)
        {
            return null;
        }

        JsonElement success = operation.Success.Schema;
        if (Find(success, arguments) is { } whole)
        {
            return EmulatedResponse.FromJson(SampleOf(whole), operation.Success.Status);
        }

        FlatSchema flat = FlatSchema.Of(operation.Document, success);
        string items = PageShape.Of(operation)?.Items ?? PageShape.Default.Items;
        return flat.TryGetProperty(items, out JsonElement list)
            && FlatSchema.Of(operation.Document, list).TryGetKeyword("items", out JsonElement item)
            && Find(item, arguments) is { } schema
            ? EmulatedResponse.FromJson(new JsonObject { [items] = SamplesOf(schema) }, operation.Success.Status)
            : null;
    }

    /// <summary>Creates items that a trigger delivers, if their schema is known.</summary>
    public JsonArray? SampleItems(JsonElement itemSchema) => Find(itemSchema, arguments: null) is { } schema ? SamplesOf(schema) : null;

    private JsonNode? SampleOf(JsonElement schema) => Complete(schema, sampler.Sample(ColumnSchemas.ForSample(schema)));

    /// <summary>Creates one sample of an array, because the values of its items differ from each other.</summary>
    private JsonArray SamplesOf(JsonElement schema)
    {
        JsonObject list = new() { ["type"] = "array", ["items"] = JsonElements.Node(ColumnSchemas.ForSample(schema)) };
        JsonArray samples = (JsonArray)sampler.Sample(JsonElements.Of(list))!;
        foreach (JsonNode? sample in samples)
        {
            Complete(schema, sample);
        }

        return samples;
    }

    private static JsonNode? Complete(JsonElement schema, JsonNode? sample)
    {
        if (sample is JsonObject columns)
        {
            ColumnSchemas.Complete(schema, columns);
        }

        return sample;
    }

    private JsonElement? Find(JsonElement schema, IReadOnlyDictionary<string, JsonElement>? arguments)
    {
        FlatSchema flat = FlatSchema.Of(document, schema);
        foreach (string keyword in (string[])["x-ms-dynamic-schema", "x-ms-dynamic-properties"])
        {
            if (!flat.TryGetKeyword(keyword, out JsonElement source))
            {
                continue;
            }

            string? path = s_pathKeywords.Select(name => SpecDocument.Text(source, name)).FirstOrDefault(text => text is not null);
            foreach (UsedSchema used in _schemas)
            {
                if (used.IsRequestedBy(source, arguments) && used.Find(path) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }
}
