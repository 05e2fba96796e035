using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Calling;

/// <summary>Compares the items of a trigger's payload with the callback that they were read from.</summary>
public static class CallbackComparison
{
    /// <summary>Gets the differences between the items of <c>payload.Body.Value</c> and those sent; empty if they are equal.</summary>
    /// <param name="callback">The callback's body in one of the JSON shapes.</param>
    /// <param name="payloadType">The payload's type.</param>
    /// <param name="options">How payloads are read.</param>
    public static IReadOnlyList<string> Differences(string callback, Type payloadType, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(callback);
        ArgumentNullException.ThrowIfNull(payloadType);
        object? payload = JsonSerializer.Deserialize(callback, payloadType, options);
        object? body = payloadType.GetProperty("Body")!.GetValue(payload);
        IEnumerable items = (IEnumerable)body!.GetType().GetProperty("Value")!.GetValue(body)!;
        string written = "[" + string.Join(
            ",", items.Cast<object?>().Select(item => JsonSerializer.Serialize(item, item?.GetType() ?? typeof(object), options))) + "]";
        return JsonComparison.Differences(SentItems(callback), written);
    }

    /// <summary>Gets the items of a callback of any shape.</summary>
    private static string SentItems(string callback)
    {
        JsonNode? body = JsonNode.Parse(callback)!["body"];
        JsonArray items = body as JsonArray ?? (body as JsonObject)?["value"] as JsonArray ?? new JsonArray(body?.DeepClone());
        return items.ToJsonString();
    }
}
