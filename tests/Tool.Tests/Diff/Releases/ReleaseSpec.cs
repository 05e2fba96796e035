using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Represents the document of a release, which can be changed.</summary>
internal sealed class ReleaseSpec(JsonObject root)
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "patch", "head", "options"];
    private static readonly string[] s_unordered = ["parameters", "required", "enum", "tags"];

    public JsonObject Root => root;

    public static ReleaseSpec Parse(string text) => new(JsonNode.Parse(text)!.AsObject());

    public ReleaseSpec Copy() => new(root.DeepClone().AsObject());

    public JsonObject Definitions => root["definitions"]!.AsObject();

    /// <summary>Gets an operation, or null if there is none.</summary>
    public JsonObject? Operation(string id) => Find(id)?.Operation;

    public (string Path, string Method, JsonObject Item, JsonObject Operation)? Find(string id)
    {
        foreach ((string path, JsonNode? item) in root["paths"]!.AsObject())
        {
            foreach (string method in s_methods)
            {
                if (item![method] is JsonObject operation && (string?)operation["operationId"] == id)
                {
                    return (path, method, item.AsObject(), operation);
                }
            }
        }

        return null;
    }

    /// <summary>Gets a parameter that an operation declares itself, or null if there is none.</summary>
    public JsonObject? Parameter(string id, string location, string name) => (Operation(id)?["parameters"] as JsonArray ?? [])
        .OfType<JsonObject>().FirstOrDefault(p => (string?)p["in"] == location && (string?)p["name"] == name);

    /// <summary>Gets all objects within a node.</summary>
    public static IEnumerable<JsonObject> Objects(JsonNode? node)
    {
        Stack<JsonNode?> pending = new([node]);
        while (pending.TryPop(out JsonNode? next))
        {
            IEnumerable<JsonNode?> content = next switch
            {
                JsonObject members => members.Select(member => member.Value),
                JsonArray items => items,
                _ => [],
            };
            foreach (JsonNode? inner in content)
            {
                pending.Push(inner);
            }

            if (next is JsonObject found)
            {
                yield return found;
            }
        }
    }

    /// <summary>Gets the document with everything in another order whose order has no meaning.</summary>
    public ReleaseSpec Shuffle(Random random) => new(Shuffle(root, random, "").AsObject());

    private static JsonNode Shuffle(JsonNode node, Random random, string name)
    {
        switch (node)
        {
            case JsonObject members:
                KeyValuePair<string, JsonNode?>[] pairs = [.. members];
                random.Shuffle(pairs);
                return new JsonObject([.. pairs.Select(pair =>
                    KeyValuePair.Create(pair.Key, pair.Value is null ? null : Shuffle(pair.Value, random, pair.Key)))]);
            case JsonArray items:
                JsonNode?[] content = [.. items.Select(item => item is null ? null : Shuffle(item, random, ""))];
                if (s_unordered.Contains(name) && content.All(item => item is not JsonArray))
                {
                    random.Shuffle(content);
                }

                return new JsonArray(content);
            default:
                return node.DeepClone();
        }
    }
}
