using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>Writes one model's class.</summary>
internal sealed class ModelWriter(SourceWriter writer, NamedModel model, SourceFiles files, TypeText types)
{
    private const string UndeclaredField = "_undeclared";

    private readonly List<(NamedModel Owner, NamedProperty Property)> _all = AllProperties(files, model);
    private readonly Dictionary<string, NamedProperty> _inherited = files.BaseOf(model) is { } parent
        ? AllProperties(files, parent).ToDictionary(p => p.Property.Spec.WireName, p => p.Property, StringComparer.Ordinal) : [];

    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _flags = new(StringComparer.Ordinal);

    private string Interface => $"{types.Of("IConnectorModel")}<{model.Name}>";

    private bool IsBase => model.Spec.Discriminator is not null;

    private bool HasRequired => NeedsReadingConstructor(_all);

    public void Write()
    {
        writer.Summary(DocText.Of(
            model.Spec.Description,
            string.Equals(model.Spec.Summary, model.Name, StringComparison.OrdinalIgnoreCase) ? null : model.Spec.Summary,
            model.Spec.Origin == SchemaOrigin.OperationBody
                ? $"Represents the request body {model.Name}"
                : $"Represents the model {model.Name}"));
        writer.Line($"[{types.Attribute("JsonConverter")}(typeof({types.Of("ConnectorModelConverter")}<{model.Name}>))]");
        string parents = model.BaseName is { } parent ? $"{parent}, {Interface}" : Interface;
        files.OpenType(writer, types, $"public {(IsBase ? "" : "sealed ")}partial class {model.Name} : {parents}");
        WriteNames();
        NameFields();
        foreach (NamedProperty property in model.Properties.Where(p => p.Spec.Nullable))
        {
            writer.Line($"private {ModelEmitter.PropertyType(model, property, types)} {Field(property)};");
            writer.Line($"private bool {Flag(property)};");
            writer.Line();
        }

        if (KeepsUndeclared)
        {
            writer.Line($"private {types.Of("Dictionary")}<string, {types.Of("JsonElement")}>? {UndeclaredField};");
            writer.Line();
        }

        WriteConstructors();
        foreach (NamedProperty property in model.Properties)
        {
            WriteProperty(property);
            writer.Line();
        }

        WriteUndeclared();
        WriteRead();
        writer.Line();
        WriteWrite();
        writer.Close();
    }

    // The property HasValue can have the field that tells whether Value was set, and Undeclared that of the undeclared values.
    private void NameFields()
    {
        NameScope scope = new(StringComparer.Ordinal, [UndeclaredField]);
        foreach (NamedProperty property in model.Properties.Where(p => p.Spec.Nullable))
        {
            _fields.Add(property.Name, scope.Take("_" + Identifier.Camel(property.Name, "value")));
        }

        foreach (NamedProperty property in model.Properties.Where(p => p.Spec.Nullable))
        {
            _flags.Add(property.Name, scope.Take("_has" + property.Name));
        }
    }

    private void WriteUndeclared()
    {
        if (model.AdditionalPropertiesName is not { } name)
        {
            return;
        }

        string? others = model.OtherPropertiesName;
        string rest = others is null ? "" : $" Those that aren't objects are in <see cref=\"{others}\"/>.";
        string any = types.Of("JsonElement");
        if (model.Columns is null)
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

        new ColumnsWriter(writer, types, model.Columns, others is null ? name : $"{name}, {others}", others is null ? null : AdditionalElement)
            .Write();
    }

    private void WriteUndeclared(string name, string element, string summary)
    {
        writer.Summary(summary);
        writer.Line($"public {types.Of("IDictionary")}<string, {element}> {name} {{ get; set; }} = new {types.Of("Dictionary")}<string, "
            + $"{element}>();");
        writer.Line();
    }

    // A kind that this version doesn't know is read as the base, with what the base doesn't declare.
    private bool KeepsUndeclared => IsBase && model.AdditionalPropertiesName is null;

    /// <summary>The model itself or the nearest base that keeps values under undeclared names; null where none does.</summary>
    private NamedModel? OpenModel(NamedModel from) =>
        from.AdditionalPropertiesName is not null ? from : files.BaseOf(from) is { } parent ? OpenModel(parent) : null;

    private string AdditionalElement =>
        types.Element(model.AdditionalPropertiesType!, model.Spec.AdditionalProperties!.ValuesNullable, ModelEmitter.IsInput(model));

