using System.Text.Json;
using Azure.Connectors.Sdk.Agents.Validation;

namespace Azure.Connectors.Sdk.Agents.Definitions;

/// <summary>Finds the list in the response of an operation without pages.</summary>
internal static class ListSchema
{
    /// <summary>
    /// Gets the member of the response that is a list, an empty string if the response itself is, or null if there is no list or there are
    /// several.
    /// </summary>
    public static string? FindMember(ConnectorOperation operation)
    {
        if (operation.ResponseSchema?.Json is not { ValueKind: JsonValueKind.Object } root)
        {
            return null;
        }

        JsonElement schema = Follow(root, root);
        if (IsArray(schema))
        {
            return "";
        }

        if (!schema.TryGetProperty("properties", out JsonElement properties) || properties.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        string[] lists =
        [
            .. properties.EnumerateObject().Where(property => IsArray(Follow(root, property.Value))).Select(property => property.Name),
        ];
        return lists is [var only] ? only : null;
    }

    private static JsonElement Follow(JsonElement root, JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object
        && schema.TryGetProperty("$ref", out JsonElement reference)
        && reference.GetString() is { } target
        && root.GetProperty("$defs").TryGetProperty(target[(target.LastIndexOf('/') + 1)..], out JsonElement definition)
            ? definition
            : schema;

    private static bool IsArray(JsonElement schema) => SchemaTypes.Has(schema, "array");
}
