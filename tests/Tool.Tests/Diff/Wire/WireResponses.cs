using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Creates responses from a sample. Those that a spec doesn't allow have to be omitted.</summary>
internal static class WireResponses
{
    private static readonly JsonNode?[] s_numbers = [5_000_000_000, 0.5];

    /// <summary>
    /// Gets the responses in which one value is null, omitted, empty or another one, or an object has another member.
    /// </summary>
    public static IEnumerable<(string Name, JsonNode? Content, string? NullPath)> Of(JsonNode? sample)
    {
        foreach (JsonNode? at in Nodes(sample))
        {
            string path = at!.GetPath();
            yield return ($"{path} is null", With(sample, path, _ => null), path);
            if (at.Parent is JsonObject)
            {
                yield return ($"{path} is omitted", Without(sample, path), null);
            }

            IEnumerable<JsonNode?> others = at switch
            {
                JsonArray => [new JsonArray()],
                JsonObject members => [new JsonObject([.. members.DeepClone().AsObject().ToArray().Select(Detached), new("extra9", 1)])],
                _ when at.GetValueKind() == JsonValueKind.String => ["other", ""],
                _ when at.GetValueKind() == JsonValueKind.Number => s_numbers,
                _ => [],
            };
            foreach (JsonNode? other in others)
            {
                yield return ($"{path} is {other?.ToJsonString()}", With(sample, path, _ => other?.DeepClone()), null);
            }
        }
    }

    /// <summary>Gets a sample with a null at a path; null if the sample has nothing there.</summary>
    public static JsonNode? WithNull(JsonNode? sample, string path) =>
        path != "$" && Nodes(sample).Any(node => node!.GetPath() == path) ? With(sample, path, _ => null) : null;

    private static KeyValuePair<string, JsonNode?> Detached(KeyValuePair<string, JsonNode?> member) =>
        new(member.Key, member.Value?.DeepClone());

    private static IEnumerable<JsonNode?> Nodes(JsonNode? node)
    {
        IEnumerable<JsonNode?> inner = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items.Take(1),
            _ => [],
        };
        return node is null ? [] : inner.SelectMany(Nodes).Prepend(node);
    }

    private static JsonNode? With(JsonNode? sample, string path, Func<JsonNode, JsonNode?> change)
    {
        JsonNode copy = sample!.DeepClone();
        JsonNode at = Nodes(copy).First(node => node!.GetPath() == path)!;
        if (at.Parent is null)
        {
            return change(at);
        }

        at.ReplaceWith(change(at));
        return copy;
    }

    private static JsonNode Without(JsonNode? sample, string path)
    {
        JsonNode copy = sample!.DeepClone();
        JsonNode at = Nodes(copy).First(node => node!.GetPath() == path)!;
        at.Parent!.AsObject().Remove(at.GetPropertyName());
        return copy;
    }
}
