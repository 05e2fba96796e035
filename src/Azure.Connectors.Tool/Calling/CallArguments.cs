using System.Text.Json.Nodes;
using Azure.Connectors.Sdk;

namespace Azure.Connectors.Tool.Calling;

/// <summary>
/// Reads the arguments of a call: <c>name=value</c>, <c>name=@file</c>, <c>name:=json</c>, and <c>body/member=value</c> for a member of
/// the body.
/// </summary>
internal sealed class CallArguments
{
    private readonly ConnectorOperation _operation;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);
    private string? _nameOfInput;

    private CallArguments(ConnectorOperation operation, CancellationToken cancellationToken)
    {
        _operation = operation;
        _cancellationToken = cancellationToken;
    }

    /// <exception cref="ToolException">An argument isn't of one of the forms, its value isn't of the kind of the parameter, or its file
    /// doesn't exist.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public static IReadOnlyDictionary<string, object?> Read(
        ConnectorOperation operation, IEnumerable<string> texts, CancellationToken cancellationToken)
    {
        CallArguments arguments = new(operation, cancellationToken);
        foreach (string text in texts)
        {
            arguments.Add(text);
        }

        return arguments._values;
    }

    private void Add(string text)
    {
        ArgumentText argument = ArgumentText.Parse(text);
        string[] path = argument.Name.Split('/');
        if (path.Length > 1 && IsBody(path[0]))
        {
            SetMember(path, MemberOf(argument));
        }
        else if (!_values.TryAdd(IsBody(argument.Name) ? _operation.Body!.Key : argument.Name, ValueOf(argument)))
        {
            throw new ToolException(ExitCode.Usage, $"The argument '{argument.Name}' occurs twice.");
        }
    }

    private bool IsBody(string name) => _operation.Body is { } body && (name == body.Name || name == body.Key);

    private JsonNode? MemberOf(ArgumentText argument)
    {
        if (argument.IsJson)
        {
            return ArgumentText.ParseJson(argument.Name, argument.Raw);
        }

        return JsonValue.Create(argument.FilePath is { } path ? TextOf(argument.Name, path) : argument.Value);
    }

    private object? ValueOf(ArgumentText argument)
    {
        if (argument.IsJson)
        {
            return ArgumentText.ParseJson(argument.Name, argument.Raw);
        }

        return argument.FilePath is { } path ? FileOf(argument.Name, path) : Convert(argument.Name, argument.Value);
    }

    private object? FileOf(string name, string path)
    {
        RequireFirst(name, path);
        ConnectorContentKind? body = IsBody(name) ? _operation.Body!.Kind : null;
        if (body == ConnectorContentKind.Binary || Find(name) is { Kind: ConnectorValueKind.File })
        {
            return new FileContent(
                ArgumentText.ReadFile(path, _cancellationToken), fileName: path == ArgumentText.InputPath ? null : Path.GetFileName(path));
        }

        return Convert(
            name,
            body is null ? ArgumentText.ReadValue(path, _cancellationToken) : ArgumentText.ReadText(path, _cancellationToken));
    }

    private string TextOf(string name, string path)
    {
        RequireFirst(name, path);
        return ArgumentText.ReadText(path, _cancellationToken);
    }

    // A second argument would be empty.
    private void RequireFirst(string name, string path)
    {
        if (path != ArgumentText.InputPath)
        {
            return;
        }

        if (_nameOfInput is not null)
        {
            throw new ToolException(
                ExitCode.Usage, $"Standard input is the value of '{_nameOfInput}', so that it can't be the value of '{name}' too.");
        }

        _nameOfInput = name;
    }

    private ConnectorParameter? Find(string name) =>
        _operation.Parameters.FirstOrDefault(parameter => parameter.Name == name || parameter.Key == name);

    private object? Convert(string name, string value)
    {
        if (Find(name) is { } parameter)
        {
            return ArgumentText.Convert(name, value, parameter.Kind);
        }

        // A body of text, or an unknown name, which the client reports with the nearest one.
        return IsBody(name) && _operation.Body!.Kind == ConnectorContentKind.Json ? ArgumentText.ParseJson(name, value) : value;
    }

    private void SetMember(string[] path, JsonNode? value)
    {
        string body = _operation.Body!.Key;
        if (!_values.TryGetValue(body, out object? present))
        {
            _values[body] = present = new JsonObject();
        }

        JsonObject? holder = present as JsonObject;
        foreach (string member in path[1..^1])
        {
            holder = holder is null ? null : (holder[member] ??= new JsonObject()) as JsonObject;
        }

        if (holder?.TryAdd(path[^1], value) != true)
        {
            throw new ToolException(ExitCode.Usage, $"The argument '{string.Join('/', path)}' occurs twice, or isn't in an object.");
        }
    }
}
