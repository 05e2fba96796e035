using System.Text.Json.Nodes;
using GeneratorNode = Azure.Connectors.Sdk.Generator.Reading.JsonNode;

namespace Azure.Connectors.Tool.Updating;

/// <summary>Finds the nodes of a document as the generator read it in a tree that can be edited.</summary>
internal sealed class NodePaths
{
    private readonly Dictionary<GeneratorNode, (GeneratorNode Holder, string Name, int Index)> _holders =
        new(ReferenceEqualityComparer.Instance);

    private readonly GeneratorNode _root;

    public NodePaths(GeneratorNode root)
    {
        _root = root;
        Stack<GeneratorNode> pending = new([root]);
        while (pending.TryPop(out GeneratorNode? holder))
        {
            foreach (var member in holder.Members)
            {
                _holders[member.Value] = (holder, member.Name, -1);
                pending.Push(member.Value);
            }

            for (int i = 0; i < holder.Items.Count; i++)
            {
                _holders[holder.Items[i]] = (holder, "", i);
                pending.Push(holder.Items[i]);
            }
        }
    }

    /// <summary>Gets the node of a tree at the location of a node of the generator, or null if it isn't an object.</summary>
    public JsonObject? Find(JsonObject tree, GeneratorNode? node) => node is null ? null : At(tree, node) as JsonObject;

    private JsonNode? At(JsonObject tree, GeneratorNode node)
    {
        if (ReferenceEquals(node, _root))
        {
            return tree;
        }

        if (!_holders.TryGetValue(node, out (GeneratorNode Holder, string Name, int Index) place))
        {
            return null;
        }

        JsonNode? holder = At(tree, place.Holder);
        return place.Index < 0 ? (holder as JsonObject)?[place.Name] : (holder as JsonArray)?[place.Index];
    }
}
