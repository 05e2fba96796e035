namespace Azure.Connectors.Sdk;

/// <summary>A call's arguments by name, each of which must have been asked for.</summary>
internal sealed class OperationArguments
{
    private readonly ConnectorOperation _operation;
    private readonly IReadOnlyDictionary<string, object?> _arguments;
    private readonly List<string> _names = [];
    private readonly HashSet<string> _shared;

    public OperationArguments(ConnectorOperation operation, IReadOnlyDictionary<string, object?>? arguments)
    {
        _operation = operation;
        _arguments = arguments ?? new Dictionary<string, object?>();
        _shared = [.. operation.Parameters.Select(p => p.Name)
            .Concat(operation.Body is { } body ? [body.Name] : [])
            .GroupBy(name => name, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)];
        foreach (ConnectorParameter parameter in operation.Parameters)
        {
            if (parameter.Constant is null)
            {
                _names.Add(KeyOf(parameter));
            }
        }

        if (operation.Body is not null)
        {
            _names.Add(KeyOfBody(operation.Body));
        }

        CheckNames();
    }

    /// <summary>The name that an argument goes by: the wire's, with its place before it where two parameters share one.</summary>
    public string KeyOf(ConnectorParameter parameter) => _shared.Contains(parameter.Name)
        ? $"{parameter.In switch
        {
            ConnectorParameterLocation.Path => "path",
            ConnectorParameterLocation.Query => "query",
            ConnectorParameterLocation.Header => "header",
            _ => "form",
        }}:{parameter.Name}"
        : parameter.Name;

    public string KeyOfBody(ConnectorBody body) => _shared.Contains(body.Name) ? $"body:{body.Name}" : body.Name;

    /// <summary>A parameter's value: the constant, the argument, or the default where it must be sent.</summary>
    /// <exception cref="ArgumentException">It is required and wasn't given.</exception>
    public object? ValueOf(ConnectorParameter parameter)
    {
        if (parameter.Constant is not null)
        {
            return parameter.DefaultItems ?? (object)parameter.Constant;
        }

        string key = KeyOf(parameter);
        return Get(key) ?? (parameter.IsRequired ? parameter.DefaultItems ?? (object?)parameter.Default ?? throw Missing(key) : null);
    }

    /// <summary>The body's value.</summary>
    /// <exception cref="ArgumentException">It is required and wasn't given.</exception>
    public object? ValueOf(ConnectorBody body)
    {
        string key = KeyOfBody(body);

        // A body of JSON may be null all the same, as an element that says so.
        _arguments.TryGetValue(key, out object? value);
        return value is null && body.IsRequired ? throw Missing(key) : value;
    }

    private object? Get(string key) => _arguments.TryGetValue(key, out object? value) ? ArgumentText.Plain(value, key) : null;

    private void CheckNames()
    {
        foreach (string name in _arguments.Keys)
        {
            if (_names.Contains(name, StringComparer.Ordinal))
            {
                continue;
            }

            if (_operation.Parameters.Any(p => p.Constant is not null && p.Name == name))
            {
                throw new ArgumentException($"The argument '{name}' of '{_operation.Id}' is a constant that can't be set.", name);
            }

            string shown = MessageText.Of(name);
            throw new ArgumentException(
                _shared.Contains(name)
                    ? $"The argument '{shown}' of '{_operation.Id}' could be "
                        + $"{string.Join(" or ", _names.Where(n => n.EndsWith(":" + name, StringComparison.Ordinal)).Select(n => $"'{n}'"))}."
                    : $"The operation '{_operation.Id}' has no argument '{shown}'.{NearestName.Hint(name, _names)}",
                shown);
        }
    }

    private ArgumentException Missing(string key) => new($"The argument '{key}' of '{_operation.Id}' is required.", key);
}
