using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Emitting;

/// <summary>Emits the files of a schema snapshot.</summary>
internal static class SnapshotEmitter
{
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="names">The names of the types in the namespace, and of their members, which can have the name of a type of the
    /// runtime.</param>
    /// <param name="isClsCompliant">Whether the assembly claims to be CLS-compliant.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    public static ImmutableEquatableArray<EmittedFile> Emit(
        NamedSnapshot snapshot, IEnumerable<string> names, bool isClsCompliant, CancellationToken cancellationToken)
    {
        SourceFiles files = Files(snapshot.Connector, names, snapshot.IsInternal, isClsCompliant);
        List<EmittedFile> emitted = [];
        foreach (SchemaModel model in snapshot.Models)
        {
            cancellationToken.ThrowIfCancellationRequested();
            emitted.Add(EmitModel(model, files));
            if (model.ColumnsName is not null)
            {
                emitted.Add(ColumnsEmitter.Emit(model, files));
            }
        }

        emitted.AddRange(EmitFactories(snapshot, files));
        foreach (NamedModel page in snapshot.Pages)
        {
            emitted.Add(files.InSchemasNamespace(
                page.Name, (writer, types) => new ModelWriter(writer, new ModelShape(files, page), files, types).Write()));
        }

        foreach (SchemaPayload payload in snapshot.Payloads)
        {
            emitted.Add(files.InSchemasNamespace(payload.Name, (writer, types) => TriggerEmitter.WritePayload(
                writer, payload.Trigger.Spec, payload.Name, payload.ItemType, files, types)));
        }

        emitted.Add(files.InSchemasNamespace(snapshot.ResolverName, (writer, types) => JsonResolverEmitter.Write(
            writer,
            snapshot.ResolverName,
            $"the models and trigger payloads of {snapshot.Name}",
            Contracts(snapshot, types),
            files,
            types)));

        if (snapshot.Table is { } table)
        {
            emitted.AddRange(TableEmitter.Emit(snapshot, table, files));
        }

        return emitted.ToImmutableEquatableArray();
    }

    /// <summary>Emits the models that the snapshots of a connector share.</summary>
    public static ImmutableEquatableArray<EmittedFile> EmitShared(
        NamedConnector connector,
        IReadOnlyList<SchemaModel> models,
        IEnumerable<string> names,
        bool isInternal,
        bool isClsCompliant)
    {
        SourceFiles files = Files(connector, names, isInternal, isClsCompliant);
        return models.Select(model => EmitModel(model, files))
            .Concat([
                SchemaFactoryEmitter.Emit(
                    NamedSnapshot.NamespaceOf(connector), SharedFactory(connector), models, files),
            ])
            .ToImmutableEquatableArray();
    }

    /// <summary>The name of the factory of the models that snapshots share.</summary>
    public static string SharedFactory(NamedConnector connector) => connector.ServiceName + "Schema" + RuntimeApi.Suffix.ModelFactory;

    private static IEnumerable<(string Type, string Converter)> Contracts(NamedSnapshot snapshot, TypeText types) =>
    [
        .. snapshot.JsonModels.Select(model => JsonResolverEmitter.ModelContract(model, types)),
        .. snapshot.Payloads.Select(payload => JsonResolverEmitter.PayloadContract(payload.Name, payload.ItemType, types)),
    ];

    private static SourceFiles Files(NamedConnector connector, IEnumerable<string> names, bool isInternal, bool isClsCompliant) => new(
        connector,
        new(isInternal, isClsCompliant),
        FileScope.OfSchemas(NamedSnapshot.NamespaceOf(connector), names));

    private static EmittedFile EmitModel(SchemaModel model, SourceFiles files) => files.InSchemasNamespace(
        model.Name, (writer, types) => new SchemaModelWriter(writer, model, files, types).Write());

    /// <summary>A factory for each model of the table, which also creates the models of its columns that precede the next one.</summary>
    private static IEnumerable<EmittedFile> EmitFactories(NamedSnapshot snapshot, SourceFiles files)
    {
        List<SchemaModel> group = [];
        string? name = null;
        foreach (SchemaModel model in snapshot.Models)
        {
            if (model.FactoryName is not null && name is not null)
            {
                yield return SchemaFactoryEmitter.Emit(snapshot.Namespace, name, group, files);
                group = [];
            }

            name = model.FactoryName ?? name;
            group.Add(model);
        }

        if (name is not null)
        {
            yield return SchemaFactoryEmitter.Emit(snapshot.Namespace, name, group, files);
        }
    }
}
