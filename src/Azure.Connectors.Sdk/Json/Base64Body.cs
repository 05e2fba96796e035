using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Distinguishes a response that contains bytes as base64 text from one that contains the bytes themselves, where the response isn't
/// declared to be JSON.
/// </summary>
internal static class Base64Body
{
    private static readonly SearchValues<byte> s_alphabet =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\r\n"u8);

    public static bool TryDecode(ReadOnlySpan<byte> body, string? mediaType, [NotNullWhen(true)] out BinaryData? value)
    {
        ReadOnlySpan<byte> text = body.Trim(" \t\r\n"u8);
        if (text is [(byte)'"', .., (byte)'"'])
        {
            value = OfString(text);
        }
        else
        {
            value = mediaType is not null && IsText(mediaType) ? OfText(text) : null;
        }

        return value is not null;
    }

    private static bool IsText(string mediaType)
    {
        ReadOnlySpan<char> type = JsonText.MediaTypeOf(mediaType);
        return type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("/xml", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase);
    }

    private static BinaryData? OfString(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.String && reader.BytesConsumed == json.Length
                ? JsonRead.Base64(ref reader)
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The bytes themselves begin and end with a quotation mark.
            return null;
        }
    }

    /// <summary>Decodes text in the standard alphabet with its padding; less than that is any word of a plain text.</summary>
    private static BinaryData? OfText(ReadOnlySpan<byte> text) =>
        !text.ContainsAnyExcept(s_alphabet) && (text.Length - text.Count((byte)'\r') - text.Count((byte)'\n')) % 4 == 0
            && Base64Text.TryDecodeAlone(Encoding.ASCII.GetString(text), out byte[]? bytes) ? new BinaryData(bytes) : null;
}
