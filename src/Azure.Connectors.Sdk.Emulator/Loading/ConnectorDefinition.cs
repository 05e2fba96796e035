using System.Text.Json;
using Azure.Connectors.Sdk.Emulator.Hosting;
using Azure.Connectors.Sdk.Emulator.Matching;
using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Emulator.Loading;

/// <summary>One connector's spec, indexed by operation.</summary>
internal sealed class ConnectorDefinition
{
    private static readonly HashSet<string> s_methods =
        new(["get", "put", "post", "delete", "options", "head", "patch"], StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, OperationDefinition> _byId = new(StringComparer.Ordinal);

    private ConnectorDefinition(string apiName, SpecDocument document)
    {
        ApiName = apiName;
        Document = document;
        SchemaChecks checks = new(document);
        List<OperationDefinition> operations = [];
        foreach ((string path, JsonElement pathItem) in PathsOf(document))
        {
            foreach ((string method, JsonElement source) in SpecDocument.Members(pathItem))
            {
                if (s_methods.Contains(method) && source.ValueKind == JsonValueKind.Object)
                {
                    OperationDefinition operation = new(document, checks, method, path, pathItem, source);
                    operations.Add(operation);
                    _byId.TryAdd(operation.Id, operation);
                }
            }
        }

        Operations = operations;
        Matcher = new OperationMatcher(operations);
    }

    public string ApiName { get; }

    public SpecDocument Document { get; }

    public IReadOnlyList<OperationDefinition> Operations { get; }

    public OperationMatcher Matcher { get; }

    /// <summary>The members of <c>paths</c>, and those that a misplaced brace has left beside it or within another path.</summary>
    private static IEnumerable<(string Path, JsonElement Item)> PathsOf(SpecDocument document)
    {
        Stack<(string Path, JsonElement Item)> pending =
            new(SpecDocument.Members(document.Root, "paths").Concat(Misplaced(document.Root)).Reverse());
        HashSet<string> followed = new(StringComparer.Ordinal);
        while (pending.TryPop(out (string Path, JsonElement Item) next))
        {
            JsonElement item = document.Follow(next.Item);
            yield return (next.Path, item);

            // An item can refer to itself. The paths inside have addresses of their own, so they are read once.
            if (SpecDocument.Text(next.Item, "$ref") is { } reference && !followed.Add(reference))
            {
                continue;
            }

            foreach ((string, JsonElement) inner in Misplaced(item).Reverse())
            {
                pending.Push(inner);
            }
        }
    }

    private static IEnumerable<(string Path, JsonElement Item)> Misplaced(JsonElement element) =>
        SpecDocument.Members(element).Where(member => member.Name.StartsWith('/') && member.Value.ValueKind == JsonValueKind.Object);

    public static ConnectorDefinition Read(string apiName, JsonElement root, string source)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("paths", out JsonElement paths)
            || paths.ValueKind != JsonValueKind.Object)
        {
            throw new EmulatorSpecException(
                source, "no Swagger 2.0 document: an object with \"paths\" was expected. Check it with 'connectors lint'.", null);
        }

        if (SpecDocument.Text(root, "openapi") is { } version)
        {
            throw new EmulatorSpecException(
                source,
                $"an OpenAPI {version} document; connectors are described by Swagger 2.0, so convert it first with 'connectors convert'.",
                null);
        }

        return new(apiName, new SpecDocument(root));
    }

    /// <exception cref="ArgumentException">The connector has no such operation.</exception>
    public OperationDefinition Find(string operationId)
    {
        ArgumentNullException.ThrowIfNull(operationId);
        if (_byId.TryGetValue(operationId, out OperationDefinition? operation))
        {
            return operation;
        }

        throw new ArgumentException(
            $"Connector '{ApiName}' has no operation '{WireText.Shorten(operationId)}'.{Suggestion.For(operationId, _byId.Keys)}"
                + ToolCommand.ShowOperations(ApiName),
            nameof(operationId));
    }
}
