using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>Expressions that create the trees of dynamic values, for the catalog.</summary>
internal static class DynamicTrees
{
    public static string? Of(DynamicTreeSpec? tree, TypeText types)
    {
        if (tree is null)
        {
            return null;
        }

        string[] members = new[]
        {
            (RuntimeApi.ConnectorDynamicTree.Open, DynamicSources.Of(tree.Open, types)),
            (RuntimeApi.ConnectorDynamicTree.Browse, DynamicSources.Of(tree.Browse, types)),
            (RuntimeApi.ConnectorDynamicTree.CanSelectParentNodes, tree.CanSelectParentNodes ? null : "false"),
            (RuntimeApi.ConnectorDynamicTree.CanSelectLeafNodes, tree.CanSelectLeafNodes ? null : "false"),
        }
            .Where(member => member.Item2 is not null)
            .Select(member => $"{member.Item1} = {member.Item2}")
            .ToArray();
        return $"new {types.Of(RuntimeApi.ConnectorDynamicTree.Type)} {{ {string.Join(", ", members)} }}";
    }
}
