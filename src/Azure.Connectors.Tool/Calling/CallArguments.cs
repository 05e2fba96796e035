using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk;
using Azure.Connectors.Tool.Files;

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
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            throw new ToolException(ExitCode.Usage, $"The argument '{text}' isn't of the form name=value, name=@file or name:=json.");
        }

        bool isJson = text[equals - 1] == ':';
        string name = text[..(isJson ? equals - 1 : equals)];
        string value = text[(equals + 1)..];
        string[] path = name.Split('/');
        if (path.Length > 1 && IsBody(path[0]))
        {
            SetMember(path, isJson ? ParseJson(name, value) : JsonValue.Create(value));
        }
        else if (!_values.TryAdd(name, isJson ? ParseJson(name, value) : ValueOf(name, value)))
        {
            throw new ToolException(ExitCode.Usage, $"The argument '{name}' occurs twice.");
        }
    }

    private bool IsBody(string name) => operation.Body is { } body && (name == body.Name || name == body.Key);

    private object? ValueOf(string name, string value)
    {
        if (value.StartsWith("@@", StringComparison.Ordinal))
        {
            return Convert(name, value[1..]);
        }

        return value.StartsWith('@') ? FileOf(name, value[1..]) : Convert(name, value);
    }

    private object? FileOf(string name, string path)
    {
        ConnectorContentKind? body = IsBody(name) ? operation.Body!.Kind : null;
        bool isFile = body == ConnectorContentKind.Binary || Find(name) is { Kind: ConnectorValueKind.File };
        byte[] content = path == "-" ? ReadInput() : ToolFile.ReadBytes(path);
        if (isFile)
        {
            return new FileContent(content, fileName: path == "-" ? null : Path.GetFileName(path));
        }

        string text = System.Text.Encoding.UTF8.GetString(content);
        return body == ConnectorContentKind.Json ? ParseJson(name, text.TrimStart('\uFEFF')) : Convert(name, text);
    }

    private static byte[] ReadInput()
    {
        using Stream input = Console.OpenStandardInput();
        using MemoryStream content = new();
        input.CopyTo(content);
        return content.ToArray();
    }

    private ConnectorParameter? Find(string name) =>
        operation.Parameters.FirstOrDefault(parameter => parameter.Name == name || parameter.Key == name);

    private object? Convert(string name, string value)
    {
        ConnectorParameter? parameter = Find(name);
        if (parameter is null)
        {
            // A body of text, or an unknown name, which the client reports with the nearest one.
            return IsBody(name) && operation.Body!.Kind == ConnectorContentKind.Json ? ParseJson(name, value) : value;
        }

        CultureInfo invariant = CultureInfo.InvariantCulture;
        switch (parameter.Kind)
        {
            case ConnectorValueKind.Integer:
                return long.TryParse(value, NumberStyles.AllowLeadingSign, invariant, out long integer)
                    ? integer
                    : throw Wrong(name, value, "a whole number");
            case ConnectorValueKind.Number:
                return decimal.TryParse(value, NumberStyles.Float, invariant, out decimal number)
                    ? number
                    : throw Wrong(name, value, "a number");
            case ConnectorValueKind.Boolean:
                return bool.TryParse(value, out bool isTrue) ? isTrue : throw Wrong(name, value, "true or false");
            case ConnectorValueKind.Array:
                return value.Split(',', StringSplitOptions.TrimEntries);
            default:
                return value;
        }
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

    private static JsonNode? ParseJson(string name, string value)
    {
        try
        {
            return JsonNode.Parse(value);
        }
        catch (JsonException e)
        {
            throw new ToolException(ExitCode.Usage, $"The value of '{name}' isn't JSON: {e.Message}", e);
        }
    }

    private static ToolException Wrong(string name, string value, string expected) =>
        new(ExitCode.Usage, $"The value '{value}' of '{name}' isn't {expected}.");
}
