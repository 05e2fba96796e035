using System.Text.Json;

namespace Azure.Connectors.Sdk.Agents.Validation;

/// <summary>Reads the types of a schema.</summary>
internal static class SchemaTypes
{
    /// <summary>Gets the types that a value can have, or an empty list if it can have any.</summary>
    public static IReadOnlyList<string> Of(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object || !schema.TryGetProperty("type", out JsonElement type))
        {
            return [];
        }

        return type.ValueKind == JsonValueKind.Array
            ? [.. type.EnumerateArray().Select(item => item.GetString()!)]
            : [type.GetString()!];
    }

    public static bool Has(JsonElement schema, string type) => Of(schema).Contains(type);
}
