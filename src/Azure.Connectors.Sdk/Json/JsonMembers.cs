using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Members of a JSON object by name, as services write them: an exact match first, then one without regard to case. A name that isn't valid
/// text, such as half a surrogate pair, matches nothing.
/// </summary>
internal static class JsonMembers
{
    public static bool TryGet(JsonElement element, string name, out JsonElement value)
    {
        try
        {
            if (element.TryGetProperty(name, out value))
            {
                return true;
            }
        }
        catch (InvalidOperationException)
        {
            // A name that isn't valid text was compared.
            return TryFind(element, name, StringComparison.Ordinal, out value)
                || TryFind(element, name, StringComparison.OrdinalIgnoreCase, out value);
        }

        return TryFind(element, name, StringComparison.OrdinalIgnoreCase, out value);
    }

    /// <summary>Gets a string's text; null for a string that isn't valid text.</summary>
    public static string? TextOrNull(this JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool TryFind(JsonElement element, string name, StringComparison comparison, out JsonElement value)
    {
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (string.Equals(NameOrNull(property), name, comparison))
            {
                value = property.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static string? NameOrNull(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
