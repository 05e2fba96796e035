using System.Collections.Immutable;
using System.Text;
using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Sdk.Generator.Reading;
using Azure.Connectors.Sdk.Generator.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Azure.Connectors.Sdk.Generator;

/// <summary>
/// The pipeline: select, match, configure, read, name, emit. Nothing in it depends on the compilation, so an edit to a C# file runs none of
/// it, and an edit to one spec runs that spec's stages alone.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ConnectorGenerator : IIncrementalGenerator
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<SelectedFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellationToken) => SelectedFile.Select(pair.Left, pair.Right, cancellationToken))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.Select);

        IncrementalValueProvider<ImmutableArray<SelectedFile>> siblings = files
            .Where(static file => !file.IsSpec && !file.IsSnapshot)
            .Collect();
        IncrementalValuesProvider<(SpecInput Input, ConnectorSettings Settings)> configured = files
            .Where(static file => file.IsSpec)
            .Combine(siblings)
            .Select(static (pair, _) => SpecInput.Match(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Match)
            .Select(static (input, _) => (Input: input, Settings: ConnectorSettings.From(input)))
            .WithTrackingName(TrackingNames.Configure);

        // Two connectors of one name would overwrite each other's files; the first by path has it.
        IncrementalValueProvider<ServiceNames> serviceNames = configured
            .Where(static spec => !spec.Input.Spec.IsReference)
            .Select(static (spec, _) => (spec.Settings.ServiceName, spec.Settings.SpecPath))
            .Collect()
            .Select(static (claims, _) => ServiceNames.From(claims))
            .WithTrackingName(TrackingNames.Claim);
        IncrementalValueProvider<UserProject> project = context.ParseOptionsProvider
            .Combine(context.MetadataReferencesProvider
                .Select(ReferencedAssembly.From)
                .Where(static assembly => assembly is not null)
                .Select(static (assembly, _) => assembly!)
                .Collect())
            .Combine(context.AnalyzerConfigOptionsProvider.Select(static (options, _) => UserProject.AssemblyNameOf(options)))
            .Select(static (pair, _) => UserProject.From(pair.Right, pair.Left.Left, pair.Left.Right))
            .WithTrackingName(TrackingNames.Project);
        IncrementalValuesProvider<(SpecInput Input, ConnectorSettings Settings, SpecDiagnostic? Refusal)> specs = configured
            .Combine(serviceNames)
            .Combine(project)
            .Where(static pair => pair.Right.CanCompile)
            .Select(static (pair, _) =>
                (pair.Left.Left.Input, pair.Left.Left.Settings, Refusal: Refuse(pair.Left.Left, pair.Left.Right, pair.Right)));

        IncrementalValuesProvider<(SpecInput Input, ConnectorSettings Settings, SpecReadResult Result)> read = specs
            .Where(static spec => spec.Refusal is null)
            .Select(static (spec, cancellationToken) =>
                (spec.Input, spec.Settings, Result: Stages.Read(spec.Input, spec.Settings, cancellationToken)))
            .WithTrackingName(TrackingNames.Read);

        // From here on nothing knows a position: an edit that only moves things names and emits nothing again.
        IncrementalValuesProvider<(ConnectorSettings Settings, NamedSpec Named, bool IsReference)> named = read
            .Where(static spec => spec.Result.Spec is not null)
            .Select(static (spec, _) => (Spec: spec.Result.Spec!, spec.Input.NamesFile, spec.Settings, spec.Input.Spec.IsReference))
            .WithTrackingName(TrackingNames.Model)
            .Select(static (spec, cancellationToken) =>
                (spec.Settings, Named: Stages.Name(spec.Spec, spec.NamesFile, spec.Settings, cancellationToken), spec.IsReference))
            .WithTrackingName(TrackingNames.Name);
        IncrementalValueProvider<bool> isClsCompliant = ClsCompliance.Find(context);
        IncrementalValuesProvider<(ConnectorSettings Settings, NamedSpec Named, bool IsReference)> own = named
            .Where(static spec => !spec.IsReference);
        IncrementalValuesProvider<EmittedSpec> emitted = own
            .Where(static spec => spec.Named.Connector is not null)
            .Combine(isClsCompliant)
            .Select(static (pair, cancellationToken) =>
                Stages.Emit(pair.Left.Named.Connector!, pair.Left.Settings, isClsCompliant: pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Emit);
        IncrementalValuesProvider<EmittedFile> sources = emitted
            .SelectMany(static (spec, _) => spec.Files)
            .WithTrackingName(TrackingNames.File);

        SnapshotOutputs snapshots = SnapshotPipeline.Create(
            files.Where(static file => file.IsSnapshot),
            named
                .Where(static spec => spec.Named.Connector is not null)
                .Select(static (spec, _) => new SnapshotConnector(
                    Path.GetDirectoryName(spec.Settings.SpecPath) ?? "",
                    spec.IsReference,
                    spec.Settings.IsInternal,
                    spec.Named.Connector!))
                .Collect(),
            isClsCompliant);

        AddSources(context, sources);
        AddSources(context, snapshots.Emitted
            .SelectMany(static (emitted, _) => emitted)
            .WithTrackingName(SnapshotTrackingNames.File));
        AddSources(context, snapshots.Shared.SelectMany(static (emitted, _) => emitted));
        Report(context, configured
            .Select(static (spec, _) => spec.Settings.SpecPath)
            .Collect()
            .Combine(project)
            .SelectMany(static (pair, _) => pair.Right.Obstacles(pair.Left)));
        Report(context, specs.Where(static spec => spec.Refusal is not null).Select(static (spec, _) => spec.Refusal!));
        Report(context, configured
            .Where(static spec => !spec.Input.Spec.IsReference)
            .SelectMany(static (spec, _) => spec.Settings.Diagnostics));
        Report(context, read
            .Where(static spec => !spec.Input.Spec.IsReference)
            .SelectMany(static (spec, _) => spec.Result.Diagnostics));
        Report(context, own.SelectMany(static (spec, _) => spec.Named.Diagnostics));
        Report(context, emitted.SelectMany(static (spec, _) => spec.Diagnostics));
        Report(context, snapshots.Read);
        Report(context, snapshots.Named);
        Report(context, own
            .Select(static (spec, _) => (spec.Settings.SpecPath, spec.Named.Findings))
            .Where(static spec => spec.Findings.Count > 0)
            .Combine(read.Collect())
            .SelectMany(static (pair, _) => Locate(pair.Left.SpecPath, pair.Left.Findings, pair.Right)));

        IncrementalValueProvider<ImmutableEquatableArray<EmittedType>> types = own
            .Where(static spec => spec.Named.Connector is not null)
            .SelectMany(static (spec, _) => SerializerContexts.EmittedTypes(spec.Named.Connector!))
            .Collect()
            .Combine(snapshots.Types.Collect())
            .Select(static (all, _) => all.Left.Concat(all.Right).ToImmutableEquatableArray());
        Report(context, SerializerContexts.Find(context)
            .Combine(types)
            .Select(static (pair, _) => SerializerContexts.Check(pair.Left, pair.Right))
            .Where(static diagnostic => diagnostic is not null)
            .Select(static (diagnostic, _) => diagnostic!));
    }

    private static void AddSources(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<EmittedFile> files) =>
        context.RegisterSourceOutput(
            files, static (output, file) => output.AddSource(file.HintName, SourceText.From(file.Source, s_utf8)));

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<SpecDiagnostic> diagnostics) =>
        context.RegisterSourceOutput(
            diagnostics, static (output, diagnostic) => output.ReportDiagnostic(DiagnosticReporter.ToDiagnostic(diagnostic)));

    private static SpecDiagnostic? Refuse(
        (SpecInput Input, ConnectorSettings Settings) spec, ServiceNames names, UserProject project)
    {
        ConnectorSettings settings = spec.Settings;
        if (spec.Input.Spec.IsReference)
        {
            return null;
        }

        return names.TakenBy(settings) is { } path
            ? new(
                PipelineDescriptors.ServiceNameTaken,
                DiagnosticSubject.Whole,
                settings.SpecPath,
                null,
                new[] { settings.ServiceName, path }.ToImmutableEquatableArray())
            : project.Conflict(settings);
    }

    private static IEnumerable<SpecDiagnostic> Locate(
        string path,
        ImmutableEquatableArray<NamingFinding> findings,
        ImmutableArray<(SpecInput Input, ConnectorSettings Settings, SpecReadResult Result)> read)
    {
        (SpecInput input, _, SpecReadResult result) = read.First(spec => spec.Settings.SpecPath == path);
        return Stages.Locate(findings, input, result.Places);
    }
}
