using System.Text.Json.Nodes;
using Azure.Connectors.Sdk;

namespace Azure.Connectors.Tool.Calling;

/// <summary>
/// Reads the arguments of a call: <c>name=value</c>, <c>name=@file</c>, <c>name:=json</c>, and <c>body/member=value</c> for a member of
/// the body.
/// </summary>
internal sealed class CallArguments(ConnectorOperation operation)
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    /// <exception cref="ToolException">An argument isn't of one of the forms, its value isn't of the kind of the parameter, or its file
    /// doesn't exist.</exception>
    public static IReadOnlyDictionary<string, object?> Read(ConnectorOperation operation, IEnumerable<string> texts)
    {
        CallArguments arguments = new(operation);
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
            SetMember(path, argument.IsJson ? ArgumentText.ParseJson(argument.Name, argument.Raw) : JsonValue.Create(argument.Raw));
        }
        else if (!_values.TryAdd(argument.Name, ValueOf(argument)))
        {
            throw new ToolException(ExitCode.Usage, $"The argument '{argument.Name}' occurs twice.");
        }
    }

    private bool IsBody(string name) => operation.Body is { } body && (name == body.Name || name == body.Key);

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
        ConnectorContentKind? body = IsBody(name) ? operation.Body!.Kind : null;
        bool isFile = body == ConnectorContentKind.Binary || Find(name) is { Kind: ConnectorValueKind.File };
        byte[] content = ArgumentText.ReadFile(path);
        if (isFile)
        {
            return new FileContent(content, fileName: path == "-" ? null : Path.GetFileName(path));
        }

        string text = System.Text.Encoding.UTF8.GetString(content);
        return body == ConnectorContentKind.Json ? ArgumentText.ParseJson(name, text.TrimStart('\uFEFF')) : Convert(name, text);
    }

    private ConnectorParameter? Find(string name) =>
        operation.Parameters.FirstOrDefault(parameter => parameter.Name == name || parameter.Key == name);

    private object? Convert(string name, string value)
    {
        if (Find(name) is { } parameter)
        {
            return ArgumentText.Convert(name, value, parameter.Kind);
        }

        // A body of text, or an unknown name, which the client reports with the nearest one.
        return IsBody(name) && operation.Body!.Kind == ConnectorContentKind.Json ? ArgumentText.ParseJson(name, value) : value;
    }

    private void SetMember(string[] path, JsonNode? value)
    {
        if (!_values.TryGetValue(path[0], out object? present))
        {
            _values[path[0]] = present = new JsonObject();
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
