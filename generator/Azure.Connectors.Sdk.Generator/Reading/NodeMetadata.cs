namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Represents a node of a spec with dynamic metadata.</summary>
internal sealed class NodeMetadata(JsonNode node) : IDynamicMetadata
{
    public JsonNode Node => node;

    public bool IsObject => node.IsObject;

    public IEnumerable<KeyValuePair<string, IDynamicMetadata>> Members =>
        node.Members.Select(member => new KeyValuePair<string, IDynamicMetadata>(member.Name, new NodeMetadata(member.Value)));

    public IDynamicMetadata? this[string name] => node[name] is { } member ? new NodeMetadata(member) : null;

    public string? TextOf(string name) => node.TextOf(name);

    public bool IsTrue(string name) => node[name] is { IsTrue: true };

    public string ToJson() => node.ToJson();
}
