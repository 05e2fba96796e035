using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Sdk.Generator.Snapshots;
using Azure.Connectors.Sdk.Generator.Snapshots.Naming;
using Azure.Connectors.Sdk.Generator.Snapshots.Reading;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Snapshots;

/// <summary>Finds the C# types that the generator creates from a schema snapshot.</summary>
internal static class SnapshotTypes
{
    /// <summary>Gets the full names of the types.</summary>
    /// <param name="connector">The connector.</param>
    /// <param name="path">The path of the snapshot.</param>
    /// <param name="text">The content of the snapshot.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ToolException">The generator can't create types from the snapshot.</exception>
    public static IReadOnlyList<string> NamesOf(LoadedConnector connector, string path, string text, CancellationToken cancellationToken)
    {
        SelectedFile file = ConnectorFolder.Select(path, text) with { IsSnapshot = true, IsExplicit = true };
        SnapshotReadResult read = SnapshotReader.Read(file, cancellationToken);
        if (read.Spec is null)
        {
            throw new ToolException(ExitCode.Service, read.Diagnostics is [var broken, ..]
                ? $"{broken.Id}: {DiagnosticReporter.Message(broken)}"
                : "The response isn't a schema.");
        }

        SnapshotConnector owner = new(
            Path.GetDirectoryName(connector.Settings.SpecPath) ?? "", false, connector.Settings.IsInternal, connector.GetConnector());
        SnapshotNaming naming = SnapshotNaming.Name(
            new MatchedSnapshot(read.Spec, owner, ImmutableEquatableArray<string>.Empty), cancellationToken);
        if (naming.Snapshot is not { } snapshot)
        {
            SnapshotFinding? finding = naming.Findings is [var first, ..] ? first : null;
            throw new ToolException(
                ExitCode.Service, $"The generator can't create types from the schema: {finding?.Descriptor.Id ?? "no schema"}.");
        }

        return [.. snapshot.TypeNames.Select(name => $"{snapshot.Namespace}.{name}")];
    }
}
