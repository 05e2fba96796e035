using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>Represents a JSON value of a response with dynamic metadata.</summary>
internal sealed class ElementMetadata(JsonElement element) : IDynamicMetadata
{
    public bool IsObject => element.ValueKind == JsonValueKind.Object;

    public IEnumerable<KeyValuePair<string, IDynamicMetadata>> Members => IsObject
        ? element.EnumerateObject()
            .Select(static member => new KeyValuePair<string, IDynamicMetadata>(member.Name, new ElementMetadata(member.Value)))
        : [];

    public IDynamicMetadata? this[string name] => Find(name) is { } member ? new ElementMetadata(member) : null;

    public string? TextOf(string name) => Find(name) switch
    {
        null or { ValueKind: JsonValueKind.Null or JsonValueKind.Object or JsonValueKind.Array } => null,
        { } member => WireFormat.ToText(member),
    };

    public bool IsTrue(string name) => Find(name) is { ValueKind: JsonValueKind.True };

    public string ToJson() => element.GetRawText();

    private JsonElement? Find(string name) => IsObject && element.TryGetProperty(name, out JsonElement member) ? member : null;
}
