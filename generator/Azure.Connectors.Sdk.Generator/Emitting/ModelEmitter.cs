using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>A model: its properties, and its own reading and writing of JSON.</summary>
internal static class ModelEmitter
{
    public static EmittedFile Emit(NamedModel model, SourceFiles files) =>
        files.InModelsNamespace(model.Name, (writer, types) => new ModelWriter(writer, new ModelShape(files, model), files, types).Write());

    /// <summary>
    /// Whether a caller has to set it; a kind, where there are any, sets the discriminator itself, and may have a property of its own in
    /// the place of a redeclared one.
    /// </summary>
    public static bool IsRequired(NamedModel model, NamedProperty property) =>
        property.Spec is { Required: true, ReadOnly: false, IsRedeclared: false }
            && (model.Spec.Usage & ModelUsage.Input) != 0
            && (property.Name != model.DiscriminatorProperty || model.Kinds.Count == 0);

    public static string PropertyType(NamedModel model, NamedProperty property, TypeText types)
    {
        string type = types.Name(property.Type, IsInput(model));
        return IsRequired(model, property) && !property.Spec.Nullable ? type : type + "?";
    }

    /// <summary>The type of the values under names that the spec doesn't declare.</summary>
    public static string AdditionalElement(NamedModel model, TypeText types) =>
        types.Element(model.AdditionalPropertiesType!, model.Spec.AdditionalProperties!.ValuesNullable, IsInput(model));

    public static bool IsInput(NamedModel model) => (model.Spec.Usage & ModelUsage.Input) != 0;
}
