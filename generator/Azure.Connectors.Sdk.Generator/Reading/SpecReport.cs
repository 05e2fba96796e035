using System.Globalization;
using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Gathers diagnostics and places while a spec is read.</summary>
internal sealed class SpecReport(string path, LineMap lines, IEnumerable<string> acknowledged)
{
    private readonly List<SpecDiagnostic> _diagnostics = [];
    private readonly HashSet<SpecDiagnostic> _seen = [];
    private readonly Dictionary<string, SpecPlace> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _acknowledged = new(acknowledged, StringComparer.Ordinal);

    /// <summary>From here on nothing is added: what is read is of use to nobody but naming.</summary>
    public bool IsSilent { get; set; }

    public void Add(DiagnosticDescriptor descriptor, JsonNode at, params string[] arguments) =>
        Add(descriptor, at.PlaceStart, at.PlaceLength, arguments);

    public void Add(DiagnosticDescriptor descriptor, int start, int length, params string[] arguments)
    {
        if (IsSilent)
        {
            return;
        }

        SpecDiagnostic diagnostic = new(descriptor.Id, path, lines.Place(start, length), arguments.ToImmutableEquatableArray());

        // A shared schema or parameter is read once for each operation that uses it.
        if (_seen.Add(diagnostic))
        {
            _diagnostics.Add(diagnostic);
        }
    }

    public void AddForFile(DiagnosticDescriptor descriptor, params string[] arguments) =>
        _diagnostics.Add(new SpecDiagnostic(descriptor.Id, path, null, arguments.ToImmutableEquatableArray()));

    /// <summary>Something callable is lost: a warning, or a note where <c>connector.json</c> acknowledges the operation.</summary>
    public void AddLoss(DiagnosticDescriptor descriptor, string operationId, JsonNode at, params string[] arguments)
    {
        if (_acknowledged.Contains(operationId))
        {
            string message = string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), arguments);
            Add(ConnectorDescriptors.AcknowledgedLoss, at, message);
        }
        else
        {
            Add(descriptor, at, arguments);
        }
    }

    public void AddDangling(string reference, JsonNode at) =>
        Add(reference.StartsWith("#", StringComparison.Ordinal) ? ConnectorDescriptors.DanglingReference : ConnectorDescriptors.ExternalReference, at, reference);

    /// <summary>Records where something stands; the first place stays.</summary>
    public void Place(string identity, JsonNode at)
    {
        if (!IsSilent && !_places.ContainsKey(identity))
        {
            _places.Add(identity, lines.Place(at.PlaceStart, at.PlaceLength));
        }
    }

    public SpecReadResult ToResult(ConnectorSpec? spec) => new(
        spec,
        _diagnostics.OrderBy(diagnostic => diagnostic.Place?.Start ?? -1).ToImmutableEquatableArray(),
        new SpecPlaces(_places));
}
