using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Sdk.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Property.Tests;

/// <summary>Represents the output of all stages of the generator for a text.</summary>
/// <param name="Connector">The named connector; null where nothing could be read.</param>
/// <param name="Files">The files of C#.</param>
/// <param name="Diagnostics">What every stage had to say.</param>
internal sealed record Generated(NamedConnector? Connector, IReadOnlyList<EmittedFile> Files, IReadOnlyList<SpecDiagnostic> Diagnostics)
{
    /// <summary>The generator's own failures, which no text may bring about.</summary>
    public bool HasFailed =>
        Diagnostics.Any(d => d.Id == ConnectorDescriptors.ReaderFailed.Id || d.Id == PipelineDescriptors.GeneratorFailed.Id);

    public bool HasError => Diagnostics.Any(d => DiagnosticReporter.ToDiagnostic(d).Severity == DiagnosticSeverity.Error);

    public static Generated From(string text, bool isDynamic, string service = "Contoso")
    {
        string path = $"specs/{service}/apiDefinition.swagger.json";
        SelectedFile file =
            new(path, text, IsSpec: true, null, service, null, isDynamic ? "dynamic" : "typed", ImmutableEquatableArray<string>.Empty);
        SpecInput input = new(file, null, null);
        ConnectorSettings settings = ConnectorSettings.From(input);
        SpecReadResult read = Stages.Read(input, settings, CancellationToken.None, diagnosticLimit: int.MaxValue);
        if (read.Spec is not { } spec)
        {
            return new(null, [], read.Diagnostics);
        }

        NamedSpec named = Stages.Name(spec, null, settings, CancellationToken.None);
        List<SpecDiagnostic> diagnostics =
        [
            .. read.Diagnostics, .. named.Diagnostics, .. Stages.Locate(named.Findings, input, read.Places, diagnosticLimit: int.MaxValue)
        ];
        if (named.Connector is not { } connector)
        {
            return new(null, [], diagnostics);
        }

        EmittedSpec emitted = Stages.Emit(connector, settings, isClsCompliant: false, CancellationToken.None);
        return new(connector, emitted.Files, [.. diagnostics, .. emitted.Diagnostics]);
    }
}
