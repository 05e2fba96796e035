using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents.Tests.Generated;

/// <summary>Checks what model providers require of a tool.</summary>
internal static partial class ToolRules
{
    private static readonly string[] s_types = ["object", "array", "string", "integer", "number", "boolean", "null"];

    /// <summary>Finds what is wrong with a tool.</summary>
    public static IEnumerable<string> Violations(AIFunction tool)
    {
        JsonElement schema = tool.JsonSchema;
        if (!ValidName().IsMatch(tool.Name))
        {
            yield return $"The name '{tool.Name}' isn't valid.";
        }

        if (tool.Description.Length is 0 or > 1024)
        {
            yield return $"The description of '{tool.Name}' has {tool.Description.Length} characters.";
        }

        if (schema.GetProperty("type").GetString() != "object")
        {
            yield return $"The root of '{tool.Name}' isn't an object.";
        }

        foreach (JsonProperty property in schema.GetProperty("properties").EnumerateObject())
        {
            if (!ValidName().IsMatch(property.Name))
            {
                yield return $"The property '{property.Name}' of '{tool.Name}' isn't valid.";
            }
        }

        foreach (string problem in Schema(schema, schema, ""))
        {
            yield return $"The schema of '{tool.Name}' isn't valid at {problem}";
        }
    }

    private static IEnumerable<string> Schema(JsonElement root, JsonElement schema, string location) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(keyword => Keyword(root, keyword, $"{location}/{keyword.Name}")),
        JsonValueKind.True or JsonValueKind.False => [],
        _ => [$"{location}: not a schema"],
    };

    private static IEnumerable<string> Keyword(JsonElement root, JsonProperty keyword, string location)
    {
        JsonElement value = keyword.Value;
        switch (keyword.Name)
        {
            case "type":
                return Is(location, value.ValueKind == JsonValueKind.Array
                    ? value.GetArrayLength() > 0 && value.EnumerateArray().All(IsType)
                    : IsType(value));
            case "properties" or "$defs":
                return value.EnumerateObject().SelectMany(member => Schema(root, member.Value, $"{location}/{member.Name}"));
            case "items" or "additionalProperties":
                return Schema(root, value, location);
            case "anyOf" or "allOf" or "oneOf":
                return value.EnumerateArray().SelectMany((choice, i) => Schema(root, choice, $"{location}/{i}"));
            case "required":
                string[] names = [.. value.EnumerateArray().Select(name => name.GetString()!)];
                return Is(location, names.Length > 0 && names.Distinct(StringComparer.Ordinal).Count() == names.Length);
            case "enum" or "examples":
                return Is(location, value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0);
            case "$ref":
                string target = value.GetString()!;
                return Is(location, target.StartsWith("#/$defs/", StringComparison.Ordinal)
                    && root.GetProperty("$defs").TryGetProperty(target["#/$defs/".Length..], out _));
            case "minLength" or "maxLength" or "minItems" or "maxItems" or "minProperties" or "maxProperties":
                return Is(location, value.TryGetInt64(out long count) && count >= 0);
            case "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf":
                return Is(location, value.ValueKind == JsonValueKind.Number);
            case "title" or "description" or "format" or "pattern":
                return Is(location, value.ValueKind == JsonValueKind.String);
            case "uniqueItems" or "readOnly":
                return Is(location, value.ValueKind is JsonValueKind.True or JsonValueKind.False);
            case "default":
                return [];
            default:
                return [$"{location}: an unknown keyword"];
        }
    }

    private static bool IsType(JsonElement type) => type.ValueKind == JsonValueKind.String && s_types.Contains(type.GetString());

    private static IEnumerable<string> Is(string location, bool isValid) => isValid ? [] : [location];

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,64}\z")]
    private static partial Regex ValidName();
}
