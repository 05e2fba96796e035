using System.Collections.Immutable;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Snapshots;

/// <summary>Represents a connector that snapshots can belong to.</summary>
/// <param name="Folder">The folder of the spec.</param>
/// <param name="IsReference">Whether the connector is in a referenced package.</param>
/// <param name="IsInternal">Whether the types of the connector are internal.</param>
/// <param name="Connector">The connector.</param>
internal sealed record SnapshotConnector(string Folder, bool IsReference, bool IsInternal, NamedConnector Connector);

/// <summary>Represents a snapshot with the connector that it belongs to.</summary>
/// <param name="Spec">The snapshot.</param>
/// <param name="Connector">The connector; null if there is none.</param>
/// <param name="Known">The API names of the connectors, if the connector isn't known.</param>
internal sealed record MatchedSnapshot(SnapshotSpec Spec, SnapshotConnector? Connector, ImmutableEquatableArray<string> Known)
{
    public static MatchedSnapshot Match(SnapshotSpec spec, ImmutableArray<SnapshotConnector> connectors)
    {
        SnapshotConnector? found = connectors.FirstOrDefault(connector => IsBeside(spec, connector))
            ?? connectors
                .Where(connector => string.Equals(connector.Connector.Spec.ApiName, spec.Connector, StringComparison.OrdinalIgnoreCase))
                .OrderBy(connector => connector.IsReference)
                .FirstOrDefault();
        return new(
            spec,
            found,
            found is not null
                ? ImmutableEquatableArray<string>.Empty
                : connectors.Select(connector => connector.Connector.Spec.ApiName)
                    .OrderBy(name => name, StringComparer.Ordinal).ToImmutableEquatableArray());
    }

    private static bool IsBeside(SnapshotSpec spec, SnapshotConnector connector) =>
        spec.SpecFolder is { } folder
        && !connector.IsReference
        && string.Equals(folder, connector.Folder, StringComparison.Ordinal)
        && (spec.Connector is null || string.Equals(connector.Connector.Spec.ApiName, spec.Connector, StringComparison.OrdinalIgnoreCase));
}
