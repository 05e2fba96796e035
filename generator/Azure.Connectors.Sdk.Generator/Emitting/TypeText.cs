using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>
/// C# for types and for reading and writing their values as JSON, in one file. Types of the framework and the runtime are written by their
/// simple names, and the file imports the namespaces of those that it names. A type is qualified where the file's namespace declares its
/// name.
/// </summary>
internal sealed class TypeText(FileScope scope)
{
    private readonly SortedSet<string> _usings = new(StringComparer.Ordinal);

    /// <summary>The namespaces that the file imports, those of the framework first.</summary>
    public IEnumerable<string> Usings =>
        _usings
            .OrderBy(space => space == "System" || space.StartsWith("System.", StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(space => space, StringComparer.Ordinal);

    /// <summary>
    /// A type of the framework or the runtime. An attribute is written with its suffix: the compiler looks for a name without one in every
    /// namespace around, even after it has found the attribute.
    /// </summary>
    public string Of(ApiType type)
    {
        if (scope.Declares(type.Name))
        {
            return $"global::{type.Namespace}.{type.Name}";
        }

        _usings.Add(type.Namespace);
        return type.Name;
    }

    /// <summary>
    /// A model, an enumeration or a trigger payload. Outside of their namespace they aren't imported, since any imported namespace can have
    /// a type of the same name.
    /// </summary>
    public string Model(string name) => scope.IsModels ? name : "Models." + name;

    /// <summary>The connector's client.</summary>
    public string Client(NamedConnector connector)
    {
        string name = connector.Types.Client;
        return scope.Namespace == connector.Namespace ? name : $"global::{connector.Namespace}.{name}";
    }

    /// <summary>Gets the type, without a question mark.</summary>
    public string Name(NamedType type, bool isInput) => type switch
    {
        NamedScalar scalar => Scalar(scalar.Kind),
        NamedModelRef model => Model(model.Name),
        NamedEnumRef value => Model(value.Name),
        NamedList list =>
            $"{Of(isInput ? FrameworkApi.IList : FrameworkApi.IReadOnlyList)}<{Element(list.Items, list.ItemsNullable, isInput)}>",
        NamedMap map =>
            $"{Of(isInput ? FrameworkApi.IDictionary : FrameworkApi.IReadOnlyDictionary)}<string, "
                + $"{Element(map.Values, map.ValuesNullable, isInput)}>",
        _ => Of(FrameworkApi.JsonElement),
    };

    /// <summary>Gets the type of a parameter: any sequence if the value is only written.</summary>
    public string ParameterName(NamedType type) => type is NamedList list
        ? $"{Of(FrameworkApi.IEnumerable)}<{Element(list.Items, list.ItemsNullable, isInput: true)}>"
        : Name(type, isInput: true);

    public string Element(NamedType type, bool nullable, bool isInput) => Name(type, isInput) + (nullable ? "?" : "");

    public static bool IsValueType(NamedType type) =>
        type is NamedAny or NamedEnumRef || (type is NamedScalar scalar && scalar.Kind is not (ScalarKind.String or ScalarKind.Base64));

    /// <summary>An expression that reads a value that may be null.</summary>
    public string Read(NamedType type, string reader, bool isInput, int depth = 0)
    {
        string json = Of(RuntimeApi.JsonRead.Type);
        switch (type)
        {
            case NamedScalar scalar:
                return $"{json}.{RuntimeApi.JsonRead.Of(scalar.Kind)}(ref {reader})";
            case NamedModelRef model:
                return $"{json}.{RuntimeApi.JsonRead.Model}<{Model(model.Name)}>(ref {reader})";
            case NamedEnumRef value:
                return $"{json}.{RuntimeApi.JsonRead.Enum}<{Model(value.Name)}>(ref {reader})";
            case NamedList { Items: NamedModelRef item, ItemsNullable: false }:
                return $"{json}.{RuntimeApi.JsonRead.ModelList}<{Model(item.Name)}>(ref {reader})";
            case NamedList list:
                return $"{json}.{RuntimeApi.JsonRead.List}<{Element(list.Items, list.ItemsNullable, isInput)}>(ref {reader}, "
                    + $"{ItemReader(list.Items, list.ItemsNullable, isInput, depth)})";
            case NamedMap map:
                return $"{json}.{RuntimeApi.JsonRead.Map}<{Element(map.Values, map.ValuesNullable, isInput)}>(ref {reader}, "
                    + $"{ItemReader(map.Values, map.ValuesNullable, isInput, depth)})";
            default:
                return $"{json}.{RuntimeApi.JsonRead.Any}(ref {reader})";
        }
    }

    /// <summary>An expression that reads a value that isn't null by its type; a null on the wire becomes the type's default.</summary>
    public string ReadValue(NamedType type, string reader, bool isInput, int depth = 0) => type switch
    {
        // Where any value is valid, null is a value.
        NamedAny => $"{Of(FrameworkApi.JsonElement)}.ParseValue(ref {reader})",
        _ when IsValueType(type) => Read(type, reader, isInput, depth) + ".GetValueOrDefault()",
        _ => Read(type, reader, isInput, depth) + "!",
    };

    /// <summary>A <c>JsonValueReader</c> of list items, map values or a root.</summary>
    public string ItemReader(NamedType type, bool nullable, bool isInput, int depth = 0)
    {
        string reader = depth == 0 ? "item" : $"item{depth + 1}";
        return $"static (ref {Of(FrameworkApi.Utf8JsonReader)} {reader}) => "
            + $"{(nullable ? Read(type, reader, isInput, depth + 1) : ReadValue(type, reader, isInput, depth + 1))}";
    }

    /// <summary>A <c>JsonValueWriter</c> of list items, map values or a root.</summary>
    public string ItemWriter(NamedType type, bool isInput, int depth = 0)
    {
        string n = depth == 0 ? "" : $"{depth + 1}";
        return type is NamedModelRef model
            ? $"{Of(RuntimeApi.JsonWrite.Type)}.{RuntimeApi.JsonWrite.ModelValue}<{Model(model.Name)}>"
            : $"static (writer{n}, value{n}, format{n}) => {WriteValue(type, $"writer{n}", $"value{n}", $"format{n}", isInput, depth + 1)}";
    }

    /// <summary>A call that writes a value where no name belongs.</summary>
    public string WriteValue(NamedType type, string writer, string value, string format, bool isInput, int depth = 0)
    {
        string json = Of(RuntimeApi.JsonWrite.Type);
        return type switch
        {
            NamedScalar scalar => $"{json}.{RuntimeApi.JsonWrite.ValueOf(scalar.Kind)}({writer}, {value}, {format})",
            NamedModelRef model => $"{json}.{RuntimeApi.JsonWrite.ModelValue}<{Model(model.Name)}>({writer}, {value}, {format})",
            NamedEnumRef => $"{json}.{RuntimeApi.JsonWrite.EnumValue}({writer}, {value}, {format})",
            NamedList list =>
                $"{json}.{RuntimeApi.JsonWrite.ListValue}<{Element(list.Items, list.ItemsNullable, isInput)}>({writer}, {value}, {format}, "
                + $"{ItemWriter(list.Items, isInput, depth)})",
            NamedMap map =>
                $"{json}.{RuntimeApi.JsonWrite.MapValue}<{Element(map.Values, map.ValuesNullable, isInput)}>({writer}, {value}, {format}, "
                + $"{ItemWriter(map.Values, isInput, depth)})",
            _ => $"{json}.{RuntimeApi.JsonWrite.AnyValue}({writer}, {value}, {format})",
        };
    }

    /// <summary>A call that writes a property, or nothing for null.</summary>
    public string WriteProperty(NamedType type, string name, string value, bool isInput)
    {
        string json = Of(RuntimeApi.JsonWrite.Type);
        return type switch
        {
            NamedScalar scalar => $"{json}.{RuntimeApi.JsonWrite.Of(scalar.Kind)}(writer, {name}, {value})",
            NamedModelRef => $"{json}.{RuntimeApi.JsonWrite.Model}(writer, {name}, {value}, format)",
            NamedEnumRef reference => $"{json}.{RuntimeApi.JsonWrite.Enum}<{Model(reference.Name)}>(writer, {name}, {value})",
            NamedList { Items: NamedModelRef, ItemsNullable: false } =>
                $"{json}.{RuntimeApi.JsonWrite.ModelList}(writer, {name}, {value}, format)",
            NamedList list =>
                $"{json}.{RuntimeApi.JsonWrite.List}<{Element(list.Items, list.ItemsNullable, isInput)}>(writer, {name}, {value}, format, "
                + $"{ItemWriter(list.Items, isInput, 1)})",
            NamedMap map =>
                $"{json}.{RuntimeApi.JsonWrite.Map}<{Element(map.Values, map.ValuesNullable, isInput)}>(writer, {name}, {value}, format, "
                + $"{ItemWriter(map.Values, isInput, 1)})",
            _ => $"{json}.{RuntimeApi.JsonWrite.Any}(writer, {name}, {value}, format)",
        };
    }

    private string Scalar(ScalarKind kind) => kind switch
    {
        ScalarKind.String => "string",
        ScalarKind.Boolean => "bool",
        ScalarKind.Int32 => "int",
        ScalarKind.Int64 => "long",
        ScalarKind.Double => "double",
        ScalarKind.Decimal => "decimal",
        ScalarKind.DateTime => Of(FrameworkApi.DateTimeOffset),
        ScalarKind.Date => Of(FrameworkApi.DateOnly),
        ScalarKind.DateTimeNoZone => Of(FrameworkApi.DateTime),
        _ => Of(FrameworkApi.BinaryData),
    };
}
