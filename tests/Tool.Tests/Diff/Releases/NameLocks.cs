using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Compares the name locks of two releases.</summary>
internal static class NameLocks
{
    private static readonly string[] s_kinds = ["operations", "triggers", "models", "enums"];
    private static readonly string[] s_members = ["parameters", "properties", "values"];

    /// <summary>Gets the names and orders of the old lock that the new one has changed. What was removed has none.</summary>
    /// <param name="old">The lock of the old release.</param>
    /// <param name="new">The lock of the new release.</param>
    /// <param name="identities">The identities in the new release of what has another one.</param>
    /// <param name="moved">The parameters that change their position because they become required.</param>
    public static IReadOnlyList<string> Differences(
        JsonObject old, JsonObject @new, IReadOnlyDictionary<string, string>? identities = null, IReadOnlySet<string>? moved = null)
    {
        List<string> differences = [];
        foreach (string kind in s_kinds)
        {
            foreach ((string id, JsonNode? entry) in old[kind]!.AsObject())
            {
                if (@new[kind]![identities?.GetValueOrDefault(id, id) ?? id] is { } other)
                {
                    differences.AddRange(Compare($"{kind} {id}", entry!, other, key => moved?.Contains($"{id}/{key}") == true));
                }
            }
        }

        return differences;
    }

    private static IEnumerable<string> Compare(string subject, JsonNode old, JsonNode @new, Func<string, bool> isMoved)
    {
        if (NameOf(old) != NameOf(@new))
        {
            yield return $"{subject}: {NameOf(old)} → {NameOf(@new)}";
        }

        if (old is not JsonObject oldEntry || @new is not JsonObject newEntry)
        {
            yield break;
        }

        foreach (string group in s_members)
        {
            foreach ((string key, JsonNode? name) in oldEntry[group] as JsonObject ?? [])
            {
                if (newEntry[group]?[key] is { } other && !JsonNode.DeepEquals(name, other))
                {
                    yield return $"{subject} {key}: {name} → {other}";
                }
            }
        }

        string[] before = [.. Order(oldEntry).Where(key => !isMoved(key))];
        string[] after = [.. Order(newEntry).Where(key => !isMoved(key))];
        string[] kept = [.. before.Where(after.Contains)];
        if (!after.Take(kept.Length).SequenceEqual(kept))
        {
            yield return $"{subject}: {string.Join(", ", before)} → {string.Join(", ", after)}";
        }
    }

    private static string NameOf(JsonNode entry) => (string)(entry is JsonObject ? entry["name"] : entry)!;

    private static IEnumerable<string> Order(JsonObject entry) => (entry["order"] as JsonArray ?? []).Select(key => (string)key!);
}
