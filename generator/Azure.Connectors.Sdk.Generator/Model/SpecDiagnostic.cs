namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>A diagnostic as a value: what a stage hands on in place of Roslyn's own type, which holds on to syntax trees.</summary>
/// <param name="Id">The descriptor's id.</param>
/// <param name="Place">Where it is, or null for the whole file.</param>
/// <param name="FilePath">The file.</param>
/// <param name="Arguments">What fills the descriptor's message.</param>
/// <param name="Others">The number of others of the same kind that aren't listed.</param>
internal sealed record SpecDiagnostic(string Id, string FilePath, SpecPlace? Place, ImmutableEquatableArray<string> Arguments, int Others = 0);

/// <summary>A stretch of a spec's text; lines and columns count from zero, as Roslyn's do.</summary>
internal readonly record struct SpecPlace(int Start, int Length, int Line, int Column, int EndLine, int EndColumn);
