using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>What an operation that gives values or a schema is called with.</summary>
internal static class DynamicArguments
{
    public static Dictionary<string, object?> Resolve(
        ConnectorDynamicSource source, ConnectorOperation operation, IReadOnlyDictionary<string, object?>? arguments)
    {
        Dictionary<string, object?> resolved = new(StringComparer.Ordinal);
        foreach (ConnectorDynamicArgument argument in source.Arguments)
        {
            object? value = argument.Reference is { } reference ? Find(reference, operation, arguments) : Parse(argument.LiteralJson);
            if (value is not null)
            {
                resolved[argument.Name] = value;
            }
        }

        return resolved;
    }

    private static object? Find(string reference, ConnectorOperation operation, IReadOnlyDictionary<string, object?>? arguments)
    {
        if (arguments is not null && arguments.TryGetValue(reference, out object? whole))
        {
            return whole;
        }

        int cut = reference.IndexOfAny(['/', '.']);
        if (arguments is not null && cut > 0 && arguments.TryGetValue(reference[..cut], out object? outer))
        {
            return Within(outer, reference[(cut + 1)..], reference[..cut]);
        }

        // What isn't given has the value that the call itself would send.
        if (operation.Parameters.FirstOrDefault(p => p.Name == reference) is { } parameter)
        {
            return parameter.Constant ?? parameter.Default;
        }

        if (operation.Body is not { } body || ValueOf(body, arguments) is not { } value)
        {
            return null;
        }

        // Many specs refer to a member of the body by its own name, some by 'body' whatever the parameter's name is.
        return Within(value, reference, body.Name)
            ?? (reference.StartsWith("body/", StringComparison.Ordinal) ? Within(value, reference["body/".Length..], body.Name) : null);
    }

    private static object? ValueOf(ConnectorBody body, IReadOnlyDictionary<string, object?>? arguments) =>
        arguments is null ? null
        : arguments.TryGetValue(body.Name, out object? value) || arguments.TryGetValue(body.Key, out value) ? value
        : null;

    private static JsonElement? Within(object? value, string path, string argument)
    {
        if (value is null or string or FileContent or BinaryData or Stream)
        {
            return null;
        }

        return JsonPlace.Find(value is JsonElement json ? json : ArgumentJson.ToElement(value, argument), path);
    }

    private static JsonElement? Parse(string? json)
    {
        if (json is null)
        {
            return null;
        }

        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
