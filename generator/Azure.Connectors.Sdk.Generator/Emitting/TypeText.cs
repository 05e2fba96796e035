using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>
/// C# for types and for reading and writing their values as JSON, in one file. Types of the framework and the runtime are written by their
/// simple names, and the file imports the namespaces of those that it names. A type is qualified where the file's namespace declares its
/// name.
/// </summary>
internal sealed class TypeText(FileScope scope)
{
    private static readonly Dictionary<string, string> s_namespaces = Namespaces(
        ("System", "Uri DateTimeOffset DateOnly DateTime BinaryData Type ArgumentException ArgumentNullException ObsoleteAttribute "
            + "InvalidOperationException NotSupportedException CLSCompliantAttribute IEquatable StringComparer Convert Action ReadOnlySpan"),
        ("System.CodeDom.Compiler", "GeneratedCodeAttribute"),
        ("System.Collections.Generic", "IList IReadOnlyList IEnumerable IDictionary IReadOnlyDictionary Dictionary KeyNotFoundException"),
        ("System.ComponentModel", "EditorBrowsableAttribute EditorBrowsableState"),
        ("System.Diagnostics.CodeAnalysis", "SetsRequiredMembersAttribute"),
        ("System.Globalization", "CultureInfo"),
        ("System.IO", "Stream"),
        ("System.Runtime.CompilerServices", "IndexerNameAttribute"),
        ("System.Threading", "CancellationToken"),
        ("System.Threading.Tasks", "Task"),
        ("System.Text.Json", "JsonElement JsonTokenType Utf8JsonReader Utf8JsonWriter JsonSerializerOptions"),
        ("System.Text.Json.Serialization", "JsonConverterAttribute"),
        ("System.Text.Json.Serialization.Metadata", "JsonTypeInfo IJsonTypeInfoResolver JsonMetadataServices"),
        ("Azure", "AsyncPageable"),
        ("Azure.Core", "RequestMethod TokenCredential"),
        ("Azure.Connectors.Sdk.Primitives", "CollectionFormat ConnectorClientRegistration ConnectorEnumConverter ConnectorModelConverter "
            + "ConnectorRequest IConnectorEnum IConnectorModel JsonPropertyNames JsonRead JsonWrite ModelColumns ModelFormat TriggerPayloadConverter"),
        ("Microsoft.Extensions.DependencyInjection", "IServiceCollection"),
        ("Microsoft.Extensions.Configuration", "IConfiguration"));

    private readonly SortedSet<string> _usings = new(StringComparer.Ordinal);

