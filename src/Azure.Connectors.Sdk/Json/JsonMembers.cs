using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>Members of a JSON object by name, as services write them: an exact match first, then one without regard to case.</summary>
internal static class JsonMembers
{
    public static bool TryGet(JsonElement element, string name, out JsonElement value)
    {
        if (element.TryGetProperty(name, out value))
        {
            return true;
        }

        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                value = property.Value;
                return true;
            }
        }

        return false;
    }
}
