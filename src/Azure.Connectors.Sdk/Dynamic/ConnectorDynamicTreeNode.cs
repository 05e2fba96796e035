using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>Represents a node of a tree of values, such as a folder or a file.</summary>
public sealed class ConnectorDynamicTreeNode
{
    internal ConnectorDynamicTreeNode(
        JsonElement value, string? title, string? fullTitle, bool isParent, bool isSelectable, JsonElement item)
    {
        Value = value;
        Title = title;
        FullTitle = fullTitle;
        IsParent = isParent;
        IsSelectable = isSelectable;
        Item = item;
    }

    /// <summary>Gets the value to pass as the argument.</summary>
    public JsonElement Value { get; }

    /// <summary>Gets the title to display, or null if there is none.</summary>
    public string? Title { get; }

    /// <summary>Gets the title with the titles above it, such as the path of a folder, or null if there is none.</summary>
    public string? FullTitle { get; }

    /// <summary>
    /// Gets a value that indicates whether the node can contain others. Pass the node to <c>GetDynamicTreeNodesAsync</c> to get them.
    /// </summary>
    public bool IsParent { get; }

    /// <summary>Gets a value that indicates whether the argument can have this value: some operations accept only files, others only
    /// folders.</summary>
    public bool IsSelectable { get; }

    /// <summary>Gets the complete item of the response.</summary>
    public JsonElement Item { get; }
}
