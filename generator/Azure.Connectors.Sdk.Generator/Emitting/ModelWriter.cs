using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>Writes one model's class.</summary>
internal sealed class ModelWriter(SourceWriter writer, ModelShape shape, SourceFiles files, TypeText types)
{
    private NamedModel Model => shape.Model;

    private string Interface => $"{types.Of(RuntimeApi.IConnectorModel.Type)}<{Model.Name}>";

    public void Write()
    {
        writer.Summary(DocText.Of(
            Model.Spec.Description,
            string.Equals(Model.Spec.Summary, Model.Name, StringComparison.OrdinalIgnoreCase) ? null : Model.Spec.Summary,
            Model.Spec.Origin == SchemaOrigin.OperationBody
                ? $"Represents the request body {Model.Name}"
                : $"Represents the model {Model.Name}"));
        string converter = $"{types.Of(RuntimeApi.ConnectorModelConverter.Type)}<{Model.Name}>";
        writer.Line($"[{types.Of(FrameworkApi.JsonConverterAttribute)}(typeof({converter}))]");
        RemovedText.Write(writer, types, Model.Spec.RemovedOn, "model");
        string parents = Model.BaseName is { } parent ? $"{parent}, {Interface}" : Interface;
        files.OpenType(writer, types, $"{(shape.IsBase ? "" : "sealed ")}partial class {Model.Name} : {parents}");
        WriteNames();
        foreach (NamedProperty property in shape.NullableProperties)
        {
            writer.Line($"private {ModelEmitter.PropertyType(Model, property, types)} {shape.Field(property)};");
            writer.Line($"private bool {shape.Flag(property)};");
            writer.Line();
        }

        if (shape.KeepsUndeclared)
        {
            writer.Line($"private {types.Of(FrameworkApi.Dictionary)}<string, {types.Of(FrameworkApi.JsonElement)}>? "
                + $"{ModelShape.UndeclaredField};");
            writer.Line();
        }

        ModelReadWriter reading = new(writer, shape, types);
        WriteConstructor();
        reading.WriteConstructor();
        foreach (NamedProperty property in Model.Properties)
        {
            WriteProperty(property);
            writer.Line();
        }

        WriteUndeclared();
        reading.WriteMethod(Interface);
        writer.Line();
        WriteWrite();
        writer.Close();
    }

    private void WriteUndeclared()
    {
        if (Model.AdditionalPropertiesName is not { } name)
        {
            return;
        }

        string? others = Model.OtherPropertiesName;
        string rest = others is null ? "" : $" Those that aren't objects are in <see cref=\"{others}\"/>.";
        string any = types.Of(FrameworkApi.JsonElement);
        if (Model.Columns is null)
        {
            WriteUndeclared(name, AdditionalElement, "Gets or sets the values under names that the spec doesn't declare." + rest);
            return;
        }

        WriteUndeclared(
            name,
            AdditionalElement,
            "Gets or sets the columns by their wire names: the members that the spec doesn't declare because only the service knows them."
                + rest);
        if (others is not null)
        {
            WriteUndeclared(others, any, "Gets or sets the columns that aren't objects, by their wire names.");
        }

        new ColumnsWriter(
            writer, types, Model.Columns, others is null ? name : $"{name}, {others}", others is null ? null : AdditionalElement)
            .Write();
    }

    private void WriteUndeclared(string name, string element, string summary)
    {
        writer.Summary(summary);
        writer.Line($"public {types.Of(FrameworkApi.IDictionary)}<string, {element}> {name} {{ get; set; }} = new "
            + $"{types.Of(FrameworkApi.Dictionary)}<string, "
            + $"{element}>();");
        writer.Line();
    }

    private string AdditionalElement => ModelEmitter.AdditionalElement(Model, types);

    /// <summary>The method that writes a property which kinds replace.</summary>
    private static string WriterOf(NamedProperty property) => $"Write{property.Name}Property";

