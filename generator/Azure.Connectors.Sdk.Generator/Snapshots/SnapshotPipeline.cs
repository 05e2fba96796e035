using System.Collections.Immutable;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Sdk.Generator.Snapshots.Emitting;
using Azure.Connectors.Sdk.Generator.Snapshots.Naming;
using Azure.Connectors.Sdk.Generator.Snapshots.Reading;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Snapshots;

/// <summary>
/// The stages of schema snapshots: read, match with a connector, name, emit. An edit to a snapshot reads no spec again, and an edit to a
/// spec reads no snapshot again.
/// </summary>
internal static class SnapshotPipeline
{
    /// <param name="snapshots">The files.</param>
    /// <param name="connectors">The connectors of the project and of the packages that it references.</param>
    /// <param name="isClsCompliant">Whether the assembly claims to be CLS-compliant.</param>
    public static SnapshotOutputs Create(
        IncrementalValuesProvider<SelectedFile> snapshots,
        IncrementalValueProvider<ImmutableArray<SnapshotConnector>> connectors,
        IncrementalValueProvider<bool> isClsCompliant)
    {
        IncrementalValuesProvider<SnapshotReadResult> read = snapshots
            .Select(static (file, cancellationToken) => SnapshotReader.Read(file, cancellationToken))
            .WithTrackingName(SnapshotTrackingNames.Read);
        IncrementalValuesProvider<MatchedSnapshot> matched = read
            .Where(static result => result.Spec is not null)
            .Select(static (result, _) => result.Spec!)
            .WithTrackingName(SnapshotTrackingNames.Model)
            .Combine(connectors)
            .Select(static (pair, _) => MatchedSnapshot.Match(pair.Left, pair.Right))
            .WithTrackingName(SnapshotTrackingNames.Match);
        IncrementalValuesProvider<SnapshotNaming> named = matched
            .Select(static (snapshot, cancellationToken) => SnapshotNaming.Name(snapshot, cancellationToken))
            .WithTrackingName(SnapshotTrackingNames.Name);
        IncrementalValueProvider<SnapshotClaims> claims = named
            .Where(static naming => naming.Snapshot is not null)
            .Select(static (naming, _) => SnapshotClaim.Of(naming.Snapshot!))
            .Collect()
            .Select(static (all, _) => SnapshotClaims.From(all))
            .WithTrackingName(SnapshotTrackingNames.Claim);
        IncrementalValuesProvider<ImmutableEquatableArray<EmittedFile>> emitted = named
            .Where(static naming => naming.Snapshot is not null)
            .Select(static (naming, _) => naming.Snapshot!)
            .Combine(claims)
            .Combine(isClsCompliant)
            .Where(static pair => pair.Left.Right.TakenBy(pair.Left.Left) is null)
            .Select(static (pair, cancellationToken) => SnapshotEmitter.Emit(
                pair.Left.Left, pair.Left.Right.NamesIn(pair.Left.Left.Namespace), pair.Right, cancellationToken))
            .WithTrackingName(SnapshotTrackingNames.Emit);
        IncrementalValuesProvider<ImmutableEquatableArray<EmittedFile>> shared = named
            .Where(static naming => naming.Snapshot is { SharedModels.Count: > 0 })
            .Select(static (naming, _) => SharedSchemas.Of(naming.Snapshot!))
            .Collect()
            .SelectMany(static (all, _) => SharedSchemas.Merge(all))
            .Combine(claims)
            .Combine(isClsCompliant)
            .Select(static (pair, _) => pair.Left.Left.Emit(
                pair.Left.Right.NamesIn(NamedSnapshot.NamespaceOf(pair.Left.Left.Connector)), pair.Right))
            .WithTrackingName(SnapshotTrackingNames.Share);

        IncrementalValuesProvider<SpecDiagnostic> located = named
            .Combine(claims)
            .Select(static (pair, _) => (pair.Left.Path, Findings: pair.Left.With(pair.Right)))
            .Where(static snapshot => snapshot.Findings.Count > 0)
            .Combine(read.Collect())
            .SelectMany(static (pair, _) => Locate(pair.Left.Path, pair.Left.Findings, pair.Right));
        IncrementalValuesProvider<EmittedType> types = named
            .Where(static naming => naming.Snapshot is not null)
            .SelectMany(static (naming, _) => SerializerContexts.EmittedTypes(naming.Snapshot!));
        return new(emitted, shared, types, read.SelectMany(static (result, _) => result.Diagnostics), located);
    }

    private static IEnumerable<SpecDiagnostic> Locate(
        string path, ImmutableEquatableArray<SnapshotFinding> findings, ImmutableArray<SnapshotReadResult> read)
    {
        SnapshotReadResult result = read.First(snapshot => snapshot.Spec?.Path == path);
        return findings.Select(finding => new SpecDiagnostic(
            finding.Descriptor,
            DiagnosticSubject.Whole,
            path,
            result.Places.Find(finding.Place) ?? result.Places.Find(""),
            finding.Arguments));
    }
}

/// <param name="Emitted">The files of each snapshot.</param>
/// <param name="Shared">The files of the models that the snapshots of a connector share.</param>
/// <param name="Types">The types that have JSON contracts.</param>
/// <param name="Read">What reading found.</param>
/// <param name="Named">What naming found.</param>
internal sealed record SnapshotOutputs(
    IncrementalValuesProvider<ImmutableEquatableArray<EmittedFile>> Emitted,
    IncrementalValuesProvider<ImmutableEquatableArray<EmittedFile>> Shared,
    IncrementalValuesProvider<EmittedType> Types,
    IncrementalValuesProvider<SpecDiagnostic> Read,
    IncrementalValuesProvider<SpecDiagnostic> Named);
