using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Corpus.Calling;

/// <summary>JSON values as the arguments of a dynamic call: by wire name, with the place before it where two share one.</summary>
internal static class DynamicArguments
{
    public static Dictionary<string, object?> Create(
        ConnectorOperation operation, IReadOnlyDictionary<(string In, string Name), JsonNode?> values)
    {
        HashSet<string> shared = [.. operation.Parameters.Select(p => p.Name).Concat(operation.Body is { } body ? [body.Name] : [])
            .GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)];
        Dictionary<string, object?> arguments = new(StringComparer.Ordinal);
        foreach (((string location, string name), JsonNode? value) in values)
        {
            string key = shared.Contains(name) && location != "body" ? $"{location}:{name}" : name;
            if (location == "body" && operation.Body is { } content)
            {
                arguments[shared.Contains(name) ? location : name] = content.Kind switch
                {
                    ConnectorContentKind.Binary => TypedArguments.File(value),
                    ConnectorContentKind.Text => TypedArguments.Text(value),
                    _ => JsonSerializer.SerializeToElement(value),
                };
            }
            else if (operation.Parameters.FirstOrDefault(p => p.Name == name && LocationOf(p) == location) is { Constant: null } parameter)
            {
                arguments[key] = parameter switch
                {
                    { Kind: ConnectorValueKind.File } => TypedArguments.File(value),
                    { Kind: ConnectorValueKind.Array, ItemKind: ConnectorValueKind.File } => TypedArguments.Files(value),
                    _ => JsonSerializer.SerializeToElement(value),
                };
            }
        }

        return arguments;
    }

    public static string LocationOf(ConnectorParameter parameter) =>
        parameter.In == ConnectorParameterLocation.Form ? "formData" : parameter.In.ToString().ToLowerInvariant();
}
