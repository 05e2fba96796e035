using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Reads the object in which a workflow has the bytes of a file and their media type:
/// <c>{"$content-type":"image/png","$content":"AQID"}</c>.
/// </summary>
internal static class ContentObject
{
    /// <summary>Reads an object.</summary>
    /// <param name="reader">A reader at the start of an object, and at its end afterwards.</param>
    /// <param name="content">The bytes with their media type; null where the content is null.</param>
    /// <returns>Whether the object has a content.</returns>
    public static bool TryRead(ref Utf8JsonReader reader, out BinaryData? content)
    {
        bool hasContent = false;
        string? mediaType = null;
        content = null;
        while (true)
        {
            JsonPosition.Advance(ref reader);
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                content = mediaType is null ? content : content?.WithMediaType(mediaType);
                return hasContent;
            }

            bool isContent = TriggerJson.IsNamed(ref reader, "$content"u8);
            bool isType = TriggerJson.IsNamed(ref reader, "$content-type"u8);
            JsonPosition.Advance(ref reader);
            if (isContent && reader.TokenType is JsonTokenType.String or JsonTokenType.Null)
            {
                content = JsonRead.Base64(ref reader);
                hasContent = true;
            }
            else if (isType && reader.TokenType == JsonTokenType.String)
            {
                mediaType = reader.GetString() is { Length: > 0 } text ? text : mediaType;
            }
            else
            {
                JsonRead.Skip(ref reader);
            }
        }
    }
}
