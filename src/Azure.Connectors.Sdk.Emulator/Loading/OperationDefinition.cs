using System.Text.Json;
using Azure.Connectors.Sdk.Emulator.Matching;
using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Emulator.Loading;

/// <summary>Represents one method on one path. Everything but its identity is read on first use.</summary>
internal sealed class OperationDefinition
{
    private readonly SpecDocument _document;
    private readonly JsonElement _pathItem;
    private readonly Lazy<IReadOnlyList<ParameterDefinition>> _parameters;
    private readonly Lazy<ResponseDefinition> _success;
    private readonly Lazy<PathTemplate> _template;

    public OperationDefinition(
        SpecDocument document, SchemaChecks checks, string method, string path, JsonElement pathItem, JsonElement source)
    {
        _document = document;
        _pathItem = pathItem;
        Checks = checks;
        Method = method.ToUpperInvariant();
        Path = path;
        Source = source;
        Id = SpecDocument.Text(source, "operationId") is { Length: > 0 } id ? id : $"{Method} {path}";
        _parameters = new(ReadParameters);
        _success = new(() => ResponseDefinition.Success(document, source));
        KeyQuery = new(path);
        _template = new(() => PathTemplate.Parse(KeyQuery.Path));
    }

    public string Id { get; }

    public string Method { get; }

    /// <summary>The template as the spec has it.</summary>
    public string Path { get; }

    /// <summary>The query that the spec has in the path's key.</summary>
    public KeyQuery KeyQuery { get; }

    public JsonElement Source { get; }

    public SpecDocument Document => _document;

    public SchemaChecks Checks { get; }

    public PathTemplate Template => _template.Value;

    public IReadOnlyList<ParameterDefinition> Parameters => _parameters.Value;

    public ResponseDefinition Success => _success.Value;

    public IReadOnlyList<string> Consumes => SpecDocument.Texts(Source, "consumes") ?? SpecDocument.Texts(_document.Root, "consumes") ?? [];

    public IReadOnlyList<string> Produces => SpecDocument.Texts(Source, "produces") ?? SpecDocument.Texts(_document.Root, "produces") ?? [];

    /// <summary>
    /// The schema of what a trigger's callback carries: <c>x-ms-notification-content</c>, on the operation or its path, else the success
    /// response.
    /// </summary>
    public JsonElement NotificationSchema
    {
        get
        {
            foreach (JsonElement holder in (ReadOnlySpan<JsonElement>)[Source, _pathItem])
            {
                if (SpecDocument.TryGet(holder, "x-ms-notification-content", out JsonElement content)
                    && SpecDocument.TryGet(content, "schema", out JsonElement schema))
                {
                    return schema;
                }
            }

            return Success.Schema;
        }
    }

    /// <summary>Gets whether the operation registers a callback. The declaration of a path doesn't apply to its GET operation.</summary>
    public bool HasNotificationContent =>
        SpecDocument.TryGet(Source, "x-ms-notification-content", out _)
            || (Method != "GET" && SpecDocument.TryGet(_pathItem, "x-ms-notification-content", out _));

    private IReadOnlyList<ParameterDefinition> ReadParameters()
    {
        Dictionary<(string Name, string In), ParameterDefinition> parameters = [];
        foreach (JsonElement holder in (ReadOnlySpan<JsonElement>)[_pathItem, Source])
        {
            if (!SpecDocument.TryGet(holder, "parameters", out JsonElement list) || list.ValueKind != JsonValueKind.Array)
            {
                continue;
            }

            foreach (JsonElement item in list.EnumerateArray())
            {
                JsonElement source = _document.Follow(item);
                if (source.ValueKind == JsonValueKind.Object)
                {
                    (
                        string name,
                        string location) = KeyQuery.Locate(SpecDocument.Text(source, "name") ?? "", SpecDocument.Text(source, "in") ?? "");
                    if (!KeyQuery.IsSet(name, location))
                    {
                        parameters[(name, location)] = new(_document, Checks, source, name, location);
                    }
                }
            }
        }

        IEnumerable<string> undeclared = KeyQuery.Undeclared(parameters.Keys);
        return [
            .. parameters.Values,
            .. undeclared.Select(name => new ParameterDefinition(_document, Checks, KeyQuery.UndeclaredSource(name), name, "query")),
        ];
    }
}
