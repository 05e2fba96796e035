using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>
/// The namespace of an emitted file, and the names that mean something else there than a type of the framework or the runtime: those that
/// the connector declares in it, and those of members that would be found first where a static member of a type is called.
/// </summary>
internal sealed class FileScope
{
    // Types whose static members are called: there a property or a parameter of the same name is found first.
    private static readonly HashSet<string> s_called = new(
        new[]
        {
            FrameworkApi.ArgumentNullException, FrameworkApi.Convert, FrameworkApi.CultureInfo, FrameworkApi.EditorBrowsableState,
            FrameworkApi.JsonElement, FrameworkApi.JsonMetadataServices, FrameworkApi.JsonTokenType, FrameworkApi.RequestMethod,
            FrameworkApi.StringComparer, RuntimeApi.AcceptedResponse.Type, RuntimeApi.CollectionFormat.Type,
            RuntimeApi.ConnectorClientRegistration.Type, RuntimeApi.ConnectorContentKind.Type, RuntimeApi.ConnectorOperationKind.Type,
            RuntimeApi.ConnectorParameterLocation.Type, RuntimeApi.ConnectorPathSegment.Type, RuntimeApi.ConnectorValueKind.Type,
            RuntimeApi.JsonRead.Type, RuntimeApi.JsonWrite.Type, RuntimeApi.ModelColumns.Type, RuntimeApi.ModelFormat.Type,
        }.Select(type => type.Name),
        StringComparer.Ordinal);

    // Null where the namespace is shared with code that the generator doesn't know.
    private readonly HashSet<string>? _names;

    private FileScope(string @namespace, bool isModels, IEnumerable<string>? names)
    {
        Namespace = @namespace;
        IsModels = isModels;
        _names = names is null ? null : new(names, StringComparer.Ordinal);
    }

    public string Namespace { get; }

    /// <summary>Whether the models are declared here, and go by their simple names.</summary>
    public bool IsModels { get; }

    public static FileScope OfClient(NamedConnector connector)
    {
        IEnumerable<string> parameters =
            connector.Operations.SelectMany(operation => operation.Parameters).Select(parameter => parameter.Name);
        return new(connector.Namespace, false, [
            "Models",
            .. connector.Types.BesideClient,
            .. parameters.Where(IsCalled)]);
    }

    public static FileScope OfModels(NamedConnector connector)
    {
        IEnumerable<string> members = connector.Models.SelectMany(model => model.Properties).Select(property => property.Name)
            .Concat(connector.Models.SelectMany(model => model.UndeclaredNames))
            .Concat(connector.Enums.SelectMany(value => value.Values).Select(value => value.Name));
        return new(connector.Namespace + ".Models", true, [
            .. connector.Models.Select(model => model.Name),
            .. connector.Enums.Select(value => value.Name),
            .. connector.Triggers.Select(trigger => trigger.PayloadName).OfType<string>(),
            connector.Types.Triggers,
            .. members.Where(IsCalled)]);
    }

    /// <summary>The namespace of the types of schema snapshots.</summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="names">The names of the types in the namespace, and of their members.</param>
    public static FileScope OfSchemas(string @namespace, IEnumerable<string> names) => new(@namespace, true, names);

    /// <summary>Whether a member of the name would be found first where a static member of a type is called.</summary>
    public static bool IsCalled(string name) => s_called.Contains(name);

    /// <summary>A namespace to which others add types too.</summary>
    public static FileScope Shared(string @namespace) => new(@namespace, false, null);

    /// <summary>Whether a name, or any name, can mean another type here than an imported one.</summary>
    public bool Declares(string name) => _names is null || _names.Contains(name);
}
