using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Corpus.Wire;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Property.Tests.Documents;

/// <summary>Takes samples, made from the schemas by the emulator's own reading of them, through the compiled models and back.</summary>
internal sealed class RoundTrips(string text, NamedConnector connector, Assembly assembly)
{
    private readonly SchemaSampler _sampler = SchemaSampler.Parse(text);
    private readonly WireDocument _document = WireDocument.TryRead(text)!;

    /// <summary>Where something was lost or changed.</summary>
    public IEnumerable<string> Differences()
    {
        // Of several bodies, only one is sent, and it isn't decided here which one.
        Dictionary<string, JsonElement> bodies = _document.Operations()
            .SelectMany(operation => operation.Inputs.Where(input => input.In == "body").Select(body => (operation.Id, body.Json)))
            .GroupBy(body => body.Id + ":body", StringComparer.Ordinal)
            .Where(sameId => sameId.Count() == 1)
            .ToDictionary(
                sameId => sameId.Key, sameId => WireDocument.Member(sameId.Single().Json, "schema"), StringComparer.Ordinal);
        foreach (NamedModel model in connector.Models)
        {
            JsonElement schema = model.Spec.Origin == SchemaOrigin.Definition
                ? JsonSerializer.SerializeToElement(new Dictionary<string, string>
                {
                    ["$ref"] = "#/definitions/"
                    + model.Spec.Id.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
                })
                : bodies.GetValueOrDefault(model.Spec.Id);
            if (schema.ValueKind == JsonValueKind.Object
                && _sampler.Sample(schema) is JsonObject sample
                && _sampler.Check(schema, sample.ToJsonString()).Count == 0)
            {
                foreach (string difference in Differences(model, sample.ToJsonString()))
                {
                    yield return $"{model.Spec.Id}: {difference}";
                }
            }
        }
    }

    private IReadOnlyList<string> Differences(NamedModel model, string sample)
    {
        Type type = assembly.GetType($"{connector.Namespace}.Models.{model.Name}", throwOnError: true)!;
        try
        {
            object? read = JsonSerializer.Deserialize(sample, type);
            return JsonComparison.Differences(sample, JsonSerializer.Serialize(read, type));
        }
        catch (JsonException e)
        {
            return [e.Message];
        }
    }
}
