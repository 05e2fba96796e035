using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Agents.Mcp;

/// <summary>Writes arguments as the JSON that a user reviews.</summary>
/// <remarks>
/// Characters without a shape, such as those that reverse the direction of the text, are escaped. Otherwise, arguments could be displayed
/// as others.
/// </remarks>
internal static class ShownArguments
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 256 };

    public static string Write(JsonElement arguments)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, s_options))
        {
            arguments.WriteTo(writer);
        }

        StringBuilder text = new();
        foreach (char character in Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format)
            {
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            }
            else
            {
                text.Append(character);
            }
        }

        return text.ToString();
    }
}
