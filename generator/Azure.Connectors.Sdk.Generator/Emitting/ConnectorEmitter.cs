using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>A named connector to files of C#: one public type each.</summary>
internal static class ConnectorEmitter
{
    public static ImmutableEquatableArray<EmittedFile> Emit(NamedConnector connector, CancellationToken cancellationToken)
    {
        TypeText types = new(connector);
        List<EmittedFile> files = [];
        if (connector.IsDynamic)
        {
            files.Add(DynamicClientEmitter.Emit(connector, types));
        }
        else
        {
            files.Add(ClientEmitter.Emit(connector, types));
            foreach (NamedModel model in connector.Models)
            {
                cancellationToken.ThrowIfCancellationRequested();
                files.Add(ModelEmitter.Emit(connector, model, types));
            }

            foreach (NamedEnum value in connector.Enums)
            {
                files.Add(EnumEmitter.Emit(connector, value, types));
            }

            if (connector.Models.Any(ModelFactoryEmitter.HasMethod))
            {
                files.Add(ModelFactoryEmitter.Emit(connector, types));
            }

            if (connector.Models.Count + connector.Enums.Count > 0)
            {
                files.Add(JsonResolverEmitter.Emit(connector, types));
            }

            files.AddRange(TriggerEmitter.EmitPayloads(connector, types));
        }

        files.AddRange(TriggerEmitter.EmitConstants(connector, types));
        files.Add(CatalogEmitter.Emit(connector, types));
        files.Add(RegistrationEmitter.Emit(connector));
        return files.ToImmutableEquatableArray();
    }
}
