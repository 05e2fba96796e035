using Azure.Connectors.Sdk.Corpus.Wire;
using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Corpus;

/// <summary>Represents the subjects of the generator's diagnostics. Each diagnostic excuses only what it names, at its location.</summary>
internal sealed class Findings
{
    private static readonly HashSet<string> s_operations =
    [
        ConnectorDescriptors.UnreferencedInternal.Id, ConnectorDescriptors.OperationLost.Id
    ];

    private static readonly HashSet<string> s_losses =
    [
        ConnectorDescriptors.UnreferencedInternal.Id, ConnectorDescriptors.OperationLost.Id, ConnectorDescriptors.ParameterLost.Id,
        ConnectorDescriptors.ReservedHeader.Id,
        ConnectorDescriptors.PathParameterNotInPath.Id, ConnectorDescriptors.DuplicateParameter.Id,
        ConnectorDescriptors.UnreadProperties.Id, ConnectorDescriptors.EnumValuesUnread.Id,
        ConnectorDescriptors.ResponsesMerged.Id, ConnectorDescriptors.ResponseHeaders.Id, ConnectorDescriptors.UntypedCallback.Id,
        ConnectorDescriptors.AcknowledgedLoss.Id,
    ];

    private readonly ILookup<DiagnosticSubject, SpecDiagnostic> _bySubject;
    private readonly Dictionary<(string Method, string Path), string> _assignedIds;
    private readonly ILookup<string, SpecDiagnostic> _bySchema;
    private readonly HashSet<string>[] _unread;

    public Findings(IEnumerable<SpecDiagnostic> diagnostics)
    {
        SpecDiagnostic[] all = [.. diagnostics];
        _bySubject = all.ToLookup(d => d.Subject);
        _assignedIds = all.Select(d => d.Subject).OfType<DiagnosticSubject.AssignedId>()
            .GroupBy(subject => (subject.Method, subject.Template))
            .ToDictionary(group => group.Key, group => group.Last().Id);
        _bySchema = all.Where(d => SchemaOf(d.Subject) is not null).ToLookup(d => SchemaOf(d.Subject)!);
        _unread = [.. all.Select(d => d.Subject).OfType<DiagnosticSubject.SchemaMembers>()
            .Select(subject => subject.Names.ToHashSet(StringComparer.Ordinal))];
    }

    /// <summary>Gets whether a diagnostic reports something that the emitted code doesn't have.</summary>
    public static bool IsLoss(SpecDiagnostic diagnostic) => s_losses.Contains(diagnostic.Id);

    /// <summary>Gets the diagnostic that reports an omitted operation.</summary>
    public SpecDiagnostic? OfOperation(string id) =>
        _bySubject[new DiagnosticSubject.Operation(id)].FirstOrDefault(d => s_operations.Contains(d.Id));

    /// <summary>The diagnostic about a parameter of an operation.</summary>
    public SpecDiagnostic? OfParameter(string operationId, ParameterKey key) =>
        _bySubject[new DiagnosticSubject.Parameter(operationId, key)].FirstOrDefault();

    /// <summary>The diagnostic that says that a content is sent or read as JSON, though the spec names no JSON type.</summary>
    public SpecDiagnostic? OfContentType(string operationId) => _bySubject[new DiagnosticSubject.Operation(operationId)]
        .FirstOrDefault(d => d.Id == ConnectorDescriptors.ContentApproximated.Id);

    /// <summary>The diagnostics about a schema.</summary>
    public IEnumerable<SpecDiagnostic> OfSchema(string id) => _bySchema[id];

    /// <summary>The diagnostics about a path.</summary>
    public IEnumerable<SpecDiagnostic> OfPath(string template) => _bySubject[new DiagnosticSubject.Path(template)];

    /// <summary>The ID that the generator assigned to an operation without a usable one.</summary>
    public string? IdGiven(string method, string path) => _assignedIds.GetValueOrDefault((method, path));

    /// <summary>Whether a diagnostic says that a whole content has no type.</summary>
    public bool IsUntyped(string operationId, WireContent content) => content.Kind switch
    {
        WireContentKind.Body => OfParameter(operationId, new(ParameterKey.Body, content.Name))?.Id == ConnectorDescriptors.ParameterLost.Id,
        WireContentKind.Response => _bySubject[new DiagnosticSubject.Response(operationId, content.Name)]
            .Any(d => d.Id == ConnectorDescriptors.ResponsesMerged.Id),
        _ => _bySubject[new DiagnosticSubject.Operation(operationId)].Any(d => d.Id == ConnectorDescriptors.UntypedCallback.Id),
    };

    /// <summary>Gets whether one diagnostic reports all of these properties or values as unread.</summary>
    public bool NameUnread(IReadOnlyList<string> names) => Array.Exists(_unread, unread => names.All(unread.Contains));

    private static string? SchemaOf(DiagnosticSubject subject) => subject switch
    {
        DiagnosticSubject.Schema schema => schema.Id,
        DiagnosticSubject.SchemaMembers members => members.SchemaId,
        _ => null,
    };
}