    private string Field(NamedProperty property) => _fields[property.Name];

    private string Flag(NamedProperty property) => _flags[property.Name];

    private static List<(NamedModel Owner, NamedProperty Property)> AllProperties(SourceFiles files, NamedModel model)
    {
        List<(NamedModel, NamedProperty Property)> all = files.BaseOf(model) is { } parent
            ? AllProperties(files, parent)
            : [];
        HashSet<string> own = new(model.Properties.Select(p => p.Spec.WireName), StringComparer.Ordinal);
        all.RemoveAll(inherited => own.Contains(inherited.Property.Spec.WireName));
        all.AddRange(model.Properties.Select(p => (model, p)));
        return all;
    }

    /// <summary>The property of a base in whose place a kind has one of its own; null for any other property.</summary>
    private NamedProperty? Replaced(NamedProperty property) =>
        _inherited.TryGetValue(property.Spec.WireName, out NamedProperty? replaced) ? replaced : null;

    /// <summary>The method that writes a property which kinds replace.</summary>
    private static string WriterOf(NamedProperty property) => $"Write{property.Name}Property";

    private static bool NeedsReadingConstructor(List<(NamedModel Owner, NamedProperty Property)> all) =>
        all.Exists(p => ModelEmitter.IsRequired(p.Owner, p.Property));

    private void WriteNames()
    {
        if (_all.Count == 0)
        {
            writer.Line($"private static readonly {types.Of("JsonPropertyNames")} s_names = new();");
            writer.Line();
            return;
        }

        writer.Line("// The wire names; reading and writing refer to them by position.");
        writer.Line($"private static readonly {types.Of("JsonPropertyNames")} s_names = new(");
        writer.Indent();
        for (int i = 0; i < _all.Count; i++)
        {
            writer.Line(CSharpText.Literal(_all[i].Property.Spec.WireName) + (i == _all.Count - 1 ? ");" : ","));
        }

        writer.Outdent();
        writer.Line();
    }

    private void WriteConstructors()
    {
        NamedModel? parent = files.BaseOf(model);
        NamedProperty? discriminator = parent is null ? null : Discriminator(parent);
        if (!HasRequired && discriminator is null)
        {
            return;
        }

        writer.Summary($"Initializes a new instance of the <see cref=\"{model.Name}\"/> class.");
        writer.Open($"public {model.Name}()");
        if (discriminator is { Type: NamedScalar { Kind: ScalarKind.String } or NamedEnumRef }
            && model.Spec.DiscriminatorValue is { } value)
        {
            writer.Line($"{discriminator.Name} = {CSharpText.Literal(value)};");
        }

        writer.Close();
        writer.Line();
        if (HasRequired)
        {
            writer.Line("// For reading: an answer may leave out what a request must have.");
            writer.Line($"[{types.Attribute("SetsRequiredMembers")}]");
            // Required members of the base are the base's to vouch for, so its constructor for reading comes first.
            bool isChained = parent is not null && NeedsReadingConstructor(AllProperties(files, parent));
            writer.Open($"{(IsBase ? "private protected" : "private")} {model.Name}({types.Of("ModelFormat")} "
                + $"format){(isChained ? " : base(format)" : "")}");
            if (!isChained)
            {
                writer.Line("_ = format;");
            }

            writer.Close();
            writer.Line();
        }
    }

    private NamedProperty? Discriminator(NamedModel parent) =>
        AllProperties(files, parent).Select(p => p.Property).FirstOrDefault(p => p.Name == parent.DiscriminatorProperty)
        ?? (files.BaseOf(parent) is { } above ? Discriminator(above) : null);

    private void WriteProperty(NamedProperty property)
    {
        bool isRequired = ModelEmitter.IsRequired(model, property);
        string type = ModelEmitter.PropertyType(model, property, types);
        writer.Summary(DocText.Property(property.Spec));
        NamedProperty? replaced = Replaced(property);
        if (property.Spec.Nullable || replaced is not null)
        {
            string nullable = property.Spec.Nullable ? "Null is a value of its own: it is written where it was set." : "";
            string own = replaced is null
                ? ""
                : $"This property replaces that of <see cref=\"{model.BaseName}\"/>, which isn't set when this model is read.";
            writer.Line($"/// <remarks>{$"{nullable} {own}".Trim()}</remarks>");
        }

        DynamicAttributes.Write(writer, property.Spec.Dynamic, types, "");
        string head = $"public {(replaced?.Name == property.Name ? "new " : "")}{(isRequired ? "required " : "")}{type} {property.Name}";
        string access = property.Spec.ReadOnly ? "internal " : "";
        if (property.Spec.Nullable)
        {
            writer.Open(head);
            writer.Line($"get => {Field(property)};");
            writer.Open($"{access}set");
            writer.Line($"{Field(property)} = value;");
            writer.Line($"{Flag(property)} = true;");
            writer.Close();
            writer.Close();
            return;
        }

        string initial = isRequired && !TypeText.IsValueType(property.Type) ? " = null!;" : "";
        writer.Line($"{head} {{ get; {access}set; }}{initial}");
    }

