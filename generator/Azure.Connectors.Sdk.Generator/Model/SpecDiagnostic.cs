using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>Represents a diagnostic as a value that is equal by its content. Roslyn's own type keeps syntax trees alive.</summary>
/// <param name="Descriptor">The kind of the diagnostic.</param>
/// <param name="Subject">The subject of the diagnostic.</param>
/// <param name="FilePath">The path of the file.</param>
/// <param name="Place">The location in the file, or null for the whole file.</param>
/// <param name="Arguments">The arguments of the descriptor's message.</param>
/// <param name="Others">The number of others of the same kind that aren't listed.</param>
internal sealed record SpecDiagnostic(
    DiagnosticDescriptor Descriptor,
    DiagnosticSubject Subject,
    string FilePath,
    SpecPlace? Place,
    ImmutableEquatableArray<string> Arguments,
    int Others = 0)
{
    /// <summary>Gets the ID of the descriptor, such as <c>CONN0001</c>.</summary>
    public string Id => Descriptor.Id;
}

/// <summary>A stretch of a spec's text; lines and columns count from zero, as Roslyn's do.</summary>
internal readonly record struct SpecPlace(int Start, int Length, int Line, int Column, int EndLine, int EndColumn);
