using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>Creates the arguments of a discovery operation from those of the operation whose values or schema it returns.</summary>
/// <param name="operation">The operation.</param>
/// <param name="arguments">Its known arguments.</param>
/// <param name="node">The node of a tree whose children are requested, or null.</param>
internal readonly struct DynamicArguments(
    ConnectorOperation operation, IReadOnlyDictionary<string, object?>? arguments, ConnectorDynamicTreeNode? node = null)
{
    /// <exception cref="ArgumentException">An argument that the discovery operation requires has no value.</exception>
    public Dictionary<string, object?> Resolve(ConnectorDynamicSource source, ConnectorOperation discovery)
    {
        DiscoveryRequestArguments resolved = new(discovery);
        foreach (ConnectorDynamicArgument argument in source.Arguments)
        {
            object? value = (argument.Reference is { } reference ? Find(reference) : null)
                ?? (argument.NodePath is { } path ? FindInNode(path) : null)
                ?? Parse(argument.LiteralJson);
            if (value is not null)
            {
                resolved.Set(argument.Name, AlternativeType.Convert(value, argument.AlternativeType, argument.Name));
            }
            else if (argument.IsRequired)
            {
                string missing = argument.Reference ?? argument.Name;
                throw new ArgumentException($"The argument '{missing}' is required to call '{discovery.Id}'.", missing);
            }
        }

        return resolved.Values;
    }

    private object? Find(string reference)
    {
        // A name can contain separators, so the whole is tried before its parts.
        for (int end = reference.Length; end > 0; end = reference.LastIndexOfAny(['/', '.'], end - 1))
        {
            if (TryFindArgument(reference[..end], out object? found))
            {
                return end == reference.Length ? found : Within(found, reference[(end + 1)..], reference[..end]);
            }
        }

        // Many specs refer to a member of the body by its own name.
        return reference.Length > 0 && operation.Body is { } body && TryFindArgument(body.Name, out object? content)
            ? Within(content, reference, body.Name)
            : null;
    }

    private bool TryFindArgument(string name, out object? value)
    {
        value = Given(name);
        if (value is not null)
        {
            return true;
        }

        // Many specs refer to the body as 'body', regardless of the name of its parameter.
        if (operation.Body is { } body && (name == body.Name || name == body.Key))
        {
            value = Given(body.Name) ?? Given(body.Key);
            return true;
        }

        // What isn't specified has the value that the call itself would send.
        if (operation.Parameters.FirstOrDefault(p => p.Name == name || p.Key == name) is { } parameter)
        {
            value = Given(parameter.Key)
                ?? Given(parameter.Name)
                ?? parameter.DefaultItems
                ?? (object?)parameter.Constant
                ?? parameter.Default;
            return true;
        }

        return false;
    }

    private object? Given(string name) =>
        arguments is not null
            && arguments.TryGetValue(name, out object? value)
            && value is not JsonElement { ValueKind: JsonValueKind.Null }
                ? value
                : null;

    private JsonElement? FindInNode(string path)
    {
        if (node is null)
        {
            return null;
        }

        return node.Item.ValueKind == JsonValueKind.Object ? NullIfNull(JsonPlace.Find(node.Item, path)) : node.Value;
    }

    private static JsonElement? Within(object? value, string path, string argument)
    {
        if (value is null or string or FileContent or BinaryData or Stream)
        {
            return null;
        }

        return NullIfNull(JsonPlace.Find(value is JsonElement json ? json : ArgumentJson.ToElement(value, argument), path));
    }

    private static JsonElement? NullIfNull(JsonElement? value) => value is { ValueKind: JsonValueKind.Null } ? null : value;

    private static JsonElement? Parse(string? json)
    {
        if (json is null)
        {
            return null;
        }

        using JsonDocument document = JsonDocument.Parse(json);
        return NullIfNull(document.RootElement.Clone());
    }
}
