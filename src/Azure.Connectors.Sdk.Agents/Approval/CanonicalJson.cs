using System.Text;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Agents;

/// <summary>Writes JSON so that equal values have equal text: without white space, and with the members of objects sorted.</summary>
internal static class CanonicalJson
{
    public static string Write(JsonElement value)
    {
        StringBuilder text = new();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append('{');
                foreach (JsonProperty member in value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    text.Append('"').Append(JsonEncodedText.Encode(member.Name)).Append("\":");
                    Append(text, member.Value);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case JsonValueKind.Array:
                text.Append('[');
                foreach (JsonElement item in value.EnumerateArray())
                {
                    Append(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case JsonValueKind.String:
                text.Append('"').Append(JsonEncodedText.Encode(value.GetString()!)).Append('"');
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }
}
