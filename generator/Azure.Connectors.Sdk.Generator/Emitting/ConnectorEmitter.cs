using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>A named connector to files of C#: one public type each.</summary>
internal static class ConnectorEmitter
{
    public static ImmutableEquatableArray<EmittedFile> Emit(
        NamedConnector connector, EmittingOptions options, CancellationToken cancellationToken)
    {
        SourceFiles sources = new(connector, options);
        List<EmittedFile> files = [];
        if (connector.IsDynamic)
        {
            files.Add(DynamicClientEmitter.Emit(connector, sources));
        }
        else
        {
            files.Add(ClientEmitter.Emit(connector, sources));
            foreach (NamedModel model in connector.Models)
            {
                cancellationToken.ThrowIfCancellationRequested();
                files.Add(ModelEmitter.Emit(model, sources));
            }

            foreach (NamedEnum value in connector.Enums)
            {
                files.Add(EnumEmitter.Emit(value, sources));
            }

            if (connector.Models.Any(ModelFactoryEmitter.HasMethod))
            {
                files.Add(ModelFactoryEmitter.Emit(connector, sources));
            }

            if (connector.Models.Count + connector.Enums.Count > 0)
            {
                files.Add(JsonResolverEmitter.Emit(connector, sources));
            }

            files.AddRange(TriggerEmitter.EmitPayloads(connector, sources));
        }

        if (connector.Operations.Count > 0)
        {
            files.Add(OperationConstantsEmitter.Emit(connector, sources));
        }

        files.AddRange(TriggerEmitter.EmitConstants(connector, sources));
        files.Add(CatalogEmitter.Emit(connector, sources, options.HasCatalogSchemas));
        files.Add(RegistrationEmitter.Emit(connector, sources));
        return files.ToImmutableEquatableArray();
    }
}
