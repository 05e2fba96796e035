using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>What lets a user's own <c>JsonSerializerOptions</c> know the connector's types without reflection.</summary>
internal static class JsonResolverEmitter
{
    public static EmittedFile Emit(NamedConnector connector, SourceFiles files)
    {
        string name = connector.Types.JsonTypeInfoResolver;
        return files.InClientNamespace(name, (writer, types) => Write(
            writer,
            name,
            $"the models, enumerations and trigger payloads of {connector.ServiceName}",
            Contracts(connector, types),
            files,
            types));
    }

    /// <summary>Writes a resolver.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="name">The name of the class.</param>
    /// <param name="what">The types that it knows, for the documentation.</param>
    /// <param name="contracts">The types and their converters.</param>
    /// <param name="files">The files of the connector.</param>
    /// <param name="types">The types that the file names.</param>
    public static void Write(
        SourceWriter writer,
        string name,
        string what,
        IEnumerable<(string Type, string Converter)> contracts,
        SourceFiles files,
        TypeText types)
    {
        writer.Summary($"Provides the JSON contracts of {what}. "
            + $"Add it to <c>JsonSerializerOptions.TypeInfoResolverChain</c> if reflection is disabled.");
        files.OpenType(writer, types, $"sealed partial class {name} : {types.Of(FrameworkApi.IJsonTypeInfoResolver)}");
        writer.Line($"private {name}()");
        writer.Line("{");
        writer.Line("}");
        writer.Line();
        writer.Summary("Gets the instance.");
        writer.Line($"public static {name} Instance {{ get; }} = new();");
        writer.Line();
        writer.Line("/// <inheritdoc />");
        writer.Open(
            $"public {types.Of(FrameworkApi.JsonTypeInfo)}? GetTypeInfo({types.Of(FrameworkApi.Type)} type, "
                + $"{types.Of(FrameworkApi.JsonSerializerOptions)} options)");
        // Options ask once for each type, so a table would save nothing; and one of delegates would keep every model in a trimmed
        // application, where a comparison with a type that the application never makes can be dropped.
        foreach ((string type, string converter) in contracts)
        {
            writer.Open($"if (type == typeof({type}))");
            writer.Line($"return {types.Of(FrameworkApi.JsonMetadataServices)}.CreateValueInfo<{type}>(options, new {converter}());");
            writer.Close();
            writer.Line();
        }

        writer.Line("return null;");
        writer.Close();
        writer.Close();
    }

    /// <summary>The contract of a model.</summary>
    public static (string Type, string Converter) ModelContract(string model, TypeText types) =>
        (types.Model(model), $"{types.Of(RuntimeApi.ConnectorModelConverter.Type)}<{types.Model(model)}>");

    /// <summary>The contract of the payload of a trigger.</summary>
    public static (string Type, string Converter) PayloadContract(string payload, NamedType itemType, TypeText types) => (
        types.Model(payload),
        $"{types.Of(RuntimeApi.TriggerPayloadConverter.Type)}<{types.Model(payload)}, {types.Name(itemType, isInput: false)}>");

    private static IEnumerable<(string Type, string Converter)> Contracts(NamedConnector connector, TypeText types)
    {
        foreach (NamedModel model in connector.Models)
        {
            yield return ModelContract(model.Name, types);
        }

        foreach (NamedEnum value in connector.Enums)
        {
            yield return (types.Model(value.Name), $"{types.Of(RuntimeApi.ConnectorEnumConverter.Type)}<{types.Model(value.Name)}>");
        }

        foreach (NamedTrigger trigger in connector.Triggers.Where(TriggerEmitter.HasPayload))
        {
            yield return PayloadContract(trigger.PayloadName!, trigger.ItemType!, types);
        }
    }
}