    /// <summary>The namespaces that the file imports, those of the framework first.</summary>
    public IEnumerable<string> Usings =>
        _usings
            .OrderBy(space => space == "System" || space.StartsWith("System.", StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(space => space, StringComparer.Ordinal);

    /// <summary>A type of the framework or the runtime.</summary>
    public string Of(string name)
    {
        string space = s_namespaces.TryGetValue(name, out string? known) ? known : "Azure.Connectors.Sdk";
        if (scope.Declares(name))
        {
            return $"global::{space}.{name}";
        }

        _usings.Add(space);
        return name;
    }

    /// <summary>
    /// An attribute, with its suffix: the compiler looks for a name without one in every namespace around, even after it has found the
    /// attribute.
    /// </summary>
    public string Attribute(string name) => Of(name + "Attribute");

    /// <summary>
    /// A model, an enumeration or a trigger payload. Outside of their namespace they aren't imported, since any imported namespace can have a type of the same
    /// name.
    /// </summary>
    public string Model(string name) => scope.IsModels ? name : "Models." + name;

    /// <summary>The connector's client.</summary>
    public string Client(NamedConnector connector)
    {
        string name = connector.Types.Client;
        return scope.Namespace == connector.Namespace ? name : $"global::{connector.Namespace}.{name}";
    }

    /// <summary>The type, without a question mark of its own.</summary>
    public string Name(NamedType type, bool isInput) => type switch
    {
        NamedScalar scalar => Scalar(scalar.Kind),
        NamedModelRef model => Model(model.Name),
        NamedEnumRef value => Model(value.Name),
        NamedList list => $"{Of(isInput ? "IList" : "IReadOnlyList")}<{Element(list.Items, list.ItemsNullable, isInput)}>",
        NamedMap map =>
            $"{Of(isInput ? "IDictionary" : "IReadOnlyDictionary")}<string, {Element(map.Values, map.ValuesNullable, isInput)}>",
        _ => Of("JsonElement"),
    };

    /// <summary>What a method takes: any sequence will do where the value is only written.</summary>
    public string ParameterName(NamedType type) => type is NamedList list
        ? $"{Of("IEnumerable")}<{Element(list.Items, list.ItemsNullable, isInput: true)}>"
        : Name(type, isInput: true);

    public string Element(NamedType type, bool nullable, bool isInput) => Name(type, isInput) + (nullable ? "?" : "");

    public static bool IsValueType(NamedType type) =>
        type is NamedAny or NamedEnumRef || (type is NamedScalar scalar && scalar.Kind is not (ScalarKind.String or ScalarKind.Base64));

    /// <summary>An expression that reads a value that may be null.</summary>
    public string Read(NamedType type, string reader, bool isInput, int depth = 0)
    {
        string json = Of("JsonRead");
        switch (type)
        {
            case NamedScalar scalar:
                return $"{json}.{scalar.Kind}(ref {reader})";
            case NamedModelRef model:
                return $"{json}.Model<{Model(model.Name)}>(ref {reader})";
            case NamedEnumRef value:
                return $"{json}.Enum<{Model(value.Name)}>(ref {reader})";
            case NamedList { Items: NamedModelRef item, ItemsNullable: false }:
                return $"{json}.ModelList<{Model(item.Name)}>(ref {reader})";
            case NamedList list:
                return $"{json}.List<{Element(list.Items, list.ItemsNullable, isInput)}>(ref {reader}, "
                    + $"{ItemReader(list.Items, list.ItemsNullable, isInput, depth)})";
            case NamedMap map:
                return $"{json}.Map<{Element(map.Values, map.ValuesNullable, isInput)}>(ref {reader}, "
                    + $"{ItemReader(map.Values, map.ValuesNullable, isInput, depth)})";
            default:
                return $"{json}.Any(ref {reader})";
        }
    }

    /// <summary>An expression that reads a value that isn't null by its type; a null on the wire becomes the type's default.</summary>
    public string ReadValue(NamedType type, string reader, bool isInput, int depth = 0) => type switch
    {
        // A null that stands where any value may is a value itself.
        NamedAny => $"{Of("JsonElement")}.ParseValue(ref {reader})",
        _ when IsValueType(type) => Read(type, reader, isInput, depth) + ".GetValueOrDefault()",
        _ => Read(type, reader, isInput, depth) + "!",
    };

    /// <summary>A <c>JsonValueReader</c> of list items, map values or a root.</summary>
    public string ItemReader(NamedType type, bool nullable, bool isInput, int depth = 0)
    {
        string reader = depth == 0 ? "item" : $"item{depth + 1}";
        return $"static (ref {Of("Utf8JsonReader")} {reader}) => "
            + $"{(nullable ? Read(type, reader, isInput, depth + 1) : ReadValue(type, reader, isInput, depth + 1))}";
    }

    /// <summary>A <c>JsonValueWriter</c> of list items, map values or a root.</summary>
    public string ItemWriter(NamedType type, bool isInput, int depth = 0)
    {
        string n = depth == 0 ? "" : $"{depth + 1}";
        return type is NamedModelRef model
            ? $"{Of("JsonWrite")}.ModelValue<{Model(model.Name)}>"
            : $"static (writer{n}, value{n}, format{n}) => {WriteValue(type, $"writer{n}", $"value{n}", $"format{n}", isInput, depth + 1)}";
    }

    /// <summary>A call that writes a value where no name belongs.</summary>
    public string WriteValue(NamedType type, string writer, string value, string format, bool isInput, int depth = 0)
    {
        string json = Of("JsonWrite");
        return type switch
        {
            NamedScalar scalar => $"{json}.{scalar.Kind}Value({writer}, {value}, {format})",
            NamedModelRef model => $"{json}.ModelValue<{Model(model.Name)}>({writer}, {value}, {format})",
            NamedEnumRef => $"{json}.EnumValue({writer}, {value}, {format})",
            NamedList list => $"{json}.ListValue<{Element(list.Items, list.ItemsNullable, isInput)}>({writer}, {value}, {format}, "
                + $"{ItemWriter(list.Items, isInput, depth)})",
            NamedMap map => $"{json}.MapValue<{Element(map.Values, map.ValuesNullable, isInput)}>({writer}, {value}, {format}, "
                + $"{ItemWriter(map.Values, isInput, depth)})",
            _ => $"{json}.AnyValue({writer}, {value}, {format})",
        };
    }

    /// <summary>A call that writes a property, or nothing for null.</summary>
    public string WriteProperty(NamedType type, string name, string value, bool isInput)
    {
        string json = Of("JsonWrite");
        return type switch
        {
            NamedScalar scalar => $"{json}.{scalar.Kind}(writer, {name}, {value})",
            NamedModelRef => $"{json}.Model(writer, {name}, {value}, format)",
            NamedEnumRef reference => $"{json}.Enum<{Model(reference.Name)}>(writer, {name}, {value})",
            NamedList { Items: NamedModelRef, ItemsNullable: false } => $"{json}.ModelList(writer, {name}, {value}, format)",
            NamedList list => $"{json}.List<{Element(list.Items, list.ItemsNullable, isInput)}>(writer, {name}, {value}, format, "
                + $"{ItemWriter(list.Items, isInput, 1)})",
            NamedMap map => $"{json}.Map<{Element(map.Values, map.ValuesNullable, isInput)}>(writer, {name}, {value}, format, "
                + $"{ItemWriter(map.Values, isInput, 1)})",
            _ => $"{json}.Any(writer, {name}, {value}, format)",
        };
    }

    private static Dictionary<string, string> Namespaces(params (string Namespace, string Names)[] spaces) =>
        spaces
            .SelectMany(space => space.Names.Split(' ').Select(name => (name, space.Namespace)))
            .ToDictionary(pair => pair.name, pair => pair.Namespace, StringComparer.Ordinal);

    private string Scalar(ScalarKind kind) => kind switch
    {
        ScalarKind.String => "string",
        ScalarKind.Boolean => "bool",
        ScalarKind.Int32 => "int",
        ScalarKind.Int64 => "long",
        ScalarKind.Double => "double",
        ScalarKind.Decimal => "decimal",
        ScalarKind.DateTime => Of("DateTimeOffset"),
        ScalarKind.Date => Of("DateOnly"),
        ScalarKind.DateTimeNoZone => Of("DateTime"),
        _ => Of("BinaryData"),
    };
}
