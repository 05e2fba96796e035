using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Management;

/// <summary>Reads members of the JSON of a trigger configuration.</summary>
internal static class TriggerJson
{
    /// <returns>The text; <see langword="null"/> if there is none.</returns>
    public static string? Text(JsonNode? json, string name) =>
        json is JsonObject members && members[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>Sets a member, or removes it if there is no value.</summary>
    public static void Set(JsonObject json, string name, JsonNode? value)
    {
        if (value is null)
        {
            json.Remove(name);
        }
        else
        {
            json[name] = value;
        }
    }

    public static JsonObject Child(JsonObject json, string name)
    {
        if (json[name] is not JsonObject child)
        {
            json[name] = child = [];
        }

        return child;
    }
}
