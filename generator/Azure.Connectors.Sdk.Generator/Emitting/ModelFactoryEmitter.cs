using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>Makes models for tests, with the properties that only a connector sets.</summary>
internal static class ModelFactoryEmitter
{
    public static bool HasMethod(NamedModel model) =>
        (model.Spec.Usage & ModelUsage.Output) != 0 && model.Properties.Count > 0 && model.BaseName is null;

    public static EmittedFile Emit(NamedConnector connector, SourceFiles files)
    {
        string name = connector.Types.ModelFactory;
        return files.InClientNamespace(name, (writer, types) =>
        {
            writer.Summary($"Creates the models that responses of {connector.ServiceName} contain, for mocking.");
            files.OpenType(writer, types, $"public static partial class {name}");
            writer.Separated(connector.Models.Where(HasMethod), model => Write(writer, model, types));
            writer.Close();
        });
    }

    private static void Write(SourceWriter writer, NamedModel model, TypeText types)
    {
        NameScope scope = new(StringComparer.Ordinal, []);
        string[] names = model.Properties.Select(p => Identifier.Escape(scope.Take(Identifier.Camel(p.Name, "value")))).ToArray();
        writer.Summary($"Initializes a new instance of <see cref=\"{types.Model(model.Name)}\"/> for mocking.");
        for (int i = 0; i < names.Length; i++)
        {
            writer.Line($"/// <param name=\"{names[i].TrimStart('@')}\">{DocText.Property(model.Properties[i].Spec)}</param>");
        }

        writer.Declare(
            $"public static {types.Model(model.Name)} {(model.Name is "Equals" or "ReferenceEquals" ? model.Name + "Model" : model.Name)}",
            [.. model.Properties.Select((p, i) => $"{types.Name(p.Type, ModelEmitter.IsInput(model))}? {names[i]} = null")],
            " => new()");
        writer.Line("{");
        writer.Indent();
        for (int i = 0; i < names.Length; i++)
        {
            NamedProperty property = model.Properties[i];
            bool notNull = ModelEmitter.IsRequired(model, property) && !property.Spec.Nullable;
            string value = !notNull ? names[i] : TypeText.IsValueType(property.Type) ? names[i] + ".GetValueOrDefault()" : names[i] + "!";
            writer.Line($"{property.Name} = {value},");
        }

        writer.Close("};");
    }
}
