using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Sdk.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Tool.Specs;

/// <summary>Represents a connector as the generator reads and names it.</summary>
/// <param name="Settings">The settings of the item and of <c>connector.json</c>.</param>
/// <param name="Connector">The connector, or null if nothing usable was read.</param>
/// <param name="Places">The locations of the parts of the spec.</param>
/// <param name="Diagnostics">The diagnostics of the generator.</param>
internal sealed record LoadedConnector(
    ConnectorSettings Settings, NamedConnector? Connector, SpecPlaces Places, IReadOnlyList<SpecDiagnostic> Diagnostics)
{
    private const int NoLimit = int.MaxValue;

    public static LoadedConnector Load(SpecInput input, CancellationToken cancellationToken)
    {
        ConnectorSettings settings = ConnectorSettings.From(input);
        SpecReadResult read = Stages.Read(input, settings, cancellationToken, NoLimit);
        List<SpecDiagnostic> diagnostics = [.. settings.Diagnostics, .. read.Diagnostics];
        if (read.Spec is null)
        {
            return new(settings, null, read.Places, diagnostics);
        }

        NamedSpec named = Stages.Name(read.Spec, input.NamesFile, settings, cancellationToken);
        diagnostics.AddRange(named.Diagnostics);
        diagnostics.AddRange(Stages.Locate(named.Findings, input, read.Places, NoLimit));
        return new(settings, named.Connector, read.Places, diagnostics);
    }

    /// <summary>Gets the connector.</summary>
    /// <exception cref="ToolException">Nothing usable was read. The message has the location and the reason.</exception>
    public NamedConnector GetConnector()
    {
        if (Connector is not null)
        {
            return Connector;
        }

        SpecDiagnostic? error = Diagnostics.FirstOrDefault(d => d.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);
        throw error is null
            ? new ToolException(ExitCode.Invalid, $"'{Settings.SpecPath}' contains no usable spec.") { Place = new(Settings.SpecPath) }
            : new ToolException(ExitCode.Invalid, $"{error.Id}: {DiagnosticReporter.Message(error)}") { Place = PlaceOf(error) };
    }

    /// <summary>Gets the location of a diagnostic, counted from 1.</summary>
    public static FilePlace PlaceOf(SpecDiagnostic diagnostic) => diagnostic.Place is { } place
        ? new(diagnostic.FilePath, place.Line + 1, place.Column + 1)
        : new(diagnostic.FilePath);
}
