using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Emulator.Validation;

/// <summary>Reads JSON as it must be on the wire: without comments, trailing commas and the like.</summary>
internal static class StrictJson
{
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 512 };

    public static bool TryParse(string json, out JsonElement value, [NotNullWhen(false)] out string? problem) =>
        TryParse(Encoding.UTF8.GetBytes(json), out value, out problem);

    public static bool TryParse(ReadOnlyMemory<byte> json, out JsonElement value, [NotNullWhen(false)] out string? problem)
    {
        try
        {
            // Not disposed: the element outlives this call, and an undisposed document is only garbage.
            JsonDocument document = JsonDocument.Parse(json, s_options);
            value = document.RootElement;
            problem = HasSurrogateEscape(json.Span) && !IsText(value) ? "text with half of a surrogate pair" : null;
            return problem is null;
        }
        catch (JsonException exception)
        {
            value = default;
            problem = string.Create(
                CultureInfo.InvariantCulture, $"not JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}");
            return false;
        }
    }

    private static bool HasSurrogateEscape(ReadOnlySpan<byte> json) => json.IndexOf("\\ud"u8) >= 0 || json.IndexOf("\\uD"u8) >= 0;

    /// <summary>
    /// Whether every name and string can be read. The parser accepts escapes of half a surrogate pair, which no text can hold.
    /// </summary>
    private static bool IsText(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.Object => value.EnumerateObject().All(member => member.Name is not null && IsText(member.Value)),
                JsonValueKind.Array => value.EnumerateArray().All(IsText),
                JsonValueKind.String => value.GetString() is not null,
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
