using System.Collections.Immutable;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Snapshots.Emitting;

namespace Azure.Connectors.Sdk.Generator.Snapshots;

/// <summary>Represents the models that the snapshots of a connector share.</summary>
/// <param name="Connector">The connector.</param>
/// <param name="IsInternal">Whether the types are internal, which they are if all snapshots are.</param>
/// <param name="Models">The models.</param>
internal sealed record SharedSchemas(NamedConnector Connector, bool IsInternal, ImmutableEquatableArray<SchemaModel> Models)
{
    public static SharedSchemas Of(NamedSnapshot snapshot) => new(snapshot.Connector, snapshot.IsInternal, snapshot.SharedModels);

    public static IEnumerable<SharedSchemas> Merge(ImmutableArray<SharedSchemas> all) => all
        .GroupBy(schemas => NamedSnapshot.NamespaceOf(schemas.Connector), StringComparer.Ordinal)
        .Select(connector => new SharedSchemas(
            connector.First().Connector,
            connector.All(schemas => schemas.IsInternal),
            connector.SelectMany(schemas => schemas.Models)
                .GroupBy(model => model.Name, StringComparer.Ordinal)
                .OrderBy(models => models.Key, StringComparer.Ordinal)
                .Select(models => models.First())
                .ToImmutableEquatableArray()));

    public ImmutableEquatableArray<EmittedFile> Emit(IEnumerable<string> names, bool isClsCompliant) =>
        SnapshotEmitter.EmitShared(Connector, Models, names, IsInternal, isClsCompliant);
}
