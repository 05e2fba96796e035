using System.Text;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Emulator.Loading;

/// <summary>
/// Reads JSON as specs in the field contain it: byte order marks, comments, trailing commas, duplicate keys (the last one counts).
/// </summary>
internal static class LenientJson
{
    private static readonly JsonDocumentOptions s_options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 1024,
    };

    public static JsonElement Parse(ReadOnlyMemory<byte> bytes, string source) => Parse(Decode(bytes.Span), source);

    public static JsonElement Parse(string text, string source)
    {
        text = text.TrimStart('\uFEFF');
        try
        {
            return Read(text);
        }
        catch (JsonException strict)
        {
            try
            {
                return Read(JsonRepair.Repair(text));
            }
            catch (JsonException)
            {
                throw new EmulatorSpecException(
                    source,
                    $"not readable as JSON at line {strict.LineNumber + 1}, column {strict.BytePositionInLine + 1}. Check it with "
                        + "'connectors lint'.",
                    strict);
            }
        }
    }

    private static JsonElement Read(string text)
    {
        // Never disposed: the spec lives as long as the emulator, and an undisposed document is only garbage.
        JsonDocument document = JsonDocument.Parse(text, s_options);
        return document.RootElement;
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        return bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes),
            _ => Encoding.UTF8.GetString(bytes),
        };
    }
}
