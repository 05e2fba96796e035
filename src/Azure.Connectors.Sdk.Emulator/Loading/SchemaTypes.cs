using System.Text.Json;

namespace Azure.Connectors.Sdk.Emulator.Loading;

/// <summary>The types of Swagger 2.0, by the names that specs use for them and by what implies them.</summary>
internal static class SchemaTypes
{
    /// <summary>
    /// Finds the type that a <c>type</c> keyword names, in any case and by the names that programming languages have for it; null where
    /// there is none.
    /// </summary>
    public static string? Find(string name) => name.Trim().ToLowerInvariant() switch
    {
        "string" or "boolean" or "integer" or "number" or "array" or "object" or "file" or "null" => name.Trim().ToLowerInvariant(),
        "bool" => "boolean",
        "int" => "integer",
        "float" or "double" or "decimal" => "number",
        _ => null,
    };

    /// <summary>Gets the type of a format in lower case; null if the format doesn't determine the type.</summary>
    public static string? OfFormat(string? format) => format switch
    {
        "int32" or "int64" => "integer",
        "float" or "double" or "decimal" => "number",
        "byte" or "binary" or "date" or "date-time" or "date-no-tz" or "uuid" or "uri" or "email" or "password" => "string",
        _ => null,
    };

    /// <summary>Gets the type that all values of an enumeration have, apart from null; null where they have several.</summary>
    public static string? OfValues(JsonElement values)
    {
        if (values.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        string?[] types = [.. values.EnumerateArray().Where(value => value.ValueKind != JsonValueKind.Null).Select(OfValue).Distinct()];
        return types switch
        {
            [string type] => type,
            ["integer", "number"] or ["number", "integer"] => "number",
            _ => null,
        };
    }

    private static string? OfValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => value.GetRawText().AsSpan().IndexOfAny('.', 'e', 'E') < 0 ? "integer" : "number",
        _ => null,
    };
}
