using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Emulator.Validation;

/// <summary>
/// One text for all spellings of a JSON value, so that values are compared without regard to escapes, digits and the order of members.
/// </summary>
internal static class CanonicalJson
{
    public static string Of(JsonElement value)
    {
        StringBuilder output = new();
        Write(value, output);
        return output.ToString();
    }

    /// <summary>The text of a scalar without its quotation marks.</summary>
    public static string Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number when value.TryGetDecimal(out decimal number) => number.ToString("G29", CultureInfo.InvariantCulture),
        _ => value.GetRawText(),
    };

    private static void Write(JsonElement value, StringBuilder output)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                output.Append('{');
                foreach (JsonProperty member in value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    WriteText(member.Name, output);
                    Write(member.Value, output);
                }

                output.Append('}');
                break;
            case JsonValueKind.Array:
                output.Append('[');
                foreach (JsonElement item in value.EnumerateArray())
                {
                    Write(item, output);
                    output.Append(',');
                }

                output.Append(']');
                break;
            case JsonValueKind.String:
                WriteText(value.GetString()!, output);
                break;
            default:
                output.Append(Scalar(value));
                break;
        }
    }

    // The length in front makes the end of a text certain without escapes.
    private static void WriteText(string text, StringBuilder output) =>
        output.Append(CultureInfo.InvariantCulture, $"\"{text.Length}:{text}");
}
