using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>
/// Reads what the catalog says of an operation beyond what is needed to call it: texts and schemas, as one JSON object. The runtime
/// documents the format with <c>ConnectorOperationCatalog.GetMetadata</c>.
/// </summary>
internal sealed class MetadataReader(SwaggerDocument document, ParameterReader parameters, ContentReader contents, JsonSchemaWriter schemas)
{
    public string Read(RawOperation raw, OperationSpec operation)
    {
        JsonTextWriter json = new();
        json.StartObject();
        SchemaAnnotations.WriteOperation(json, raw.Node);
        json.Raw("x-ms-openai-data", OpenAIData.Read(document, raw));
        IReadOnlyList<RawParameter> declared = parameters.Collect(raw);
        ParameterSpec[] outsideBody = [.. operation.Parameters.Where(parameter => parameter is not ParameterSpec.Body)];
        if (outsideBody.Length > 0)
        {
            json.Name("parameters");
            json.StartArray();
            foreach (ParameterSpec parameter in outsideBody)
            {
                WriteParameter(json, raw, parameter, Find(declared, parameter));
            }

            json.EndArray();
        }

        if (operation.Body is { } body
            && declared.FirstOrDefault(other => other.In == "body" && other.Name == body.WireName) is { } content)
        {
            json.Name("body");
            schemas.WriteRoot(json, ParameterReader.SchemaOf(content), SchemaSite.Body(raw.Id), Holders(content));
        }

        if (contents.FindResponse(raw) is { } response)
        {
            json.Name("response");
            schemas.WriteRoot(json, response, SchemaSite.Response(raw.Id), []);
        }

        json.EndObject();
        return json.ToString();
    }

    private void WriteParameter(JsonTextWriter json, RawOperation operation, ParameterSpec parameter, RawParameter? raw)
    {
        if (raw is null)
        {
            // The path has it, and the spec doesn't declare it.
            json.StartObject();
            json.Text("type", "string");
            json.Raw("default", parameter.Default is { } text ? SchemaValues.Quoted(text) : null);
            json.EndObject();
            return;
        }

        JsonNode schema = ParameterReader.SchemaOf(raw);
        SchemaSite site = raw.SharedKey is { } key
            ? SchemaSite.SharedParameter(key)
            : SchemaSite.Parameter(operation.Id, raw.In, raw.Name!);
        schemas.WriteRoot(json, schema, site, Holders(raw), DefaultOf(parameter, schema));
    }

    /// <summary>The default that is sent, as JSON.</summary>
    private string? DefaultOf(ParameterSpec parameter, JsonNode schema)
    {
        JsonNode? target = document.Resolve(schema);
        if (parameter.Text?.DefaultItems is { } items)
        {
            string? type = target?["items"] is { } itemSchema && document.Resolve(itemSchema) is { } item
                ? SchemaShape.EffectiveType(item)
                : null;
            string[] read = [.. items.Select(text => SchemaValues.OfWire(text, type)).OfType<string>()];
            return read.Length == items.Count ? "[" + string.Join(",", read) + "]" : null;
        }

        if (parameter.Default is not { } value)
        {
            return null;
        }

        return SchemaValues.OfWire(value, target is null ? null : SchemaShape.EffectiveType(target));
    }

    private static IReadOnlyList<JsonNode> Holders(RawParameter raw) => raw.IsShared ? [raw.Site, raw.Node] : [raw.Node];

    private static RawParameter? Find(IReadOnlyList<RawParameter> declared, ParameterSpec parameter) =>
        declared.FirstOrDefault(raw => raw.In == parameter.Key.In && raw.Name == parameter.WireName);
}
