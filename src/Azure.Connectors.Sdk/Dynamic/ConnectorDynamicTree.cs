namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents the tree of the values that something can have, such as the folders and files of a site (<c>x-ms-dynamic-tree</c>).
/// </summary>
public sealed class ConnectorDynamicTree
{
    /// <summary>Gets the source of the nodes at the root.</summary>
    public ConnectorDynamicSource? Open { get; init; }

    /// <summary>Gets the source of the nodes that a node contains.</summary>
    public ConnectorDynamicSource? Browse { get; init; }

    /// <summary>Gets a value that indicates whether a node that can contain others is a value. The default is true.</summary>
    public bool CanSelectParentNodes { get; init; } = true;

    /// <summary>Gets a value that indicates whether a node that can't contain others is a value. The default is true.</summary>
    public bool CanSelectLeafNodes { get; init; } = true;
}
