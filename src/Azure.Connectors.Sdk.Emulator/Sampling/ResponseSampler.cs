using System.Text;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Loading;
using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Emulator.Sampling;

/// <summary>Creates the response of an operation without a programmed response.</summary>
internal static class ResponseSampler
{
    public static EmulatedResponse Sample(OperationDefinition operation, SchemaSampler sampler)
    {
        ResponseDefinition success = operation.Success;
        if (!success.HasBody)
        {
            return EmulatedResponse.FromStatus(success.Status);
        }

        FlatSchema schema = FlatSchema.Of(operation.Document, success.Schema);
        IReadOnlyList<string> produces = operation.Produces;
        if (schema.IsBinary)
        {
            string? listed = produces.FirstOrDefault(type => !MediaTypes.IsJson(type) && !type.Contains('*', StringComparison.Ordinal));
            return EmulatedResponse.FromBytes(
                Encoding.UTF8.GetBytes("content of " + operation.Id), listed ?? MediaTypes.Bytes, success.Status);
        }

        JsonNode? sample = sampler.Sample(success.Schema, "value");
        bool isJson = produces.Count == 0 || produces.Any(MediaTypes.IsJson) || MediaTypes.IsAmong(MediaTypes.Json, produces);
        if (!isJson && schema is { Type: "string", Format: "byte" } && sample is JsonValue)
        {
            // Outside of JSON, bytes aren't encoded as text.
            string listed = produces.FirstOrDefault(type => !type.Contains('*', StringComparison.Ordinal)) ?? MediaTypes.Bytes;
            return EmulatedResponse.FromBytes(Convert.FromBase64String(sample.GetValue<string>()), listed, success.Status);
        }

        if (schema.Type is "string" or null && sample is null or JsonValue && !isJson
            && produces.FirstOrDefault(type => type.StartsWith("text/", StringComparison.Ordinal)) is { } text)
        {
            return EmulatedResponse.FromText(sample?.ToString() ?? "", text, success.Status);
        }

        if (sample is JsonObject page && PageShape.Of(operation) is { } shape)
        {
            EndPages(page, shape, schema, operation.Document);
        }

        return EmulatedResponse.FromJson(sample, success.Status);
    }

    /// <summary>A sample is the only page: nothing follows it.</summary>
    private static void EndPages(JsonObject page, PageShape shape, FlatSchema schema, SpecDocument document)
    {
        if (!page.ContainsKey(shape.NextLink))
        {
            return;
        }

        if (!schema.IsRequired(shape.NextLink))
        {
            page.Remove(shape.NextLink);
        }
        else
        {
            bool nullable = schema.TryGetProperty(shape.NextLink, out System.Text.Json.JsonElement link)
                && FlatSchema.Of(document, link).Nullable;
            page[shape.NextLink] = nullable ? null : "";
        }
    }
}
