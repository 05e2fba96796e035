using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Diagnostics;

/// <summary>
/// Collects diagnostics of one file, each once: of each kind a limited number in full, and the number of the others. The first one beyond
/// the limit carries that number, so that it has a place, the severity of its kind and its id.
/// </summary>
internal sealed class DiagnosticList(int limit)
{
    private readonly List<SpecDiagnostic> _listed = [];
    private readonly Dictionary<string, Kind> _kinds = new(StringComparer.Ordinal);

    /// <summary>
    /// Adds a diagnostic. A shared schema or parameter is read once for each operation that uses it, so the same one may come again.
    /// </summary>
    public void Add(SpecDiagnostic diagnostic)
    {
        if (!_kinds.TryGetValue(diagnostic.Id, out Kind? kind))
        {
            _kinds.Add(diagnostic.Id, kind = new());
        }

        if (kind.Listed.Contains(diagnostic))
        {
            return;
        }

        if (kind.Listed.Count <= limit)
        {
            kind.Listed.Add(diagnostic);
            kind.Last = _listed.Count;
            _listed.Add(diagnostic);
        }
        else if (diagnostic.Place is not { } place)
        {
            kind.OthersOfFile++;
        }
        else
        {
            kind.OtherPlaces.Add(place.Start);
        }
    }

    /// <summary>Adds a diagnostic of a kind that was counted where it was found.</summary>
    public void AddCounted(SpecDiagnostic diagnostic) => _listed.Add(diagnostic);

    /// <summary>The diagnostics in the order of the file; those without a place come first.</summary>
    public IEnumerable<SpecDiagnostic> InOrder()
    {
        foreach (Kind kind in _kinds.Values)
        {
            int others = kind.OtherPlaces.Count + kind.OthersOfFile;
            if (others > 0)
            {
                _listed[kind.Last] = _listed[kind.Last] with { Others = others };
            }
        }

        return _listed.OrderBy(diagnostic => diagnostic.Place?.Start ?? -1);
    }

    private sealed class Kind
    {
        public HashSet<SpecDiagnostic> Listed { get; } = [];

        public HashSet<int> OtherPlaces { get; } = [];

        public int OthersOfFile { get; set; }

        public int Last { get; set; }
    }
}
