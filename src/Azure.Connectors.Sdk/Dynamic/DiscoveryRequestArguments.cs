using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents the arguments of a call of a discovery operation. The name of one can lead into a parameter, such as <c>body/kind</c>.
/// </summary>
internal sealed class DiscoveryRequestArguments(ConnectorOperation discovery)
{
    public Dictionary<string, object?> Values { get; } = new(StringComparer.Ordinal);

    public void Set(string name, object value)
    {
        (string argument, string? path) = Locate(name);
        if (path is null)
        {
            Values[argument] = value;
            return;
        }

        JsonObject whole = Values.TryGetValue(argument, out object? existing) ? ObjectOf(existing, argument) ?? [] : [];
        Values[argument] = whole;
        string[] members = path.Split('/');
        foreach (string member in members[..^1])
        {
            if (whole[member] is not JsonObject inner)
            {
                whole[member] = inner = [];
            }

            whole = inner;
        }

        whole[members[^1]] = JsonNode.Parse(ArgumentJson.ToElement(value, name).GetRawText());
    }

    /// <summary>Finds the argument of a name, and the path within it.</summary>
    private (string Argument, string? Path) Locate(string name)
    {
        for (int end = name.Length; end > 0; end = name.LastIndexOf('/', end - 1))
        {
            if (discovery.DiscoveryPlan.HasArgument(name[..end]))
            {
                return (name[..end], end == name.Length ? null : name[(end + 1)..]);
            }
        }

        // Older specs name a member of the body as if it were a parameter.
        return discovery is { Body.Kind: ConnectorContentKind.Json, DiscoveryPlan.BodyName: { } body } ? (body, name) : (name, null);
    }

    private static JsonObject? ObjectOf(object? value, string argument) => value switch
    {
        null => null,
        JsonObject node => node,
        _ => JsonNode.Parse(ArgumentJson.ToElement(value, argument).GetRawText()) as JsonObject,
    };
}
