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

    /// <summary>
    /// The ids that an extension refers to by an <c>operationId</c> at any depth: dynamic metadata, subscriptions of triggers, the test of a connection. A definition
    /// that nothing leads to refers to nothing.
    /// </summary>
    public static IReadOnlySet<string> ReferredTo(JsonDocument spec)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        HashSet<string> followed = new(StringComparer.Ordinal);
        foreach (JsonProperty member in spec.RootElement.EnumerateObject().Where(member => member.Name is not ("definitions" or "parameters" or "responses")))
        {
            Collect(spec, member.Value, IsExtension(member), ids, followed);
        }

        return ids;
    }

    private static void Collect(JsonDocument spec, JsonElement element, bool withinExtension, HashSet<string> ids, HashSet<string> followed)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Collect(spec, item, withinExtension, ids, followed);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in element.EnumerateObject())
            {
                if (member.Value.ValueKind != JsonValueKind.String)
                {
                    Collect(spec, member.Value, withinExtension || IsExtension(member), ids, followed);
                }
                else if (withinExtension && member.Name == "operationId")
                {
                    ids.Add(member.Value.GetString()!);
                }
                else if (member.Name == "$ref" && followed.Add(member.Value.GetString()!))
                {
                    Collect(spec, Resolve(spec, member.Value.GetString()!), withinExtension: false, ids, followed);
                }
            }
        }
    }

    private static JsonElement Resolve(JsonDocument spec, string reference) =>
        reference.Split('/').Skip(1).Aggregate(spec.RootElement, (element, name) => element.GetProperty(name));

    private static bool IsExtension(JsonProperty member) => member.Name.StartsWith("x-ms-", StringComparison.Ordinal);
}
