using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Tool.Output;
using Azure.Connectors.Tool.Specs;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Tool.Linting;

/// <summary>Lists the generator's diagnostics of a spec, without a project.</summary>
internal static class SpecLint
{
    public static SpecLintResult Run(string specPath, CancellationToken cancellationToken)
    {
        LoadedConnector loaded = LoadedConnector.Load(new ConnectorFolder(specPath).ReadInput(), cancellationToken);
        ResultTable table = new("severity", "id", "file", "line", "column", "message");
        foreach (SpecDiagnostic diagnostic in loaded.Diagnostics)
        {
            FilePlace place = LoadedConnector.PlaceOf(diagnostic);
            table.Add(
                SeverityOf(diagnostic),
                diagnostic.Id,
                place.Path,
                place.Line == 0 ? null : place.Line,
                place.Line == 0 ? null : place.Column,
                DiagnosticReporter.Message(diagnostic));
        }

        return new(
            table,
            HasErrors: loaded.Connector is null || Has(loaded, DiagnosticSeverity.Error),
            HasWarnings: Has(loaded, DiagnosticSeverity.Warning));
    }

    private static bool Has(LoadedConnector loaded, DiagnosticSeverity severity) =>
        loaded.Diagnostics.Any(diagnostic => diagnostic.Descriptor.DefaultSeverity == severity);

    private static string SeverityOf(SpecDiagnostic diagnostic) => diagnostic.Descriptor.DefaultSeverity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}

/// <param name="Table">The diagnostics, in the order of the file.</param>
/// <param name="HasErrors">Whether nothing usable was read.</param>
/// <param name="HasWarnings">Whether something callable is lost.</param>
internal sealed record SpecLintResult(ResultTable Table, bool HasErrors, bool HasWarnings);
