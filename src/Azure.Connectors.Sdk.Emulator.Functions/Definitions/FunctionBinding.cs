using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Emulator.Functions.Definitions;

/// <summary>Represents a binding of a function, as the metadata of the worker describes it.</summary>
internal sealed class FunctionBinding
{
    private readonly JsonObject _json;

    private FunctionBinding(JsonObject json) => _json = json;

    public string Name => Text("name") ?? "";

    public string Type => Text("type") ?? "";

    public string? DataType => Text("dataType");

    public bool IsInput => !string.Equals(Text("direction"), "out", StringComparison.OrdinalIgnoreCase);

    public bool IsTrigger => Type.EndsWith("Trigger", StringComparison.OrdinalIgnoreCase);

    public bool IsConnectorTrigger => Is("connectorTrigger");

    /// <summary>Gets a value that indicates whether the events of the trigger are received from a polling endpoint.</summary>
    public bool IsPolled => IsConnectorTrigger && Text("deliveryMode") is "Poll" or "1";

    public bool IsHttpTrigger => Is("httpTrigger");

    public bool IsBatched => string.Equals(Text("cardinality"), "Many", StringComparison.OrdinalIgnoreCase);

    public string? Route => Text("route");

    public IReadOnlyList<string> Methods => Member("methods") is JsonArray methods
        ? [.. methods.Select(method => method!.GetValue<string>().ToUpperInvariant())]
        : [];

    public IReadOnlyDictionary<string, string> Properties => Member("properties") is JsonObject properties
        ? properties.ToDictionary(property => property.Key, property => property.Value?.ToString() ?? "", StringComparer.OrdinalIgnoreCase)
        : new Dictionary<string, string>();

    public bool SupportsDeferredBinding =>
        Properties.TryGetValue("supportsDeferredBinding", out string? value) && bool.TryParse(value, out bool supports) && supports;

    public static FunctionBinding Parse(string json) => new((JsonObject)JsonNode.Parse(json)!);

    /// <summary>Gets a text of the binding; <see langword="null"/> if the binding doesn't have it.</summary>
    public string? Text(string name) => Member(name) switch
    {
        JsonValue value when value.GetValueKind() == JsonValueKind.Null => null,
        JsonValue value => value.ToString(),
        _ => null,
    };

    public bool Is(string type) => string.Equals(Type, type, StringComparison.OrdinalIgnoreCase);

    private JsonNode? Member(string name) =>
        _json.FirstOrDefault(member => string.Equals(member.Key, name, StringComparison.OrdinalIgnoreCase)).Value;
}
