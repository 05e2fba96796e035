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

    private static readonly HashSet<string> s_schemas =
    [
        ConnectorDescriptors.TooDeep.Id, ConnectorDescriptors.SchemaApproximated.Id, ConnectorDescriptors.UnreadProperties.Id,
        ConnectorDescriptors.EnumValuesUnread.Id,
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
    private readonly string[] _unread;

    public Findings(IEnumerable<SpecDiagnostic> diagnostics)
    {
        SpecDiagnostic[] all = [.. diagnostics];
        _bySubject = all.ToLookup(d => d.Subject);
        _assignedIds = all.Select(d => d.Subject).OfType<DiagnosticSubject.AssignedId>()
            .GroupBy(subject => (subject.Method, subject.Template))
            .ToDictionary(group => group.Key, group => group.Last().Id);
        _unread = [.. all.Where(d => s_schemas.Contains(d.Id)).Select(d => string.Join(' ', d.Arguments))];
    }

    /// <summary>Whether a described diagnostic names something that the emitted code doesn't have.</summary>
    public static bool IsLoss(string described) => s_losses.Contains(described.Split(' ', 2)[0]);

    /// <summary>Gets the diagnostic that reports an omitted operation.</summary>
    public SpecDiagnostic? OfOperation(string id) =>
        _bySubject[new DiagnosticSubject.Operation(id)].FirstOrDefault(d => s_operations.Contains(d.Id));

    /// <summary>The diagnostic about a parameter of an operation.</summary>
    public SpecDiagnostic? OfParameter(string operationId, string name) =>
        _bySubject[new DiagnosticSubject.Parameter(operationId, name)].FirstOrDefault();

    /// <summary>The diagnostic that says that a content is sent or read as JSON, though the spec names no JSON type.</summary>
    public SpecDiagnostic? OfContentType(string operationId) => _bySubject[new DiagnosticSubject.Operation(operationId)]
        .FirstOrDefault(d => d.Id == ConnectorDescriptors.ContentApproximated.Id);

    /// <summary>The diagnostics about a schema.</summary>
    public IEnumerable<SpecDiagnostic> OfSchema(string id) => _bySubject[new DiagnosticSubject.Schema(id)];

    /// <summary>The diagnostics about a path.</summary>
    public IEnumerable<SpecDiagnostic> OfPath(string template) => _bySubject[new DiagnosticSubject.Path(template)];

    /// <summary>The ID that the generator assigned to an operation without a usable one.</summary>
    public string? IdGiven(string method, string path) => _assignedIds.GetValueOrDefault((method, path));

    /// <summary>Whether a diagnostic says that a whole content has no type.</summary>
    public bool LeavesOut(string operationId, WireContent content) => content.Kind switch
    {
        WireContentKind.Body => OfParameter(operationId, content.Name)?.Id == ConnectorDescriptors.ParameterLost.Id,
        WireContentKind.Response => _bySubject[new DiagnosticSubject.Response(operationId, content.Name)]
            .Any(d => d.Id == ConnectorDescriptors.ResponsesMerged.Id),
        _ => _bySubject[new DiagnosticSubject.Operation(operationId)].Any(d => d.Id == ConnectorDescriptors.UntypedCallback.Id),
    };

    /// <summary>Whether a diagnostic says that these properties or values go unread: each of them by its name.</summary>
    public bool NameUnread(IReadOnlyList<string> names) => Array.Exists(_unread, text => names.All(name => IsWord(text, name)));

    private static bool IsWord(string text, string name)
    {
        for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0
            && name.Length > 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length])))
            {
                return true;
            }
        }

        return name.Length == 0;
    }
}
