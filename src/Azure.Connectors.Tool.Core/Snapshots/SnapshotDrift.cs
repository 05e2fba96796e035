using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Output;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Snapshots;

/// <summary>Represents a difference between a snapshot and what the service returns.</summary>
/// <param name="Change">What happened: <c>added</c>, <c>removed</c> or <c>changed</c>.</param>
/// <param name="Location">The location in the file, as a JSON pointer.</param>
/// <param name="Old">The value in the file, if it is one.</param>
/// <param name="New">The value of the service, if it is one.</param>
internal sealed record SnapshotDrift(string Change, string Location, string? Old, string? New)
{
    private const string FetchedAt = "fetchedAt";

    /// <summary>Finds the differences. The times at which responses were fetched don't matter.</summary>
    public static IReadOnlyList<SnapshotDrift> Find(JsonObject old, JsonObject @new)
    {
        List<SnapshotDrift> found = [];
        Compare("", old, @new, found);
        return found;
    }

    /// <summary>Gets the differences of several snapshots as a table.</summary>
    public static ResultTable ToTable(IEnumerable<(ProjectSnapshot Snapshot, SnapshotDrift Drift)> drifts)
    {
        ResultTable table = new("snapshot", "change", "location", "old", "new");
        foreach ((ProjectSnapshot snapshot, SnapshotDrift drift) in drifts)
        {
            table.Add(snapshot.Name, drift.Change, drift.Location, drift.Old, drift.New);
        }

        return table;
    }

    private static void Compare(string place, JsonNode? old, JsonNode? @new, List<SnapshotDrift> found)
    {
        if (old is JsonObject oldMembers && @new is JsonObject newMembers)
        {
            foreach (string name in oldMembers.Select(member => member.Key).Union(newMembers.Select(member => member.Key))
                .Where(name => name != FetchedAt))
            {
                bool isOld = oldMembers.TryGetPropertyValue(name, out JsonNode? before);
                bool isNew = newMembers.TryGetPropertyValue(name, out JsonNode? after);
                string location = SpecJson.Pointer(place, name);
                if (isOld && isNew)
                {
                    Compare(location, before, after, found);
                }
                else
                {
                    found.Add(new(isNew ? "added" : "removed", location, Scalar(before), Scalar(after)));
                }
            }
        }
        else if (old is JsonArray oldItems && @new is JsonArray newItems && oldItems.Count == newItems.Count)
        {
            for (int i = 0; i < oldItems.Count; i++)
            {
                Compare(SpecJson.Pointer(place, i), oldItems[i], newItems[i], found);
            }
        }
        else if (!JsonNode.DeepEquals(old, @new))
        {
            found.Add(new("changed", place, Scalar(old), Scalar(@new)));
        }
    }

    private static string? Scalar(JsonNode? value) => value is null or JsonObject ? null : ResultTable.TextOf(value);
}