    private void WriteRead()
    {
        string reader = types.Of("Utf8JsonReader");
        writer.Open($"static {model.Name} {Interface}.Read(ref {reader} reader)");
        if (IsBase && model.Kinds.Count > 0 && Discriminator(model) is { } discriminator)
        {
            WriteKindSwitch(discriminator, reader);
        }

        writer.Line($"{model.Name} model = new({(HasRequired ? $"{types.Of("ModelFormat")}.Json" : "")});");
        writer.Line("int property = -1;");
        NamedModel? open = OpenModel(model);
        bool keeps = open is not null || KeepsUndeclared;
        writer.Open($"while (s_names.ReadNext(ref reader, ref property{(keeps ? ", out string? name" : "")}))");
        writer.Open("switch (property)");
        for (int i = 0; i < _all.Count; i++)
        {
            (NamedModel owner, NamedProperty property) = _all[i];
            bool isInput = ModelEmitter.IsInput(owner);
            bool notNull = ModelEmitter.IsRequired(owner, property) && !property.Spec.Nullable;
            writer.Line($"case {i}:");
            writer.Indent();
            writer.Line($"model.{property.Name} = "
                + $"{(notNull ? types.ReadValue(property.Type, "reader", isInput) : types.Read(property.Type, "reader", isInput))};");
            writer.Line("break;");
            writer.Outdent();
        }

        writer.Line("default:");
        writer.Indent();
        if (open is not null)
        {
            string value = open.Spec.AdditionalProperties!.ValuesNullable
                ? types.Read(open.AdditionalPropertiesType!, "reader", ModelEmitter.IsInput(open))
                : types.ReadValue(open.AdditionalPropertiesType!, "reader", ModelEmitter.IsInput(open));
            string read = $"model.{open.AdditionalPropertiesName}[name!] = {value};";
            if (open.OtherPropertiesName is { } others)
            {
                WriteEither(read, $"model.{others}[name!] = {types.ReadValue(new NamedAny(), "reader", isInput: true)};");
            }
            else
            {
                writer.Line(read);
            }
        }
        else if (KeepsUndeclared)
        {
            writer.Line($"(model.{UndeclaredField} ??= new())[name!] = {types.Of("JsonElement")}.ParseValue(ref reader);");
        }
        else
        {
            writer.Line($"{types.Of("JsonRead")}.Skip(ref reader);");
        }

        writer.Line("break;");
        writer.Outdent();
        writer.Close();
        writer.Close();
        writer.Line();
        writer.Line("return model;");
        writer.Close();
    }

    private void WriteEither(string readObject, string readOther)
    {
        writer.Open($"if (reader.TokenType == {types.Of("JsonTokenType")}.StartObject)");
        writer.Line(readObject);
        writer.Close();
        writer.Open("else");
        writer.Line(readOther);
        writer.Close();
        writer.Line();
    }

    private void WriteKindSwitch(NamedProperty discriminator, string reader)
    {
        int index = _all.FindIndex(p => p.Property.Name == discriminator.Name);
        writer.Line("// The kind may stand anywhere in the object, so a copy of the reader looks for it first.");
        writer.Line($"{reader} ahead = reader;");
        writer.Line("int known = -1;");
        writer.Open("while (s_names.ReadNext(ref ahead, ref known))");
        writer.Open($"if (known != {index})");
        writer.Line($"{types.Of("JsonRead")}.Skip(ref ahead);");
        writer.Line("continue;");
        writer.Close();
        writer.Line();
        writer.Open($"switch ({types.Of("JsonRead")}.String(ref ahead))");
        foreach (NamedKind kind in model.Kinds.GroupBy(k => k.Value, StringComparer.Ordinal).Select(group => group.First()))
        {
            writer.Line($"case {CSharpText.Literal(kind.Value)}:");
            writer.Indent();
            writer.Line($"return {types.Of("JsonRead")}.Model<{kind.Name}>(ref reader)!;");
            writer.Outdent();
        }

        writer.Close();
        writer.Line();
        writer.Line("break;");
        writer.Close();
        writer.Line();
    }

