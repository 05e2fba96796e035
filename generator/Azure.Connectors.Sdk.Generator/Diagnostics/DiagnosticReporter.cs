using Azure.Connectors.Sdk.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Azure.Connectors.Sdk.Generator.Diagnostics;

/// <summary>Makes Roslyn's diagnostics of our own, at the very end of the pipeline.</summary>
internal static class DiagnosticReporter
{
    public static Diagnostic ToDiagnostic(SpecDiagnostic diagnostic)
    {
        SpecPlace place = diagnostic.Place ?? default;
        Location location = Location.Create(
            diagnostic.FilePath,
            new TextSpan(place.Start, place.Length),
            new LinePositionSpan(new(place.Line, place.Column), new(place.EndLine, place.EndColumn)));
        return Diagnostic.Create(PipelineDescriptors.ById(diagnostic.Id), location, [.. diagnostic.Arguments]);
    }
}
