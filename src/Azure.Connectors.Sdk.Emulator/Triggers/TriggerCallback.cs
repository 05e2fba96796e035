using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Triggers;

/// <summary>Creates the bodies of trigger callbacks.</summary>
internal static class TriggerCallback
{
    /// <exception cref="ArgumentException">The items do not fit the shape.</exception>
    public static string Body(IReadOnlyList<JsonNode?> items, TriggerCallbackShape shape)
    {
        JsonNode? body = shape switch
        {
            TriggerCallbackShape.Batch => new JsonObject { ["value"] = All(items) },
            TriggerCallbackShape.Array => All(items),
            TriggerCallbackShape.Single when items.Count == 1 => items[0]?.DeepClone(),
            TriggerCallbackShape.File when items.Count == 1
                && items[0] is JsonValue text
                && text.TryGetValue(out string? content)
                && IsBase64(content) => content,
            TriggerCallbackShape.Single =>
                throw new ArgumentException($"The shape {shape} has one item, but there are {items.Count}.", nameof(items)),
            TriggerCallbackShape.File => throw new ArgumentException($"The shape {shape} has one base64 string.", nameof(items)),
            _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, null),
        };
        return new JsonObject { ["body"] = body }.ToJsonString();
    }

    public static IReadOnlyList<JsonNode?> SampleItems(OperationDefinition operation, ConnectorSetup connector, TriggerCallbackShape shape)
    {
        if (shape == TriggerCallbackShape.File)
        {
            return [JsonValue.Create(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("content of " + operation.Id)))];
        }

        JsonElement schema = ItemSchema(operation);
        JsonArray samples = connector.Schemas.SampleItems(schema) ?? SampleDeclared(schema, connector.Sampler);
        return [.. samples.Take(shape == TriggerCallbackShape.Single ? 1 : samples.Count).Select(item => item?.DeepClone())];
    }

    /// <summary>Creates one sample of an array, because the values of its items differ from each other.</summary>
    private static JsonArray SampleDeclared(JsonElement schema, SchemaSampler sampler) => (JsonArray)sampler.Sample(
        JsonElements.Of(new JsonObject { ["type"] = "array", ["items"] = JsonElements.Node(schema) }))!;

    /// <exception cref="ArgumentException">An item doesn't conform to the item schema of the trigger.</exception>
    public static void RequireItems(OperationDefinition trigger, IReadOnlyList<JsonNode?> items, TriggerCallbackShape shape)
    {
        if (shape == TriggerCallbackShape.File)
        {
            return;
        }

        JsonElement itemSchema = ItemSchema(trigger);
        for (int i = 0; i < items.Count; i++)
        {
            JsonElement item = JsonElements.Of(items[i]);
            IReadOnlyList<string> reasons = trigger.Checks.ForResponse(itemSchema).Reasons(item);

            // A single callback can also contain the complete payload that the spec describes.
            bool isPayload = shape == TriggerCallbackShape.Single && trigger.NotificationSchema.ValueKind == JsonValueKind.Object
                && trigger.Checks.ForResponse(trigger.NotificationSchema).Reasons(item).Count == 0;
            if (reasons.Count > 0 && !isPayload)
            {
                throw new ArgumentException(
                    $"Item {i + 1} doesn't conform to the spec of '{trigger.Id}': {string.Join("; ", reasons.Take(5))}. To send it anyway, "
                        + "use FireTriggerUncheckedAsync.", nameof(items));
            }
        }
    }

    /// <summary>
    /// Gets the schema of the items of a root array; otherwise of <c>value</c>; otherwise, if the trigger delivers a batch, of the only
    /// array among the members; otherwise the complete schema, because a single event can contain an array.
    /// </summary>
    public static JsonElement ItemSchema(OperationDefinition operation)
    {
        JsonElement schema = operation.NotificationSchema;
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return JsonElements.Of(new JsonObject { ["type"] = "object" });
        }

        FlatSchema flat = FlatSchema.Of(operation.Document, schema);
        if (flat.Type == "array")
        {
            return Items(flat);
        }

        List<(string Name, FlatSchema Schema)> arrays =
            [.. flat.Properties
                .Select(p => (p.Name, Schema: FlatSchema.Of(operation.Document, p.Schema)))
                .Where(p => p.Schema.Type == "array")];
        bool isBatch = string.Equals(SpecDocument.Text(operation.Source, "x-ms-trigger"), "batch", StringComparison.OrdinalIgnoreCase);
        FlatSchema? chosen = arrays.FirstOrDefault(p => p.Name == "value").Schema
            ?? (isBatch && arrays.Count == 1 ? arrays[0].Schema : null);
        return chosen is null ? schema : Items(chosen);
    }

    private static JsonElement Items(FlatSchema array) =>
        array.TryGetKeyword("items", out JsonElement items) && items.ValueKind == JsonValueKind.Object
            ? items
            : JsonElements.Of(new JsonObject());

    private static JsonArray All(IReadOnlyList<JsonNode?> items) => [.. items.Select(item => item?.DeepClone())];

    private static bool IsBase64(string? text) => text is not null && Convert.TryFromBase64String(text, new byte[text.Length], out _);
}
