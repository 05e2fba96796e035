using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>Makes models for tests, with the properties that only a connector sets.</summary>
internal static class ModelFactoryEmitter
{
    public static bool HasMethod(NamedModel model) =>
        (model.Spec.Usage & ModelUsage.Output) != 0
        && (model.Properties.Count > 0 || model.AdditionalPropertiesName is not null || model.BaseName is not null);

    public static EmittedFile Emit(NamedConnector connector, SourceFiles files)
    {
        string name = connector.Types.ModelFactory;
        return files.InClientNamespace(name, (writer, types) =>
        {
            writer.Summary($"Creates the models that responses of {connector.ServiceName} contain, for mocking.");
            files.OpenType(writer, types, $"static partial class {name}");
            writer.Separated(connector.Models.Where(HasMethod), model => Write(writer, new ModelShape(files, model), types));
            writer.Close();
        });
    }

    private static void Write(SourceWriter writer, ModelShape shape, TypeText types)
    {
        NamedModel model = shape.Model;
        LockedOrder order = new(model.FactoryOrder);
        Argument[] arguments = [.. Arguments(shape, types).OrderBy(argument => order.PositionOf(argument.Identity))];
        NameScope scope = new(StringComparer.Ordinal, []);
        string[] names = [.. arguments.Select(argument => Identifier.Escape(scope.Take(Identifier.Camel(argument.Property, "value"))))];
        writer.Summary($"Initializes a new instance of <see cref=\"{types.Model(model.Name)}\"/> for mocking.");
        for (int i = 0; i < names.Length; i++)
        {
            writer.Line($"/// <param name=\"{names[i].TrimStart('@')}\">{arguments[i].Documentation}</param>");
        }

        writer.Line($"/// <returns>A new instance of <see cref=\"{types.Model(model.Name)}\"/>.</returns>");
        RemovedText.Write(writer, types, model.Spec.RemovedOn, "model");
        string end = names.Length == 0 ? " => new();" : " => new()";
        writer.Declare(
            $"public static {types.Model(model.Name)} {(model.Name is "Equals" or "ReferenceEquals" ? model.Name + "Model" : model.Name)}",
            [.. arguments.Select((argument, i) => $"{argument.Type}? {names[i]} = null")],
            end);
        if (names.Length == 0)
        {
            return;
        }

        writer.Line("{");
        writer.Indent();
        for (int i = 0; i < names.Length; i++)
        {
            writer.Line($"{arguments[i].Property} = {names[i]}{arguments[i].Conversion},");
        }

        writer.Close("};");
    }

    /// <summary>All that a response can have: a kind's own name is set by its constructor.</summary>
    private static IEnumerable<Argument> Arguments(ModelShape shape, TypeText types)
    {
        foreach ((NamedModel owner, NamedProperty property) in shape.All.Where(p => p.Property != shape.OwnKind?.Property))
        {
            bool isNotNull = ModelEmitter.IsRequired(owner, property) && !property.Spec.Nullable;
            string conversion = TypeText.IsValueType(property.Type) ? ".GetValueOrDefault()" : "!";
            yield return new(
                property.Spec.WireName,
                property.Name,
                types.Name(property.Type, ModelEmitter.IsInput(owner)),
                isNotNull ? conversion : "",
                DocText.Value(property.Spec));
        }

        if (shape.Open is { } open)
        {
            yield return Undeclared(open.AdditionalPropertiesName!, ModelEmitter.AdditionalElement(open, types), types);
            if (open.OtherPropertiesName is { } others)
            {
                yield return Undeclared(others, types.Of(FrameworkApi.JsonElement), types);
            }
        }
    }

    private static Argument Undeclared(string property, string element, TypeText types) => new(
        LockedOrder.Undeclared,
        property,
        $"{types.Of(FrameworkApi.IDictionary)}<string, {element}>",
        $" ?? new {types.Of(FrameworkApi.Dictionary)}<string, {element}>()",
        "The values that the spec doesn't declare, by name.");

    /// <param name="Identity">The identity in a locked order.</param>
    /// <param name="Conversion">What follows the argument where it is assigned.</param>
    private sealed record Argument(string Identity, string Property, string Type, string Conversion, string Documentation);
}
