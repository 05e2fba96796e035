using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>Triggers: their ids and parameters as constants, their callbacks as payload types.</summary>
internal static class TriggerEmitter
{
    public static IEnumerable<EmittedFile> EmitPayloads(NamedConnector connector, SourceFiles files)
    {
        NamedTrigger[] typed = connector.Triggers.Where(HasPayload).ToArray();
        foreach (NamedTrigger trigger in typed)
        {
            yield return EmitPayload(trigger, files);
        }

        if (connector.Triggers.Count > 0)
        {
            yield return EmitMap(connector, typed, files);
        }
    }

    public static bool HasPayload(NamedTrigger trigger) => trigger is { PayloadName: not null, ItemType: not null };

    public static IEnumerable<EmittedFile> EmitConstants(NamedConnector connector, SourceFiles files)
    {
        if (connector.Triggers.Count == 0)
        {
            yield break;
        }

        string operations = connector.Types.TriggerOperations;
        yield return files.InClientNamespace(operations, (writer, types) =>
        {
            writer.Summary($"Contains the operation IDs of the triggers of {connector.ServiceName}.");
            files.OpenType(writer, types, $"static partial class {operations}");
            writer.Separated(connector.Triggers, trigger =>
            {
                writer.Summary(DocText.Of(trigger.Spec.Description, trigger.Spec.Summary, $"The trigger {trigger.Spec.Id}"));
                if (HasPayload(trigger) && !connector.IsDynamic)
                {
                    writer.Line(
                        $"/// <remarks>The payload of its callbacks is <see cref=\"{types.Model(trigger.PayloadName!)}\"/>.</remarks>");
                }

                RemovedText.Write(writer, types, trigger.Spec.Operation.RemovedOn, "trigger");
                if (trigger.Spec is { IsDeprecated: true, Operation.RemovedOn: null })
                {
                    writer.Line($"[{types.Of(FrameworkApi.ObsoleteAttribute)}(\"The connector has deprecated this trigger.\")]");
                }

                writer.Line($"public const string {trigger.Name} = {CSharpText.Literal(trigger.Spec.Id)};");
            });
            writer.Close();
        });

        NamedTrigger[] withParameters = connector.Triggers.Where(t => t.Parameters.Count > 0).ToArray();
        if (withParameters.Length == 0)
        {
            yield break;
        }

        string parameters = connector.Types.TriggerParameters;
        yield return files.InClientNamespace(parameters, (writer, types) =>
        {
            writer.Summary($"Contains the names of the parameters of the triggers of {connector.ServiceName}.");
            files.OpenType(writer, types, $"static partial class {parameters}");
            writer.Separated(withParameters, trigger => WriteParameters(writer, trigger, types));
            writer.Close();
        });
    }

    private static EmittedFile EmitPayload(NamedTrigger trigger, SourceFiles files) => files.OfServiceInModelsNamespace(
        trigger.PayloadName!,
        (writer, types) => WritePayload(writer, trigger.Spec, trigger.PayloadName!, trigger.ItemType!, files, types));

    /// <summary>Writes the class of a payload.</summary>
    public static void WritePayload(
        SourceWriter writer, TriggerSpec trigger, string name, NamedType itemType, SourceFiles files, TypeText types)
    {
        string item = types.Name(itemType, isInput: false);
        string id = CSharpText.Doc(trigger.Id);
        string description = DocText.Of(trigger.Description, trigger.Summary, "");
        writer.Summary($"Represents the payload of a callback of the trigger '{id}'. {description}".TrimEnd());
        writer.Line(
            $"[{types.Of(FrameworkApi.JsonConverterAttribute)}(typeof({types.Of(RuntimeApi.TriggerPayloadConverter.Type)}<{name}, "
                + $"{item}>))]");
        RemovedText.Write(writer, types, trigger.Operation.RemovedOn, "trigger");
        files.OpenType(writer, types, $"sealed partial class {name} : {types.Of(RuntimeApi.TriggerCallbackPayload.Type)}<{item}>");
        writer.Line("/// <inheritdoc />");
        writer.Line($"protected override {item} {RuntimeApi.TriggerCallbackPayload.ReadItem}(ref "
            + $"{types.Of(FrameworkApi.Utf8JsonReader)} reader) => "
            + $"{types.ReadValue(itemType, "reader", isInput: false)};");
        writer.Line();
        writer.Line("/// <inheritdoc />");
        string jsonWriter = types.Of(FrameworkApi.Utf8JsonWriter);
        string format = $"{types.Of(RuntimeApi.ModelFormat.Type)}.{RuntimeApi.ModelFormat.Json}";
        writer.Line($"protected override void {RuntimeApi.TriggerCallbackPayload.WriteItem}({jsonWriter} writer, {item} item) => "
            + $"{types.WriteValue(itemType, "writer", "item", format, isInput: false)};");
        writer.Close();
    }

    private static EmittedFile EmitMap(NamedConnector connector, IReadOnlyList<NamedTrigger> typed, SourceFiles files)
    {
        string name = connector.Types.Triggers;
        return files.OfServiceInModelsNamespace(name, (writer, types) =>
        {
            string map = $"<string, {types.Of(FrameworkApi.Type)}>";
            writer.Summary($"Contains the triggers of {connector.ServiceName} and the types of their payloads.");
            files.OpenType(writer, types, $"static partial class {name}");
            writer.Summary("Gets the payload types by operation ID. A trigger without a schema isn't included.");
            writer.Line($"public static {types.Of(FrameworkApi.IReadOnlyDictionary)}{map} Operations {{ get; }} = new "
                + $"{types.Of(FrameworkApi.Dictionary)}{map}({types.Of(FrameworkApi.StringComparer)}.Ordinal)");
            writer.Line("{");
            writer.Indent();
            foreach (NamedTrigger trigger in typed)
            {
                writer.Line($"[{CSharpText.Literal(trigger.Spec.Id)}] = typeof({trigger.PayloadName}),");
            }

            writer.Close("};");
            writer.Close();
        });
    }

    private static void WriteParameters(SourceWriter writer, NamedTrigger trigger, TypeText types)
    {
        writer.Summary($"Contains the names of the parameters of '{CSharpText.Doc(trigger.Spec.Id)}'.");
        writer.Open($"public static class {trigger.Name}");
        writer.Separated(trigger.Parameters, parameter =>
        {
            TriggerParameterSpec spec = parameter.Spec;
            string text = DocText.Of(spec.Description, spec.Summary, DocText.Words(spec.WireName)) + (spec.Required ? " Required." : "");
            writer.Summary(DocText.WithDefault(text, spec.Default));
            DynamicAttributes.Write(writer, spec.Dynamic, types, "");
            RemovedText.Write(writer, types, spec.RemovedOn, "parameter");
            writer.Line($"public const string {parameter.Name} = {CSharpText.Literal(spec.WireName)};");
        });
        writer.Close();
    }
}
