using System.Text.Json;

namespace Azure.Connectors.Sdk.Polling.Receiving;

/// <summary>Reads the headers of the platform from the outputs of a trigger: <c>{"headers":{…},"body":…}</c>.</summary>
internal static class CallbackHeaders
{
    private const string Prefix = "x-ms-";

    public static IReadOnlyDictionary<string, string> Read(ReadOnlySpan<byte> outputs)
    {
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        Utf8JsonReader reader = new(outputs, new JsonReaderOptions { MaxDepth = 128 });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isHeaders = reader.ValueTextEquals("headers"u8);
            reader.Read();
            if (isHeaders && reader.TokenType == JsonTokenType.StartObject)
            {
                using JsonDocument document = JsonDocument.ParseValue(ref reader);
                Add(headers, document.RootElement);
            }
            else
            {
                reader.Skip();
            }
        }

        return headers;
    }

    private static void Add(Dictionary<string, string> headers, JsonElement members)
    {
        foreach (JsonProperty member in members.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.String && member.Name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            {
                headers[member.Name] = member.Value.GetString()!;
            }
        }
    }
}
