using System.ComponentModel;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents a part of a body, a response or a list whose values or schema another operation provides, or that contains such parts.
/// </summary>
public sealed class ConnectorDynamicMember
{
    private IReadOnlyList<ConnectorDynamicMember>? _members;

    /// <summary>
    /// The wire name, followed by <c>[]</c> for the items of a list and <c>{}</c> for the values of a map, such as <c>roles[]</c>;
    /// <c>[]</c> alone for the items of a list that has no name.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>The source of the values.</summary>
    public ConnectorDynamicSource? Values { get; init; }

    /// <summary>The source of the schema.</summary>
    public ConnectorDynamicSource? Schema { get; init; }

    /// <summary>Gets the tree of the values.</summary>
    public ConnectorDynamicTree? Tree { get; init; }

    /// <summary>The parts of this part. A model can contain itself, so walking them may not end.</summary>
    public IReadOnlyList<ConnectorDynamicMember> Members => _members ??= CreateMembers?.Invoke() ?? [];

    /// <summary>Creates <see cref="Members"/> when they are first read.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Func<IReadOnlyList<ConnectorDynamicMember>>? CreateMembers { get; init; }
}
