using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;

namespace Azure.Connectors.Tool.Code;

/// <summary>Writes C# code that calls an operation, with sample values for the required parameters.</summary>
internal sealed class CallCode(NamedConnector connector)
{
    private const int MaxDepth = 4;
    private const string File = "BinaryData.FromString(\"content\")";

    private readonly SourceFiles _files = new(connector, new EmittingOptions(false, false, false));

    /// <summary>Gets the name of the variable of the client.</summary>
    public string Variable => Identifier.Escape(Identifier.Camel(connector.ServiceName, "connector"));

    /// <summary>Gets the name of the configuration value that has the connection runtime URL, as an environment variable.</summary>
    public string SettingName => SettingNameOf(connector.ServiceName);

    /// <summary>Gets the name of the configuration value of a service.</summary>
    public static string SettingNameOf(string serviceName) => Settings.SettingName.ConnectionRuntimeUrl(serviceName).Variable;

    /// <summary>Gets three lines: the namespace, the client, and the call of an operation that returns data.</summary>
    public IReadOnlyList<string> ThreeLines() =>
    [
        $"using {connector.Namespace};",
        $"var {Variable} = new {connector.Types.Client}(new Uri(Environment.GetEnvironmentVariable(\"{SettingName}\")!), "
            + "new Azure.Identity.DefaultAzureCredential());",
        SampleOperation() is { } operation ? Statement(operation) : $"Console.WriteLine({Variable});",
    ];

    /// <summary>Gets a statement that calls an operation.</summary>
    public string Statement(NamedOperation operation)
    {
        string call = Call(operation);
        if (connector.IsDynamic)
        {
            return $"var response = await {call};";
        }

        if (operation.Page is not null)
        {
            return $"await foreach (var item in {call}) {{ Console.WriteLine(item); }}";
        }

        bool hasResult = operation.ResponseType is not null || operation.Spec.Response.Kind is ContentKind.Binary or ContentKind.Text;
        return hasResult ? $"var response = await {call};" : $"await {call};";
    }

    /// <summary>Gets the call of an operation.</summary>
    public string Call(NamedOperation operation)
    {
        if (connector.IsDynamic)
        {
            return DynamicCallOf(operation);
        }

        IEnumerable<string> arguments = operation.Parameters.Where(parameter => parameter.IsRequired).Select(Argument);
        return $"{Variable}.{operation.MethodName}{RuntimeApi.Async}({string.Join(", ", arguments)})";
    }

    /// <summary>The first of the operations that only return data and need the fewest and the simplest values.</summary>
    private NamedOperation? SampleOperation() => connector.Operations
        .OrderBy(operation => operation.Spec.Kind == OperationKind.Action && !operation.Spec.IsDeprecated ? 0 : 1)
        .ThenBy(operation => operation.Spec.Effects.IsReadOnly ? 0 : 1)
        .ThenBy(operation => operation.Spec.Visibility == OperationVisibility.Internal ? 1 : 0)
        .ThenBy(operation => operation.Parameters.Count(parameter => parameter.IsRequired && parameter.Type is not NamedScalar))
        .ThenBy(operation => operation.Parameters.Count(parameter => parameter.IsRequired))
        .FirstOrDefault();

    private string DynamicCallOf(NamedOperation operation)
    {
        IEnumerable<string> arguments = operation.Parameters
            .Where(parameter => parameter.IsRequired)
            .Select(parameter => $"[{CSharpText.Literal(parameter.Spec.Key.ToString())}] = {DynamicValue(parameter)}");
        return $"{Variable}.InvokeAsync({CSharpText.Literal(operation.Spec.Id)}, "
            + $"new Dictionary<string, object?> {{ {string.Join(", ", arguments)} }})";
    }

    private static string DynamicValue(NamedParameter parameter) => parameter.Type switch
    {
        NamedScalar scalar => Scalar(scalar.Kind, parameter.Spec.WireName),
        NamedList => "new object[0]",
        NamedEnumRef => CSharpText.Literal(parameter.Spec.WireName),
        _ => "new Dictionary<string, object?>()",
    };

    private string Argument(NamedParameter parameter) => parameter.Spec.Match(
        path: _ => Text(parameter),
        query: _ => Text(parameter),
        header: _ => Text(parameter),
        formField: _ => Text(parameter),
        formFile: file => file.IsList ? $"[{File}]" : File,
        body: body => body.Kind switch
        {
            ContentKind.Binary => File,
            ContentKind.Text => CSharpText.Literal("text"),
            _ => Value(parameter.Type, parameter.Name, 0),
        });

    private string Text(NamedParameter parameter) =>
        parameter.Type is NamedAny ? CSharpText.Literal(parameter.Name.TrimStart('@')) : Value(parameter.Type, parameter.Name, 0);

    private string Value(NamedType type, string name, int depth) => type switch
    {
        NamedScalar scalar => Scalar(scalar.Kind, name.TrimStart('@')),
        NamedEnumRef { IsNumber: true } reference => FirstValueOf(reference) ?? "0",
        NamedEnumRef reference => CSharpText.Literal(FirstValueOf(reference) ?? name),
        NamedList => "[]",
        NamedMap map => $"new Dictionary<string, {TypeOf(map.Values)}>()",
        NamedModelRef model => Model(model, depth),
        _ => "System.Text.Json.JsonDocument.Parse(\"{}\").RootElement",
    };

    private string Model(NamedModelRef reference, int depth)
    {
        NamedModel? model = _files.Find(reference.Name);
        if (model is null || depth >= MaxDepth)
        {
            return "new()";
        }

        string[] required =
        [
            .. new ModelShape(_files, model).All
                .Where(member => ModelEmitter.IsRequired(member.Owner, member.Property))
                .Select(member => $"{member.Property.Name} = {Value(member.Property.Type, member.Property.Name, depth + 1)}"),
        ];
        return required.Length == 0 ? "new()" : $"new() {{ {string.Join(", ", required)} }}";
    }

    private string TypeOf(NamedType type) => new TypeText(FileScope.Shared("")).Name(type, isInput: true) is var name
        && name.StartsWith("Models.", StringComparison.Ordinal) ? $"{connector.Namespace}.{name}" : name;

    private string? FirstValueOf(NamedEnumRef reference) =>
        connector.Enums.FirstOrDefault(value => value.Name == reference.Name) is { Values.Count: > 0 } found
            ? found.Values[0].Spec.Wire
            : null;

    private static string Scalar(ScalarKind kind, string name) => kind switch
    {
        ScalarKind.String => CSharpText.Literal(name),
        ScalarKind.Boolean => "true",
        ScalarKind.DateTime => "DateTimeOffset.UtcNow",
        ScalarKind.Date => "DateOnly.FromDateTime(DateTime.UtcNow)",
        ScalarKind.DateTimeNoZone => "DateTime.UtcNow",
        ScalarKind.Base64 => File,
        _ => "1",
    };
}
