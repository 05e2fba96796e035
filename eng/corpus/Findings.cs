using Azure.Connectors.Sdk.Corpus.Wire;
using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Corpus;

/// <summary>What the generator's diagnostics speak of: each only of what it names, and where it names it.</summary>
internal sealed class Findings
{
    private static readonly HashSet<string> s_operations =
    [
        ConnectorDescriptors.UnreferencedInternal.Id, ConnectorDescriptors.OperationLost.Id
    ];

    private static readonly HashSet<string> s_ids =
    [
        ConnectorDescriptors.MissingOperationId.Id, ConnectorDescriptors.DuplicateOperationId.Id
    ];

    private static readonly HashSet<string> s_schemas =
    [
        ConnectorDescriptors.TooDeep.Id, ConnectorDescriptors.SchemaApproximated.Id, ConnectorDescriptors.UnreadProperties.Id, ConnectorDescriptors.EnumValuesUnread.Id,
    ];

    private static readonly HashSet<string> s_losses =
    [
        ConnectorDescriptors.UnreferencedInternal.Id, ConnectorDescriptors.OperationLost.Id, ConnectorDescriptors.ParameterLost.Id, ConnectorDescriptors.ReservedHeader.Id,
        ConnectorDescriptors.PathParameterNotInPath.Id, ConnectorDescriptors.DuplicateParameter.Id, ConnectorDescriptors.UnreadProperties.Id, ConnectorDescriptors.EnumValuesUnread.Id,
        ConnectorDescriptors.ResponsesMerged.Id, ConnectorDescriptors.ResponseHeaders.Id, ConnectorDescriptors.UntypedCallback.Id, ConnectorDescriptors.AcknowledgedLoss.Id,
    ];

    private readonly ILookup<string, SpecDiagnostic> _bySubject;
    private readonly Dictionary<(string Method, string Path), string> _givenIds = [];
    private readonly string[] _unread;

    public Findings(IEnumerable<SpecDiagnostic> diagnostics)
    {
        SpecDiagnostic[] all = [.. diagnostics.Where(d => d.Arguments.Count > 0)];
        _bySubject = all.ToLookup(d => d.Arguments[0], StringComparer.Ordinal);
        foreach (string[] said in all.Where(d => s_ids.Contains(d.Id)).Select(d => d.Arguments.TakeLast(3).ToArray()))
        {
            _givenIds[(said[0], said[1])] = said[2];
        }

        _unread = [.. all.Where(d => s_schemas.Contains(d.Id)).Select(d => string.Join(' ', d.Arguments.Skip(1)))];
    }

    /// <summary>Whether a described diagnostic names something that the emitted code doesn't have.</summary>
    public static bool IsLoss(string described) => s_losses.Contains(described.Split(' ', 2)[0]);

    /// <summary>The diagnostic that says an operation is left out.</summary>
    public SpecDiagnostic? OfOperation(string id) => _bySubject[id].FirstOrDefault(d => s_operations.Contains(d.Id));

    /// <summary>The diagnostic about a parameter of an operation.</summary>
    public SpecDiagnostic? OfParameter(string operationId, string name) =>
        _bySubject[name].FirstOrDefault(d => d.Arguments.Count > 1 && d.Arguments[1] == operationId);

    /// <summary>The diagnostic that says that a content is sent or read as JSON, though the spec names no JSON type.</summary>
    public SpecDiagnostic? OfContentType(string operationId) =>
        _bySubject[operationId].FirstOrDefault(d => d.Id == ConnectorDescriptors.ContentApproximated.Id);

    /// <summary>Those about a schema, a path, or an operation's contents.</summary>
    public IEnumerable<SpecDiagnostic> Of(string subject) => _bySubject[subject];

    /// <summary>The id that an operation without one of its own was given.</summary>
    public string? IdGiven(string method, string path) => _givenIds.GetValueOrDefault((method, path));

    /// <summary>Whether a diagnostic says that a whole content has no type.</summary>
    public bool LeavesOut(string operationId, WireContent content) => content.Kind switch
    {
        WireContentKind.Body => OfParameter(operationId, content.Name)?.Id == ConnectorDescriptors.ParameterLost.Id,
        WireContentKind.Response =>
            _bySubject[operationId].Any(d => d.Id == ConnectorDescriptors.ResponsesMerged.Id && d.Arguments[2] == content.Name),
        _ => _bySubject[operationId].Any(d => d.Id == ConnectorDescriptors.UntypedCallback.Id),
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
