using System.ComponentModel;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>Provides methods that read callbacks for a binding, which gets the type of the payload at run time.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TriggerCallbackReader
{
    /// <summary>Reads a callback with items.</summary>
    /// <param name="callback">The body of the callback in UTF-8.</param>
    /// <param name="payload">The payload whose items are set.</param>
    /// <exception cref="JsonException">The body isn't well-formed JSON, isn't a callback, or contains a value that can't be converted to
    /// its type.</exception>
    public static void Read(ReadOnlyMemory<byte> callback, TriggerCallbackPayload payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        _ = ConnectorTriggerPayload.Parse(callback, (ref Utf8JsonReader reader) =>
        {
            payload.ReadFrom(ref reader);
            return true;
        });
    }

    /// <summary>Checks that a text is a callback: a JSON object with one <c>body</c> that isn't null.</summary>
    /// <param name="callback">The body of the callback in UTF-8.</param>
    /// <exception cref="JsonException">The text isn't a callback. The message describes what was expected and what was
    /// received.</exception>
    public static void Check(ReadOnlyMemory<byte> callback) =>
        _ = ConnectorTriggerPayload.Parse(callback, static (ref Utf8JsonReader reader) =>
        {
            TriggerJson.Enter(ref reader);
            bool hasBody = false;
            while (TriggerJson.FindBody(ref reader, ref hasBody))
            {
                if (reader.TokenType == JsonTokenType.Null)
                {
                    throw new JsonException(
                        "The 'body' of the trigger callback is null; an item, a list of items or the content of a file was expected.");
                }

                JsonRead.Skip(ref reader);
            }

            return true;
        });
}
