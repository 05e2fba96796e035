using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>Checks what every callback has in common, for payloads that the runtime's converter doesn't read.</summary>
internal static class CallbackEnvelope
{
    /// <exception cref="JsonException">The callback isn't well-formed, or isn't an object with one <c>body</c> that isn't null.</exception>
    public static void Check(ReadOnlySpan<byte> callback, JsonReaderOptions options)
    {
        Utf8JsonReader reader = new(callback, options);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A trigger callback must be a JSON object.");
        }

        int bodies = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isBody = TriggerJson.IsNamed(ref reader, "body"u8);
            reader.Read();
            if (isBody && (reader.TokenType == JsonTokenType.Null || bodies++ > 0))
            {
                throw new JsonException("A trigger callback must have one 'body' that isn't null.");
            }

            reader.Skip();
        }

        reader.Read(); // Text after the object isn't well-formed.
        if (bodies == 0)
        {
            throw new JsonException("A trigger callback must have a 'body' property.");
        }
    }
}
