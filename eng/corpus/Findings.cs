using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Corpus;

/// <summary>What the generator's diagnostics speak of: each only of what it names, and where it names it.</summary>
internal sealed class Findings(IEnumerable<SpecDiagnostic> diagnostics)
{
    private static readonly HashSet<string> s_operations = [ConnectorDescriptors.UnreferencedInternal.Id, ConnectorDescriptors.OperationLost.Id];

    private static readonly HashSet<string> s_losses =
    [
        ConnectorDescriptors.UnreferencedInternal.Id, ConnectorDescriptors.OperationLost.Id, ConnectorDescriptors.ParameterLost.Id, ConnectorDescriptors.ReservedHeader.Id,
        ConnectorDescriptors.PathParameterNotInPath.Id, ConnectorDescriptors.DuplicateParameter.Id, ConnectorDescriptors.UnreadProperties.Id, ConnectorDescriptors.EnumValuesUnread.Id,
        ConnectorDescriptors.ResponsesMerged.Id, ConnectorDescriptors.ResponseHeaders.Id, ConnectorDescriptors.UntypedCallback.Id, ConnectorDescriptors.AcknowledgedLoss.Id,
    ];

    private readonly ILookup<string, SpecDiagnostic> _bySubject = diagnostics.Where(d => d.Arguments.Count > 0).ToLookup(d => d.Arguments[0], StringComparer.Ordinal);

    /// <summary>Whether a described diagnostic names something that the emitted code doesn't have.</summary>
    public static bool IsLoss(string described) => s_losses.Contains(described.Split(' ', 2)[0]);

    /// <summary>The diagnostic that says an operation is left out.</summary>
    public SpecDiagnostic? OfOperation(string id) => _bySubject[id].FirstOrDefault(d => s_operations.Contains(d.Id));

    /// <summary>The diagnostic about a parameter of an operation.</summary>
    public SpecDiagnostic? OfParameter(string operationId, string name) => _bySubject[name].FirstOrDefault(d => d.Arguments.Count > 1 && d.Arguments[1] == operationId);

    /// <summary>Those about a schema, or about an operation's contents.</summary>
    public IEnumerable<SpecDiagnostic> Of(string subject) => _bySubject[subject];
}
