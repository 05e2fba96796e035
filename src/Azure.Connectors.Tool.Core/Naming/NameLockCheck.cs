using System.Text.Json.Nodes;

namespace Azure.Connectors.Tool.Naming;

/// <summary>Checks whether a name lock is complete.</summary>
internal static class NameLockCheck
{
    private const string Schema = "$schema";

    /// <summary>Gets a value that indicates whether a lock has all that the complete lock has. It can have more.</summary>
    /// <param name="names">The lock, or null if there is none.</param>
    /// <param name="complete">The complete lock.</param>
    public static bool IsComplete(JsonObject? names, JsonObject complete) => complete.All(
        member => member.Key == Schema || Contains(names?[member.Key], member.Value));

    private static bool Contains(JsonNode? node, JsonNode? part) => part switch
    {
        JsonObject { Count: 0 } => true,
        JsonObject members => node is JsonObject known && members.All(member => Contains(known[member.Key], member.Value)),
        _ => JsonNode.DeepEquals(node, part),
    };
}
