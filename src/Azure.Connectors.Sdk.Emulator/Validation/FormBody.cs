using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Hosting;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Validation;

/// <summary>Reads the fields of a form as the members of the object that an operation declares as its body.</summary>
internal static class FormBody
{
    /// <summary>Gets whether a body of that schema is an object, so that a form can carry it.</summary>
    public static bool IsObject(FlatSchema schema) => schema.Type is "object" or null;

    public static JsonElement Read(SpecDocument document, FlatSchema schema, IEnumerable<FormPart> parts, List<string> reasons)
    {
        JsonObject body = [];
        foreach (IGrouping<string, FormPart> field in parts.GroupBy(part => part.Name, StringComparer.Ordinal))
        {
            FlatSchema member = FlatSchema.Of(document, SchemaOf(schema, field.Key));
            string[] texts = [.. field.Select(part => part.Text ?? "")];
            if (member.Type == "array")
            {
                FlatSchema items =
                    FlatSchema.Of(document, member.TryGetKeyword("items", out JsonElement itemSchema) ? itemSchema : default);
                body[field.Key] = new JsonArray([.. texts.Select(text => ReadOne(items, text, field.Key, reasons))]);
                continue;
            }

            if (texts.Length > 1 && member.Type is not null)
            {
                reasons.Add($"body: '{WireText.Shorten(field.Key)}' occurs {texts.Length} times");
            }

            body[field.Key] = texts.Length > 1 && member.Type is null
                ? new JsonArray([.. texts.Select(text => ReadOne(member, text, field.Key, reasons))])
                : ReadOne(member, texts[0], field.Key, reasons);
        }

        return JsonDocument.Parse(body.ToJsonString()).RootElement;
    }

    private static JsonElement SchemaOf(FlatSchema schema, string name)
    {
        if (schema.TryGetProperty(name, out JsonElement property))
        {
            return property;
        }

        return schema.TryGetKeyword("additionalProperties", out JsonElement additional) && additional.ValueKind == JsonValueKind.Object
            ? additional
            : default;
    }

    private static JsonNode? ReadOne(FlatSchema schema, string text, string name, List<string> reasons)
    {
        if (schema.Type is "object" or "array" or null)
        {
            return TryParse(text, out JsonNode? json) ? json : JsonValue.Create(text);
        }

        if (WireText.TryRead(schema, text, out JsonElement value, out string? reason))
        {
            return JsonNode.Parse(value.GetRawText());
        }

        reasons.Add($"body: '{WireText.Shorten(name)}': {reason}");
        return JsonValue.Create(text);
    }

    private static bool TryParse(string text, out JsonNode? json)
    {
        try
        {
            json = JsonNode.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            json = null;
            return false;
        }
    }
}
