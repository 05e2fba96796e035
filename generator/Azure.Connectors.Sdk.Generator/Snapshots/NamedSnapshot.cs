using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Snapshots;

/// <summary>Represents a schema snapshot with its C# names.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Name">The name of the model.</param>
/// <param name="Connector">The connector.</param>
/// <param name="IsInternal">Whether the types are internal.</param>
/// <param name="ResolverName">The name of the class with the JSON contracts of the models and payloads.</param>
/// <param name="Models">The models of this snapshot.</param>
/// <param name="SharedModels">The models whose names the connector defines, which its snapshots share.</param>
/// <param name="Pages">The pages with items of the models.</param>
/// <param name="Table">The client with the operations of the snapshot, if there is one.</param>
/// <param name="Payloads">The payloads of triggers.</param>
internal sealed record NamedSnapshot(
    string Path,
    string Name,
    NamedConnector Connector,
    bool IsInternal,
    string ResolverName,
    ImmutableEquatableArray<SchemaModel> Models,
    ImmutableEquatableArray<SchemaModel> SharedModels,
    ImmutableEquatableArray<NamedModel> Pages,
    SchemaTable? Table,
    ImmutableEquatableArray<SchemaPayload> Payloads)
{
    /// <summary>The namespace of the types.</summary>
    public string Namespace => NamespaceOf(Connector);

    /// <summary>The names of the types that only this snapshot has.</summary>
    public IEnumerable<string> TypeNames =>
    [
        ResolverName,
        .. Models.SelectMany(model => model.TypeNames),
        .. Pages.Select(page => page.Name),
        .. Payloads.Select(payload => payload.Name),
        .. Table is { } table ? table.TypeNames : [],
    ];

    /// <summary>The names of the models, which have JSON contracts.</summary>
    public IEnumerable<string> JsonModels =>
        Models.Concat(SharedModels).Select(model => model.Name).Concat(Pages.Select(page => page.Name));

    public static string NamespaceOf(NamedConnector connector) => connector.Namespace + ".Schemas";
}

/// <summary>Represents the model of an object whose members are columns.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="ColumnsName">The name of the class with the names of the columns; null if the object is the value of a column.</param>
/// <param name="FactoryName">The name of the class that creates the model for tests; null if another class does so.</param>
/// <param name="Documentation">The documentation of the model.</param>
/// <param name="Columns">The members, in the order of the schema.</param>
/// <param name="ReadOnlyNames">The wire names that aren't members and are never sent.</param>
internal sealed record SchemaModel(
    string Name,
    string? ColumnsName,
    string? FactoryName,
    string Documentation,
    ImmutableEquatableArray<SchemaColumn> Columns,
    ImmutableEquatableArray<string> ReadOnlyNames)
{
    public IEnumerable<string> TypeNames => new[] { Name, ColumnsName, FactoryName }.OfType<string>();
}

/// <summary>Represents a member of a model that is a column.</summary>
/// <param name="WireName">The wire name.</param>
/// <param name="Name">The name of the property.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="Schema">The schema.</param>
/// <param name="IsSystem">Whether the property is one of <c>System</c>.</param>
/// <param name="Companion">The wire name of the companion, if the column has one.</param>
/// <param name="ValuesName">The name of the class with the values, if they are known.</param>
/// <param name="Values">The values.</param>
/// <param name="Queries">The names in filters.</param>
internal sealed record SchemaColumn(
    string WireName,
    string Name,
    NamedType Type,
    ColumnSchema Schema,
    bool IsSystem,
    string? Companion,
    string? ValuesName,
    ImmutableEquatableArray<SchemaValue> Values,
    ImmutableEquatableArray<SchemaValue> Queries)
{
    public bool IsReadOnly => Schema.IsReadOnly;
}

/// <param name="Name">The name of the constant.</param>
/// <param name="Text">The text.</param>
internal sealed record SchemaValue(string Name, string Text);

/// <summary>Represents the client with the operations of a snapshot.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="ExtensionsName">The name of the class with the methods that create and register it.</param>
/// <param name="MethodName">The name of the method of the connector's client.</param>
/// <param name="Bindings">The arguments that the snapshot has.</param>
/// <param name="Operations">The operations, with bound parameters.</param>
internal sealed record SchemaTable(
    string Name,
    string ExtensionsName,
    string MethodName,
    ImmutableEquatableArray<SchemaBinding> Bindings,
    ImmutableEquatableArray<NamedOperation> Operations)
{
    public IEnumerable<string> TypeNames => [Name, ExtensionsName];
}

/// <param name="WireName">The wire name of the parameter of the discovery operation.</param>
/// <param name="Property">The name of the property.</param>
/// <param name="Parameter">The name of the parameter of the constructor.</param>
/// <param name="Constant">The name of the constant with the value of the snapshot.</param>
/// <param name="Value">The value of the snapshot.</param>
internal sealed record SchemaBinding(string WireName, string Property, string Parameter, string Constant, string Value);

/// <param name="Name">The name of the class.</param>
/// <param name="Trigger">The trigger.</param>
/// <param name="ItemType">The type of the items.</param>
internal sealed record SchemaPayload(string Name, NamedTrigger Trigger, NamedType ItemType);