    private void WriteWrite()
    {
        string signature = $"{types.Of("Utf8JsonWriter")} writer, {types.Of("ModelFormat")} format";
        bool isKind = IsBase || model.BaseName is not null;
        writer.Open($"void {types.Of("IConnectorModel")}.Write({signature})");
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
        writer.Open($"private protected {(model.BaseName is null ? "virtual" : "override")} void WriteMembers({signature})");
        if (model.BaseName is not null)
        {
            writer.Line("base.WriteMembers(writer, format);");
        }

        WriteMembers();
        writer.Close();
        WriteReplacements(signature);
    }

    private void WriteMembers()
    {
        int first = _all.Count - model.Properties.Count;
        for (int i = first; i < _all.Count; i++)
        {
            NamedProperty property = _all[i].Property;
            if (property.Spec.IsRedeclared && Replaced(property) is null)
            {
                writer.Line($"{WriterOf(property)}(writer, format);");
            }
            else if (Replaced(property) is null)
            {
                WriteMember(i);
            }
        }

        if (model.AdditionalPropertiesName is { } additional)
        {
            string item = types.ItemWriter(model.AdditionalPropertiesType!, ModelEmitter.IsInput(model), 1);
            writer.Line($"{types.Of("JsonWrite")}.AdditionalProperties<{AdditionalElement}>(writer, {additional}, format, {item});");
            if (model.OtherPropertiesName is { } others)
            {
                WriteAnyProperties(others);
            }
        }
        else if (KeepsUndeclared)
        {
            WriteAnyProperties(UndeclaredField);
        }
    }

    /// <summary>
    /// Writes the methods of the properties that kinds replace, and of those that this kind has in the place of its base's.
    /// </summary>
    private void WriteReplacements(string signature)
    {
        for (int i = _all.Count - model.Properties.Count; i < _all.Count; i++)
        {
            NamedProperty property = _all[i].Property;
            NamedProperty? replaced = Replaced(property);
            if (replaced is null && !property.Spec.IsRedeclared)
            {
                continue;
            }

            writer.Line();
            writer.Open(
                $"private protected {(replaced is null ? "virtual" : "override")} void {WriterOf(Original(property))}({signature})");
            if (replaced is not null)
            {
                string isUnset = property.Spec.Nullable ? $"!{Flag(property)}" : TypeText.IsValueType(property.Type)
                    && ModelEmitter.IsRequired(model, property) ? "false" : $"{property.Name} is null";
                writer.Open($"if ({isUnset})");
                writer.Line($"base.{WriterOf(Original(property))}(writer, format);");
                writer.Line("return;");
                writer.Close();
                writer.Line();
            }

            WriteMember(i);
            writer.Close();
        }
    }

    /// <summary>The property of the highest base that a property is in the place of.</summary>
    private NamedProperty Original(NamedProperty property)
    {
        NamedProperty original = property;
        for (NamedModel? parent = files.BaseOf(model); parent is not null; parent =
            files.BaseOf(parent))
        {
            original = parent.Properties.FirstOrDefault(p => p.Spec.WireName == property.Spec.WireName) ?? original;
        }

        return original;
    }

    private void WriteMember(int index)
    {
        NamedProperty property = _all[index].Property;
        string name = $"s_names[{index}]";
        string write = types.WriteProperty(property.Type, name, property.Name, ModelEmitter.IsInput(model)) + ";";
        if (property.Spec.ReadOnly)
        {
            writer.Open($"if (format == {types.Of("ModelFormat")}.Json)");
        }

        if (property.Spec.Nullable)
        {
            writer.Open($"if ({Flag(property)} && {property.Name} is null)");
            writer.Line($"{types.Of("JsonWrite")}.Null(writer, {name});");
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
        writer.Line($"{types.Of("JsonWrite")}.AdditionalProperties<{types.Of("JsonElement")}>(writer, {values}, format, "
            + $"{types.ItemWriter(new NamedAny(), isInput: true, 1)});");
    }
}