    private void WriteNames()
    {
        if (shape.All.Count == 0)
        {
            writer.Line($"private static readonly {types.Of(RuntimeApi.JsonPropertyNames.Type)} s_names = new();");
            writer.Line();
            return;
        }

        writer.Line("// The wire names; reading and writing refer to them by position.");
        writer.Line($"private static readonly {types.Of(RuntimeApi.JsonPropertyNames.Type)} s_names = new(");
        writer.Indent();
        for (int i = 0; i < shape.All.Count; i++)
        {
            writer.Line(CSharpText.Literal(shape.All[i].Property.Spec.WireName) + (i == shape.All.Count - 1 ? ");" : ","));
        }

        writer.Outdent();
        writer.Line();
    }

    // A kind says itself which one it is.
    private void WriteConstructor()
    {
        (NamedProperty Property, string Value)? kind = shape.OwnKind;
        if (kind is null && !shape.HasRequired)
        {
            return;
        }

        writer.Summary($"Initializes a new instance of the <see cref=\"{Model.Name}\"/> class.");
        writer.Open($"public {Model.Name}()");
        if (kind is { } own)
        {
            writer.Line($"{own.Property.Name} = {CSharpText.Literal(own.Value)};");
        }

        writer.Close();
        writer.Line();
    }

    private void WriteProperty(NamedProperty property)
    {
        bool isRequired = ModelEmitter.IsRequired(Model, property);
        string type = ModelEmitter.PropertyType(Model, property, types);
        writer.Summary(DocText.Property(property.Spec));
        NamedProperty? replaced = shape.Replaced(property);
        if (property.Spec.Nullable || replaced is not null)
        {
            string nullable = property.Spec.Nullable
                ? "If the property is set to null, null is written. If it isn't set, nothing is written."
                : "";
            string own = replaced is null
                ? ""
                : $"This property replaces that of <see cref=\"{Model.BaseName}\"/>, which isn't set when this model is read.";
            writer.Line($"/// <remarks>{$"{nullable} {own}".Trim()}</remarks>");
        }

        DynamicAttributes.Write(writer, property.Spec.Dynamic, types, "");
        RemovedText.Write(writer, types, property.Spec.RemovedOn, "property");
        string head = $"public {(replaced?.Name == property.Name ? "new " : "")}{(isRequired ? "required " : "")}{type} {property.Name}";
        string access = property.Spec.ReadOnly ? "internal " : "";
        if (property.Spec.Nullable)
        {
            writer.Open(head);
            writer.Line($"get => {shape.Field(property)};");
            writer.Open($"{access}set");
            writer.Line($"{shape.Field(property)} = value;");
            writer.Line($"{shape.Flag(property)} = true;");
            writer.Close();
            writer.Close();
            return;
        }

        writer.Line($"{head} {{ get; {access}set; }}");
    }

    private void WriteWrite()
    {
        string signature = $"{types.Of(FrameworkApi.Utf8JsonWriter)} writer, {types.Of(RuntimeApi.ModelFormat.Type)} format";
        bool isKind = shape.IsBase || Model.BaseName is not null;
        writer.Open($"void {types.Of(RuntimeApi.IConnectorModel.Type)}.{RuntimeApi.IConnectorModel.Write}({signature})");
        writer.Line("writer.WriteStartObject();");
        if (isKind)
        {
            writer.Line("WriteMembers(writer, format);");
        }
        else
        {
            WriteMembers();
        }

        writer.Line("writer.WriteEndObject();");
        writer.Close();
        if (!isKind)
        {
            return;
        }

        writer.Line();
        writer.Open($"private protected {(Model.BaseName is null ? "virtual" : "override")} void WriteMembers({signature})");
        if (Model.BaseName is not null)
        {
            writer.Line("base.WriteMembers(writer, format);");
        }

        WriteMembers();
        writer.Close();
        WriteReplacements(signature);
    }

