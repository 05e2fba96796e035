using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Property.Tests.Mutations;

/// <summary>
/// Damages a document that stays well-formed: names swapped, subtrees doubled or moved, values of another kind, references redirected.
/// </summary>
internal static class TreeMutation
{
    private static readonly JsonDocumentOptions s_lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, AllowDuplicateProperties = false };

    private static readonly string[] s_values = [
        "null", "5", "-0.5e-7", "\"\"", "[]", "{}", "true", "[{}]", "[[[]]]", "1e400", "\"object\"", "\"array\"", "\"integer\"", "\"file\"",
        "[\"string\",\"null\"]", "[\"object\",\"array\"]",
        "{\"$ref\":\"#\"}", "{\"$ref\":\"#/paths\"}", "{\"$ref\":\"\"}", "{\"allOf\":[]}", "{\"type\":\"object\","
            + "\"properties\":{\"\":{}}}", "\"*/ \\\"\\\"\\\" \\u2028 {0}\""];

    /// <summary>The document damaged in one to four places; null where it isn't JSON to begin with.</summary>
    public static string? Apply(string text, Random random)
    {
        if (Parse(text) is not { } root)
        {
            return null;
        }

        for (int edits = random.Next(1, 5); edits > 0; edits--)
        {
            Edit(root, random);
        }

        return root.ToJsonString();
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text.TrimStart('\uFEFF'), documentOptions: s_lenient);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Edit(JsonNode root, Random random)
    {
        List<JsonNode> nodes = [.. Descend(root)];
        JsonNode node = nodes[random.Next(nodes.Count)];
        switch (random.Next(6))
        {
            case 0:
                Redirect(root, nodes, random);
                break;
            case 1:
                node.ReplaceWith(JsonNode.Parse(s_values[random.Next(s_values.Length)]));
                break;
            case 2:
                node.ReplaceWith(nodes[random.Next(nodes.Count)].DeepClone());
                break;
            case 3:
                Double(node, random);
                break;
            case 4:
                SwapNames(node, random);
                break;
            default:
                Remove(node);
                break;
        }
    }

    /// <summary>
    /// Points a reference at itself, at another's target, or at any place in the document; or makes a reference of what was none.
    /// </summary>
    private static void Redirect(JsonNode root, List<JsonNode> nodes, Random random)
    {
        JsonObject[] references = [.. nodes.OfType<JsonObject>().Where(o => o.ContainsKey("$ref"))];
        JsonObject[] all = [.. nodes.OfType<JsonObject>()];
        JsonObject from = references.Length > 0 && random.Next(3) > 0
            ? references[random.Next(references.Length)]
            : all[random.Next(all.Length)];
        from["$ref"] = random.Next(4) switch
        {
            0 => Pointer(from, root),
            1 when references.Length > 0 => references[random.Next(references.Length)]["$ref"]?.DeepClone(),
            2 => "other.json" + Pointer(from, root),
            _ => Pointer(nodes[random.Next(nodes.Count)], root),
        };
    }

    private static void Double(JsonNode node, Random random)
    {
        switch (node.Parent)
        {
            case JsonArray list:
                list.Insert(random.Next(list.Count + 1), node.DeepClone());
                break;
            case JsonObject map:
                map[node.GetPropertyName() + (random.Next(2) == 0 ? "2" : " ")] = node.DeepClone();
                break;
        }
    }

    private static void SwapNames(JsonNode node, Random random)
    {
        if (node is not JsonObject { Count: > 1 } map)
        {
            return;
        }

        string one = map.ElementAt(random.Next(map.Count)).Key, other = map.ElementAt(random.Next(map.Count)).Key;
        (JsonNode? first, JsonNode? second) = (map[one]?.DeepClone(), map[other]?.DeepClone());
        map[one] = second;
        map[other] = one == other ? second?.DeepClone() : first;
    }

    private static void Remove(JsonNode node)
    {
        switch (node.Parent)
        {
            case JsonArray list:
                list.Remove(node);
                break;
            case JsonObject map:
                map.Remove(node.GetPropertyName());
                break;
        }
    }

    private static string Pointer(JsonNode node, JsonNode root)
    {
        string pointer = "";
        for (JsonNode current = node; current != root && current.Parent is not null; current = current.Parent)
        {
            string token = current.Parent is JsonArray
                ? current.GetElementIndex().ToString(System.Globalization.CultureInfo.InvariantCulture)
                : current.GetPropertyName();
            pointer = "/" + token.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) + pointer;
        }

        return "#" + pointer;
    }

    private static IEnumerable<JsonNode> Descend(JsonNode root)
    {
        Stack<JsonNode> pending = new([root]);
        while (pending.Count > 0)
        {
            JsonNode node = pending.Pop();
            if (node != root)
            {
                yield return node;
            }

            IEnumerable<JsonNode?> children = node switch
            {
                JsonObject map => map.Select(m => m.Value),
                JsonArray list => list,
                _ => [],
            };
            foreach (JsonNode? child in children)
            {
                if (child is not null)
                {
                    pending.Push(child);
                }
            }
        }
    }
}
