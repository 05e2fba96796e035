using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>An extensible enumeration: a struct over the wire's text, so that a value this version doesn't know survives.</summary>
internal static class EnumEmitter
{
    public static EmittedFile Emit(NamedEnum value, SourceFiles files) =>
        files.InModelsNamespace(value.Name, (writer, types) => Write(writer, value, files, types));

    private static void Write(SourceWriter writer, NamedEnum value, SourceFiles files, TypeText types)
    {
        string name = value.Name;
        bool isNumber = value.Spec.Kind != ScalarKind.String;
        writer.Summary(DocText.Of(value.Spec.Description, value.Spec.Summary, $"The known values of {name}"));
        writer.Line("/// <remarks>Unknown values are preserved.</remarks>");
        writer.Line(
            $"[{types.Of(FrameworkApi.JsonConverterAttribute)}(typeof({types.Of(RuntimeApi.ConnectorEnumConverter.Type)}<{name}>))]");
        RemovedText.Write(writer, types, value.Spec.RemovedOn, "enumeration");
        files.OpenType(
            writer,
            types,
            $"readonly partial struct {name} : {types.Of(RuntimeApi.IConnectorEnum.Type)}<{name}>, "
                + $"{types.Of(FrameworkApi.IEquatable)}<{name}>");
        writer.Line("private readonly string? _value;");
        writer.Line();
        writer.Summary($"Initializes a new instance of the <see cref=\"{name}\"/> structure.");
        writer.Line("/// <param name=\"value\">The value. It doesn't have to be a known one.</param>");
        writer.Line(
            $"/// <exception cref=\"{types.Of(FrameworkApi.ArgumentNullException)}\"><paramref name=\"value\"/> is null.</exception>");
        writer.Open($"public {name}(string value)");
        writer.Line($"{types.Of(FrameworkApi.ArgumentNullException)}.ThrowIfNull(value);");
        writer.Line("_value = value;");
        writer.Close();
        foreach (NamedEnumValue known in value.Values)
        {
            writer.Line();
            writer.Summary(CSharpText.Sentence(known.Spec.DisplayName is { } display && display != known.Spec.Wire
                ? $"{display}: '{known.Spec.Wire}'"
                : $"The value '{known.Spec.Wire}'"));
            RemovedText.Write(writer, types, known.Spec.RemovedOn, "value");
            writer.Line($"public static {name} {known.Name} {{ get; }} = new({CSharpText.Literal(known.Spec.Wire)});");
        }

        writer.Line();
        writer.Line($"static bool {types.Of(RuntimeApi.IConnectorEnum.Type)}<{name}>.{RuntimeApi.IConnectorEnum.IsNumber} => "
            + $"{(isNumber ? "true" : "false")};");
        writer.Line();
        writer.Line($"static {name} {types.Of(RuntimeApi.IConnectorEnum.Type)}<{name}>.{RuntimeApi.IConnectorEnum.Create}(string value) => "
            + $"new(value);");
        writer.Line();
        writer.Summary($"Converts a string to a <see cref=\"{name}\"/>.");
        writer.Line("/// <param name=\"value\">The value. It doesn't have to be a known one.</param>");
        writer.Line("/// <returns>The value.</returns>");
        writer.Line($"/// <exception cref=\"{types.Of(FrameworkApi.ArgumentNullException)}\">"
            + "<paramref name=\"value\"/> is null.</exception>");
        writer.Line($"public static implicit operator {name}(string value) => new(value);");
        if (isNumber)
        {
            WriteNumber(writer, value, types);
        }

        writer.Line();
        writer.Summary("Determines whether two values are equal.");
        writer.Line($"public static bool operator ==({name} left, {name} right) => left.Equals(right);");
        writer.Line();
        writer.Summary("Determines whether two values are different.");
        writer.Line($"public static bool operator !=({name} left, {name} right) => !left.Equals(right);");
        writer.Line();

        // The guidelines compare such values without regard to case, which a spec's own values may forbid.
        bool differByCase = value.Values.GroupBy(v => v.Spec.Wire, StringComparer.OrdinalIgnoreCase).Any(group => group.Count() > 1);
        string comparer = $"{types.Of(FrameworkApi.StringComparer)}.{(differByCase || isNumber ? "Ordinal" : "OrdinalIgnoreCase")}";
        writer.Line("/// <inheritdoc />");
        writer.Line($"public bool Equals({name} other) => {comparer}.Equals(_value, other._value);");
        writer.Line();
        writer.Line("/// <inheritdoc />");
        writer.Line($"[{types.Of(FrameworkApi.EditorBrowsableAttribute)}({types.Of(FrameworkApi.EditorBrowsableState)}.Never)]");
        writer.Line($"public override bool Equals(object? obj) => obj is {name} other && Equals(other);");
        writer.Line();
        writer.Line("/// <inheritdoc />");
        writer.Line($"[{types.Of(FrameworkApi.EditorBrowsableAttribute)}({types.Of(FrameworkApi.EditorBrowsableState)}.Never)]");
        writer.Line($"public override int GetHashCode() => _value is null ? 0 : {comparer}.GetHashCode(_value);");
        writer.Line();
        writer.Summary("Returns the value as it is sent and received.");
        writer.Line("public override string ToString() => _value ?? \"\";");
        writer.Close();
    }

    private static void WriteNumber(SourceWriter writer, NamedEnum value, TypeText types)
    {
        string number = types.Name(new NamedScalar(value.Spec.Kind), isInput: true);
        string format = value.Spec.Kind == ScalarKind.Double ? "\"R\", " : "";
        writer.Line();
        writer.Summary($"Converts a number to a <see cref=\"{value.Name}\"/>.");
        writer.Line("/// <param name=\"value\">The value. It doesn't have to be a known one.</param>");
        writer.Line("/// <returns>The value.</returns>");
        writer.Line($"public static implicit operator {value.Name}({number} value) => "
            + $"new(value.ToString({format}{types.Of(FrameworkApi.CultureInfo)}.InvariantCulture));");
    }
}
