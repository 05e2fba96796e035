using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Tool.Calling;

/// <summary>Creates the dynamic sources of a catalog, which provide the values and the schemas of its operations.</summary>
internal sealed class SpecDynamics(ConnectorSpec spec)
{
    private readonly DynamicParts _parts = new(spec);

    public static ConnectorDynamicSource? Source(DynamicSourceSpec? source) => source is null
        ? null
        : new()
        {
            OperationId = source.OperationId,
            Capability = source.Capability,
            Arguments = [.. source.Parameters.Select(Argument)],
            CollectionPath = source.CollectionPath,
            ValuePath = source.ValuePath,
            TitlePath = source.TitlePath,
            FullTitlePath = source.FullTitlePath,
            ParentCondition = source.ParentCondition,
            SelectableCondition = source.SelectableCondition,
        };

    public static ConnectorDynamicTree? Tree(DynamicTreeSpec? tree) => tree is null
        ? null
        : new()
        {
            Open = Source(tree.Open),
            Browse = Source(tree.Browse),
            CanSelectParentNodes = tree.CanSelectParentNodes,
            CanSelectLeafNodes = tree.CanSelectLeafNodes,
        };

    /// <summary>Gets the parts of a value that have a source or contain such parts.</summary>
    public IReadOnlyList<ConnectorDynamicMember> Members(TypeSpec? type, DynamicSpec? dynamic) =>
        _parts.ModelOf(type) is { } model ? MembersOf(model) : [.. _parts.Of(type, dynamic).Select(Member)];

    // Models can contain themselves, so the parts of a part are created when they are read.
    private ConnectorDynamicMember[] MembersOf(string model) => [.. _parts.OfModel(model).Distinct().Select(Member)];

    private ConnectorDynamicMember Member(DynamicPart part) => new()
    {
        Name = part.Name,
        Values = Source(part.Dynamic?.Values),
        Schema = Source(part.Dynamic?.Schema),
        Tree = Tree(part.Dynamic?.Tree),
        CreateMembers = part.ModelId is { } model ? () => MembersOf(model) : null,
    };

    private static ConnectorDynamicArgument Argument(DynamicArgumentSpec argument) => new()
    {
        Name = argument.Name,
        Reference = argument.Reference,
        NodePath = argument.NodePath,
        LiteralJson = argument.LiteralJson,
        AlternativeType = argument.AlternativeType,
        IsRequired = argument.IsRequired,
    };
}
