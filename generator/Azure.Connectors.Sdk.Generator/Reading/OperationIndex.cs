using System.Globalization;
using System.Text;
using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Represents all operations of a document, each with a unique ID.</summary>
internal sealed class OperationIndex
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    private static readonly string[] s_rootKeys =
    [
        "swagger", "info", "host", "basePath", "schemes", "consumes", "produces", "paths", "definitions", "parameters", "responses",
        "securityDefinitions", "security", "tags", "externalDocs",
    ];
    private static readonly string[] s_pathKeys = ["parameters", "summary", "description", "$ref", "servers"];

    private readonly SwaggerDocument _document;
    private readonly SpecReport _report;
    private readonly List<RawOperation> _operations = [];
    private readonly Dictionary<string, RawOperation> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastNumbers = new(StringComparer.Ordinal);
    private readonly HashSet<JsonNode> _items = [];

    public OperationIndex(SwaggerDocument document, SpecReport report)
    {
        _document = document;
        _report = report;
        List<Found> found = FindOperations();
        HashSet<string> declared = new(found.Select(operation => operation.DeclaredId).OfType<string>(), StringComparer.Ordinal);
        foreach (Found operation in found)
        {
            Add(operation, declared);
        }
    }

    /// <summary>In the spec's order.</summary>
    public IReadOnlyList<RawOperation> Operations => _operations;

    public IEnumerable<string> Ids => _operations.Select(operation => operation.Id);

    public RawOperation? Find(string operationId) => _byId.TryGetValue(operationId, out RawOperation? operation) ? operation : null;

    private List<Found> FindOperations()
    {
        List<Found> found = [];
        foreach (JsonMember path in _document.Root.ObjectAt("paths")?.Members ?? [])
        {
            AddPath(path, found);
        }

        NoteShadowed(_document.Root["paths"]);
        foreach (JsonMember member in _document.Root.Members)
        {
            if (member.Name.StartsWith("/", StringComparison.Ordinal) && member.Value.IsObject)
            {
                _report.Add(ConnectorDescriptors.MisplacedPath, new DiagnosticSubject.Path(member.Name), member.Value, member.Name);
                AddPath(member, found);
            }
            else if (!s_rootKeys.Contains(member.Name) && !member.Name.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            {
                _report.Add(ConnectorDescriptors.UnknownKey, DiagnosticSubject.Whole, member.Value, member.Name, "a Swagger document");
            }
        }

        return found;
    }

    private void AddPath(JsonMember path, List<Found> found)
    {
        Queue<JsonMember> paths = new();
        paths.Enqueue(path);
        while (paths.Count > 0)
        {
            AddItem(paths.Dequeue(), found, paths);
        }
    }

    private void AddItem(JsonMember path, List<Found> found, Queue<JsonMember> misplaced)
    {
        if (path.Name.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        JsonNode? item = _document.Resolve(path.Value);
        if (item is null)
        {
            _report.AddLoss(
                ConnectorDescriptors.OperationLost,
                new DiagnosticSubject.Operation(path.Name),
                path.Name,
                path.Value,
                path.Name,
                "'" + SwaggerDocument.ReferenceOf(path.Value) + "' can't be found");
            return;
        }

        if (!item.IsObject)
        {
            _report.Add(ConnectorDescriptors.UnknownKey, DiagnosticSubject.Whole, item, path.Name, "'paths' with operations");
            return;
        }

        NoteShadowed(item);

        // Several paths can refer to one item, and an item to itself. The paths inside have addresses of their own, so they are read once.
        bool isFirst = _items.Add(item);
        foreach (JsonMember member in item.Members)
        {
            AddMember(path, item, member, found, isFirst ? misplaced : null);
        }
    }

    private void AddMember(JsonMember path, JsonNode item, JsonMember member, List<Found> found, Queue<JsonMember>? misplaced)
    {
        if (s_methods.Contains(member.Name.ToLowerInvariant()))
        {
            if (member.Value.IsObject)
            {
                found.Add(new Found(path, item, member));
            }
            else
            {
                _report.AddLoss(
                    ConnectorDescriptors.OperationLost,
                    new DiagnosticSubject.Operation(member.Name + " " + path.Name),
                    "",
                    member.Value,
                    member.Name + " " + path.Name,
                    "it isn't an object");
            }
        }
        else if (member.Name.StartsWith("/", StringComparison.Ordinal) && member.Value.IsObject)
        {
            _report.Add(ConnectorDescriptors.MisplacedPath, new DiagnosticSubject.Path(member.Name), member.Value, member.Name);
            misplaced?.Enqueue(member);
        }
        else if (member.Value["operationId"] is { IsString: true } id && !member.Name.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
        {
            _report.AddLoss(
                ConnectorDescriptors.OperationLost,
                new DiagnosticSubject.Operation(id.Text),
                id.Text,
                member.Value,
                id.Text,
                "'" + member.Name + "' is no HTTP method");
        }
        else if (!s_pathKeys.Contains(member.Name) && !member.Name.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
        {
            _report.Add(ConnectorDescriptors.UnknownKey, DiagnosticSubject.Whole, member.Value, member.Name, "a path");
        }
    }

    /// <summary>Reports the operations that a repeated name hides as losses.</summary>
    private void NoteShadowed(JsonNode? parent)
    {
        foreach (JsonMember shadowed in parent?.Shadowed ?? [])
        {
            IEnumerable<JsonMember> candidates = shadowed.Value["operationId"] is not null ? [shadowed] : shadowed.Value.Members;
            foreach (JsonMember candidate in candidates)
            {
                if (candidate.Value["operationId"] is { IsString: true } id && !IsDeclaredElsewhere(parent!, shadowed.Name, candidate.Name))
                {
                    _report.AddLoss(
                        ConnectorDescriptors.OperationLost,
                        new DiagnosticSubject.Operation(id.Text),
                        id.Text,
                        candidate.Value,
                        id.Text,
                        "'" + shadowed.Name + "' is repeated later, and the last one is used");
                }
            }
        }
    }

    private static bool IsDeclaredElsewhere(JsonNode parent, string name, string method) => parent[name]?[method] is { IsObject: true };

    private void Add(Found found, HashSet<string> declared)
    {
        string path = PathTemplate.WithoutConnection(found.Path.Name, out bool hasConnectionId);
        string method = found.Member.Name.ToUpperInvariant();
        JsonNode place = found.DeclaredId is null ? found.Member.Value : found.Member.Value["operationId"]!;
        string id = UniqueId(found, method, path, place, declared);
        RawOperation operation = new(id, method, path, found.Member.Value, found.Item, place, hasConnectionId);
        _operations.Add(operation);
        _byId.Add(id, operation);
        _report.Place("op:" + id, place);
    }

    private string UniqueId(Found found, string method, string path, JsonNode place, HashSet<string> declared)
    {
        if (found.DeclaredId is { } id && !_byId.ContainsKey(id))
        {
            return id;
        }

        string made = MakeId(method, path);
        string unique = made;
        for (int i = _lastNumbers.TryGetValue(made, out int known) ? known + 1 : 2; _byId.ContainsKey(unique)
            || declared.Contains(unique); i++)
        {
            unique = made + i.ToString(CultureInfo.InvariantCulture);
            _lastNumbers[made] = i;
        }

        if (found.DeclaredId is null)
        {
            _report.Add(
                ConnectorDescriptors.MissingOperationId,
                new DiagnosticSubject.AssignedId(method, found.Path.Name, unique),
                place,
                method,
                found.Path.Name,
                unique);
        }
        else
        {
            _report.Add(
                ConnectorDescriptors.DuplicateOperationId,
                new DiagnosticSubject.AssignedId(method, found.Path.Name, unique),
                place,
                found.DeclaredId,
                method,
                found.Path.Name,
                unique);
        }

        return unique;
    }

    /// <summary>Creates an ID, such as <c>GetUsersIdMail</c> for <c>GET /users/{id}/mail</c>.</summary>
    private static string MakeId(string method, string path)
    {
        StringBuilder id = new(method.Substring(0, 1) + method.Substring(1).ToLowerInvariant());
        bool startsWord = true;
        foreach (char c in path)
        {
            if (char.IsLetterOrDigit(c))
            {
                id.Append(startsWord ? char.ToUpperInvariant(c) : c);
            }

            startsWord = !char.IsLetterOrDigit(c);
        }

        return id.ToString();
    }

    private sealed record Found(JsonMember Path, JsonNode Item, JsonMember Member)
    {
        public string? DeclaredId { get; } = Member.Value["operationId"] is { IsString: true } id ? Texts.NotEmpty(id.Text)?.Trim() : null;
    }
}
