using System.Globalization;
using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Collects diagnostics and places while a spec, or a file beside it, is read.</summary>
/// <param name="path">The file.</param>
/// <param name="lines">Its lines.</param>
/// <param name="acknowledged">The ids of the operations of which losses are accepted.</param>
/// <param name="diagnosticLimit">The number of diagnostics of each kind to list.</param>
/// <param name="cancellationToken">The token to cancel the reading.</param>
internal sealed class SpecReport(
    string path, LineMap lines, IEnumerable<string> acknowledged, int diagnosticLimit, CancellationToken cancellationToken)
{
    private readonly DiagnosticList _diagnostics = new(diagnosticLimit);
    private readonly Dictionary<string, SpecPlace> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _acknowledged = new(acknowledged, StringComparer.Ordinal);
    private readonly NearestName _nearest = new();

    /// <summary>Stops reporting: what is read afterwards is used only for naming.</summary>
    public bool IsSilent { get; set; }

    /// <summary>The token to cancel the reading.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    public void Add(DiagnosticDescriptor descriptor, DiagnosticSubject subject, JsonNode at, params string[] arguments) =>
        Add(descriptor, subject, at.PlaceStart, at.PlaceLength, arguments);

    public void Add(DiagnosticDescriptor descriptor, DiagnosticSubject subject, int start, int length, params string[] arguments)
    {
        if (!IsSilent)
        {
            _diagnostics.Add(new SpecDiagnostic(
                descriptor, subject, path, lines.Place(start, length), arguments.ToImmutableEquatableArray()));
        }
    }

    /// <summary>Adds a diagnostic of a kind that was counted where it was found.</summary>
    public void AddCounted(
        DiagnosticDescriptor descriptor, DiagnosticSubject subject, int start, int length, int others, params string[] arguments) =>
        _diagnostics.AddCounted(new SpecDiagnostic(
            descriptor, subject, path, lines.Place(start, length), arguments.ToImmutableEquatableArray(), others));

    public void AddForFile(DiagnosticDescriptor descriptor, DiagnosticSubject subject, params string[] arguments) =>
        _diagnostics.Add(new SpecDiagnostic(descriptor, subject, path, null, arguments.ToImmutableEquatableArray()));

    /// <summary>
    /// Adds a loss of something callable: a warning, or information where <c>connector.json</c> acknowledges the operation.
    /// </summary>
    public void AddLoss(
        DiagnosticDescriptor descriptor, DiagnosticSubject subject, string operationId, JsonNode at, params string[] arguments)
    {
        if (_acknowledged.Contains(operationId))
        {
            string message =
                string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), arguments);
            Add(ConnectorDescriptors.AcknowledgedLoss, subject, at, message);
        }
        else
        {
            Add(descriptor, subject, at, arguments);
        }
    }

    /// <summary>Adds values of an enumeration that aren't read.</summary>
    public void AddUnreadValues(SchemaSite site, JsonNode at, string reason, IReadOnlyList<JsonNode> values) => Add(
        ConnectorDescriptors.EnumValuesUnread,
        new DiagnosticSubject.SchemaMembers(site.Id, values.Select(TextOf).ToImmutableEquatableArray()),
        at,
        site.Id,
        reason,
        string.Join(", ", values.Select(value => value.ToJson())));

    public void AddDangling(string reference, JsonNode at) => Add(
        reference.StartsWith("#", StringComparison.Ordinal)
            ? ConnectorDescriptors.DanglingReference
            : ConnectorDescriptors.ExternalReference,
        DiagnosticSubject.Whole,
        at,
        reference);

    /// <summary><c>; did you mean 'X'?</c>, or an empty string if no known name is near.</summary>
    public string DidYouMean(string unknown, IEnumerable<string> known) =>
        _nearest.Find(unknown, known, cancellationToken) is { } found ? "; did you mean '" + found + "'?" : "";

    /// <summary>Records a location; the first location is kept.</summary>
    public void Place(string identity, JsonNode at)
    {
        if (!IsSilent && !_places.ContainsKey(identity))
        {
            _places.Add(identity, lines.Place(at.PlaceStart, at.PlaceLength));
        }
    }

    private static string TextOf(JsonNode value) => value.IsObject || value.IsArray ? value.ToJson() : value.Text;

    public ImmutableEquatableArray<SpecDiagnostic> Diagnostics => _diagnostics.InOrder().ToImmutableEquatableArray();

    public SpecReadResult ToResult(ConnectorSpec? spec) => new(spec, Diagnostics, new SpecPlaces(_places));
}
