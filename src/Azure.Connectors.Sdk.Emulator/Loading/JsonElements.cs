using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Emulator.Loading;

/// <summary>Creates JSON elements without a serializer, so that a trimmed application can do it too.</summary>
internal static class JsonElements
{
    public static JsonElement Of(JsonNode? node) =>
        JsonDocument.Parse(node?.ToJsonString() ?? "null", new() { MaxDepth = 1024 }).RootElement;

    public static JsonElement Of(string text) => Of(JsonValue.Create(text));

    public static JsonElement Array(IEnumerable<JsonElement> items) => Of(new JsonArray([.. items.Select(Node)]));

    public static JsonNode? Node(JsonElement element) => JsonNode.Parse(element.GetRawText(), documentOptions: new() { MaxDepth = 1024 });
}
