using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Converts an argument of a discovery operation to the JSON type that <c>alternativeParameterType</c> names: the operation can expect
/// another type than the parameter has that the value comes from. A value that can't be converted is passed as it is.
/// </summary>
internal static class AlternativeType
{
    public static object Convert(object value, string? type, string argument)
    {
        if (type is null)
        {
            return value;
        }

        JsonElement json = value is JsonElement element ? element : ArgumentJson.ToElement(value, argument);
        return type.ToUpperInvariant() switch
        {
            "STRING" when json.ValueKind != JsonValueKind.String =>
                json.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? json.GetRawText() : WireFormat.ToText(json),
            "INTEGER" or "NUMBER" => Parse(json, JsonValueKind.Number) ?? json,
            "BOOLEAN" => Parse(json, JsonValueKind.True) ?? Parse(json, JsonValueKind.False) ?? json,
            "OBJECT" => Parse(json, JsonValueKind.Object) ?? json,
            "ARRAY" when json.ValueKind != JsonValueKind.Array => Parse(json, JsonValueKind.Array) ?? (object)new[] { json },
            _ => json,
        };
    }

    private static JsonElement? Parse(JsonElement json, JsonValueKind kind)
    {
        if (json.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            string text = json.GetString()!;
            bool isBoolean = kind is JsonValueKind.True or JsonValueKind.False;
            using JsonDocument document = JsonDocument.Parse(isBoolean ? text.ToLowerInvariant() : text);
            return document.RootElement.ValueKind == kind ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
