using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Snapshots.Naming;

namespace Azure.Connectors.Sdk.Generator.Snapshots;

/// <summary>Represents the result of the stage that names a snapshot.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Snapshot">Null if nothing can be emitted.</param>
/// <param name="Findings">What naming found.</param>
internal sealed record SnapshotNaming(string Path, NamedSnapshot? Snapshot, ImmutableEquatableArray<SnapshotFinding> Findings)
{
    public static SnapshotNaming Name(MatchedSnapshot matched, CancellationToken cancellationToken)
    {
        SnapshotSpec spec = matched.Spec;
        if (matched.Connector is not { } connector)
        {
            return Failed(
                spec,
                SnapshotDescriptors.UnknownConnector,
                "connector",
                spec.Connector is null ? "" : $"'{spec.Connector}'",
                Hint(matched));
        }

        try
        {
            SnapshotNamingResult result = SnapshotNamer.Name(
                spec, connector.Connector, connector.IsInternal || spec.IsInternal == true, cancellationToken);
            return new(spec.Path, result.Snapshot, result.Findings);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Failed(spec, PipelineDescriptors.GeneratorFailed, "", $"{e.GetType().Name}: {e.Message}");
        }
    }

    /// <summary>The findings, and that another snapshot has the names.</summary>
    public ImmutableEquatableArray<SnapshotFinding> With(SnapshotClaims claims) =>
        Snapshot is not null && claims.TakenBy(Snapshot) is { } taken
            ? Findings
                .Concat([
                    new(SnapshotDescriptors.NameTaken, "name", new[] { taken.TypeName, taken.Path }.ToImmutableEquatableArray()),
                ])
                .ToImmutableEquatableArray()
            : Findings;

    private static string Hint(MatchedSnapshot matched) =>
        matched.Spec.Connector is { } name && new NearestName().Find(name, matched.Known) is { } near ? $"; did you mean '{near}'?" : "";

    private static SnapshotNaming Failed(
        SnapshotSpec spec, Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, string place, params string[] arguments) =>
        new(
            spec.Path,
            null,
            new[] { new SnapshotFinding(descriptor, place, arguments.ToImmutableEquatableArray()) }.ToImmutableEquatableArray());
}
