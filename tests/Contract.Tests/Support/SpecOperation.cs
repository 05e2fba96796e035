using System.Text.Json;

namespace Azure.Connectors.Sdk.Contract.Tests.Support;

/// <summary>An operation as plain JSON shows it: this shares nothing with the generator's or the emulator's reading.</summary>
/// <param name="Id">Its <c>operationId</c>.</param>
/// <param name="Json">The operation.</param>
/// <param name="PathItem">What stands around it.</param>
internal sealed record SpecOperation(string Id, JsonElement Json, JsonElement PathItem)
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch"];

    public bool IsTrigger => Json.TryGetProperty("x-ms-trigger", out _);

    public bool IsInternal => Json.TryGetProperty("x-ms-visibility", out JsonElement visibility) && visibility.GetString() == "internal";

    /// <summary>Whether it is said what the trigger brings: by <c>x-ms-notification-content</c> or by a successful answer's schema.</summary>
    public bool HasItemSchema =>
        new[] { PathItem, Json }.Any(place => place.TryGetProperty("x-ms-notification-content", out JsonElement content) && content.TryGetProperty("schema", out _))
        || (Json.TryGetProperty("responses", out JsonElement responses)
            && responses.EnumerateObject().Any(response => response.Name.StartsWith('2') && response.Value.TryGetProperty("schema", out _)));

    public static IReadOnlyList<SpecOperation> ReadAll(JsonDocument spec) =>
        [.. from path in spec.RootElement.GetProperty("paths").EnumerateObject()
            from member in path.Value.EnumerateObject()
            where s_methods.Contains(member.Name)
            select new SpecOperation(member.Value.GetProperty("operationId").GetString()!, member.Value, path.Value)];

    /// <summary>The ids that dynamic metadata (<c>x-ms-dynamic-*</c>, with their <c>operationId</c> at any depth) refers to.</summary>
    public static IReadOnlySet<string> ReferredTo(JsonDocument spec)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        Collect(spec.RootElement, withinDynamic: false, ids);
        return ids;
    }

    private static void Collect(JsonElement element, bool withinDynamic, HashSet<string> ids)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Collect(item, withinDynamic, ids);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in element.EnumerateObject())
            {
                if (withinDynamic && member.Name == "operationId" && member.Value.ValueKind == JsonValueKind.String)
                {
                    ids.Add(member.Value.GetString()!);
                }

                Collect(member.Value, withinDynamic || member.Name.StartsWith("x-ms-dynamic-", StringComparison.Ordinal), ids);
            }
        }
    }
}
