using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Snapshots;

namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>
/// A connector with its C# names: all that emitting needs, and nothing of Swagger beyond the wire facts that go into the code.
/// </summary>
/// <param name="Spec">The wire facts.</param>
/// <param name="ServiceName">Prefix of its public types, such as <c>Office365</c>.</param>
/// <param name="Types">The names of the types that every connector has.</param>
/// <param name="Namespace">The client's namespace; models are in <c>.Models</c> below it.</param>
/// <param name="IsDynamic">A client on <c>DynamicConnectorClient</c> and a catalog; no models.</param>
internal sealed record NamedConnector(
    ConnectorSpec Spec,
    string ServiceName,
    ConnectorTypeNames Types,
    string Namespace,
    bool IsDynamic,
    ImmutableEquatableArray<NamedOperation> Operations,
    ImmutableEquatableArray<NamedTrigger> Triggers,
    ImmutableEquatableArray<NamedModel> Models,
    ImmutableEquatableArray<NamedEnum> Enums)
{
    /// <summary>The types that the schema snapshots of the connector share.</summary>
    public ImmutableEquatableArray<LockedSchemaType> SchemaTypes { get; init; } = ImmutableEquatableArray<LockedSchemaType>.Empty;
}

/// <summary>Represents the C# type of a value, without its nullability.</summary>
internal abstract record NamedType;

internal sealed record NamedScalar(ScalarKind Kind) : NamedType;

/// <summary><c>JsonElement</c>.</summary>
internal sealed record NamedAny : NamedType;

internal sealed record NamedList(NamedType Items, bool ItemsNullable) : NamedType;

internal sealed record NamedMap(NamedType Values, bool ValuesNullable) : NamedType;

/// <param name="Name">The class, in the models' namespace.</param>
internal sealed record NamedModelRef(string Name) : NamedType;

/// <param name="Name">The struct, in the models' namespace.</param>
/// <param name="IsNumber">Its values are JSON numbers.</param>
internal sealed record NamedEnumRef(string Name, bool IsNumber) : NamedType;

/// <param name="MethodName">Without <c>Async</c>.</param>
/// <param name="ConstantName">The constant with the operation's id: the method's name, unless a static class can't have a member of
/// it.</param>
/// <param name="Parameters">In the order of the C# signature: required ones (the body among them), then optional ones; constants aren't
/// here.</param>
/// <param name="ResponseType">The JSON value's type, if there is one.</param>
/// <param name="Page">How the pages are read, where there are pages.</param>
internal sealed record NamedOperation(
    OperationSpec Spec,
    string MethodName,
    string ConstantName,
    ImmutableEquatableArray<NamedParameter> Parameters,
    NamedType? ResponseType,
    NamedPage? Page);

/// <param name="Name">The identifier, with <c>@</c> where it is a keyword; unique beside the method's own locals.</param>
/// <param name="Spec">The parameter.</param>
/// <param name="Type">The type of the argument.</param>
/// <param name="IsRequired">The signature has no default value for it.</param>
/// <param name="IsBound">The method has no such parameter: <paramref name="Name"/> is a property of the class that has the value.</param>
internal sealed record NamedParameter(string Name, ParameterSpec Spec, NamedType Type, bool IsRequired, bool IsBound = false);

internal sealed record NamedPage(string PageType, NamedList Items, string ItemsProperty, string NextLinkProperty);

/// <param name="Name">Such as <c>OnNewEmail</c>: the constant, and <c>&lt;Service&gt;OnNewEmailTriggerPayload</c>.</param>
/// <param name="PayloadName">The payload's class, or null where the trigger has none.</param>
internal sealed record NamedTrigger(
    TriggerSpec Spec,
    string Name,
    string? PayloadName,
    NamedType? ItemType,
    ImmutableEquatableArray<NamedTriggerParameter> Parameters);

internal sealed record NamedTriggerParameter(TriggerParameterSpec Spec, string Name);

/// <param name="BaseName">The class it extends.</param>
/// <param name="DiscriminatorProperty">On a base: the C# name of the discriminator.</param>
/// <param name="Kinds">On a base: the classes that extend it.</param>
/// <param name="AdditionalPropertiesName">The member that holds undeclared values.</param>
/// <param name="OtherPropertiesName">The member that holds undeclared values that aren't objects, where the others are of a model.</param>
/// <param name="Columns">The members that get and set a column, where the undeclared values are columns.</param>
internal sealed record NamedModel(
    ModelSpec Spec,
    string Name,
    string? BaseName,
    string? DiscriminatorProperty,
    ImmutableEquatableArray<NamedKind> Kinds,
    ImmutableEquatableArray<NamedProperty> Properties,
    string? AdditionalPropertiesName,
    NamedType? AdditionalPropertiesType,
    string? OtherPropertiesName = null,
    NamedColumns? Columns = null)
{
    /// <summary>
    /// The locked order of the parameters of the factory method: wire names of properties, and <see cref="LockedOrder.Undeclared"/>.
    /// </summary>
    public ImmutableEquatableArray<string> FactoryOrder { get; init; } = ImmutableEquatableArray<string>.Empty;

    /// <summary>The names of the members that aren't declared properties.</summary>
    public IEnumerable<string> UndeclaredNames =>
        new[] { AdditionalPropertiesName, OtherPropertiesName, Columns?.Indexer, Columns?.Get, Columns?.TryGet }.OfType<string>();
}

/// <param name="Indexer">The name of the indexer in other languages.</param>
/// <param name="Get">The method that gets a column as a type.</param>
/// <param name="TryGet">The method that gets a column as a type, if the model has it.</param>
internal sealed record NamedColumns(string Indexer, string Get, string TryGet);

internal sealed record NamedKind(string Value, string Name);

internal sealed record NamedProperty(PropertySpec Spec, string Name, NamedType Type);

internal sealed record NamedEnum(EnumSpec Spec, string Name, ImmutableEquatableArray<NamedEnumValue> Values);

internal sealed record NamedEnumValue(EnumValueSpec Spec, string Name);