    private void WriteMembers()
    {
        int first = shape.All.Count - Model.Properties.Count;
        bool wasBlock = false;
        for (int i = first; i < shape.All.Count; i++)
        {
            NamedProperty property = shape.All[i].Property;
            if (shape.Replaced(property) is not null)
            {
                continue;
            }

            if (wasBlock)
            {
                writer.Line();
            }

            wasBlock = !property.Spec.IsRedeclared && (property.Spec.Nullable || property.Spec.ReadOnly);
            if (property.Spec.IsRedeclared)
            {
                writer.Line($"{WriterOf(property)}(writer, format);");
            }
            else
            {
                WriteMember(i);
            }
        }

        if (wasBlock)
        {
            writer.Line();
        }

        if (Model.AdditionalPropertiesName is { } additional)
        {
            string item = types.ItemWriter(Model.AdditionalPropertiesType!, ModelEmitter.IsInput(Model), 1);
            writer.Line($"{types.Of(RuntimeApi.JsonWrite.Type)}.{RuntimeApi.JsonWrite.AdditionalProperties}<{AdditionalElement}>(writer, "
                + $"{additional}, format, {item});");
            if (Model.OtherPropertiesName is { } others)
            {
                WriteAnyProperties(others);
            }
        }
        else if (shape.KeepsUndeclared)
        {
            WriteAnyProperties(ModelShape.UndeclaredField);
        }
    }

    /// <summary>
    /// Writes the methods of the properties that kinds replace, and of those that this kind has in the place of its base's.
    /// </summary>
    private void WriteReplacements(string signature)
    {
        for (int i = shape.All.Count - Model.Properties.Count; i < shape.All.Count; i++)
        {
            NamedProperty property = shape.All[i].Property;
            NamedProperty? replaced = shape.Replaced(property);
            if (replaced is null && !property.Spec.IsRedeclared)
            {
                continue;
            }

            writer.Line();
            writer.Open(
                $"private protected {(replaced is null ? "virtual" : "override")} void {WriterOf(shape.Original(property))}({signature})");
            if (replaced is not null)
            {
                writer.Open($"if ({IsUnset(property)})");
                writer.Line($"base.{WriterOf(shape.Original(property))}(writer, format);");
                writer.Line("return;");
                writer.Close();
                writer.Line();
            }

            WriteMember(i);
            writer.Close();
        }
    }

    /// <summary>Gets the condition under which a property has no value.</summary>
    private string IsUnset(NamedProperty property)
    {
        if (property.Spec.Nullable)
        {
            return $"!{shape.Flag(property)}";
        }

        bool isAlwaysSet = TypeText.IsValueType(property.Type) && ModelEmitter.IsRequired(Model, property);
        return isAlwaysSet ? "false" : $"{property.Name} is null";
    }

    private void WriteMember(int index)
    {
        NamedProperty property = shape.All[index].Property;
        string name = $"s_names[{index}]";
        string write = types.WriteProperty(property.Type, name, property.Name, ModelEmitter.IsInput(Model)) + ";";
        if (property.Spec.ReadOnly)
        {
            writer.Open($"if (format == {types.Of(RuntimeApi.ModelFormat.Type)}.{RuntimeApi.ModelFormat.Json})");
        }

        if (property.Spec.Nullable)
        {
            writer.Open($"if ({shape.Flag(property)} && {property.Name} is null)");
            writer.Line($"{types.Of(RuntimeApi.JsonWrite.Type)}.{RuntimeApi.JsonWrite.Null}(writer, {name});");
            writer.Close();
            writer.Open("else");
            writer.Line(write);
            writer.Close();
        }
        else
        {
            writer.Line(write);
        }

        if (property.Spec.ReadOnly)
        {
            writer.Close();
        }
    }

    private void WriteAnyProperties(string values)
    {
        string write = $"{types.Of(RuntimeApi.JsonWrite.Type)}.{RuntimeApi.JsonWrite.AdditionalProperties}";
        writer.Line($"{write}<{types.Of(FrameworkApi.JsonElement)}>(writer, {values}, format, "
            + $"{types.ItemWriter(new NamedAny(), isInput: true, 1)});");
    }
}
