namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>An object schema with properties; <c>allOf</c> is merged into it.</summary>
/// <param name="Site">
/// The location of the schema. The schema ID: the definition's name; for an inline schema <c>&lt;operationId&gt;:body</c>, <c>:response</c>
/// (the success response's), <c>:notification</c>
/// (the trigger's content), followed by <c>.property</c>, <c>[]</c> for items and <c>{}</c> for additional values; below a definition
/// <c>&lt;Definition&gt;.property[]</c>.
/// </param>
/// <param name="Summary"><c>title</c> or <c>x-ms-summary</c>.</param>
/// <param name="Description"><c>description</c>.</param>
/// <param name="Usage">Whether requests, responses or both reach it.</param>
/// <param name="Properties">Declared properties, in the spec's order, inherited ones first; without those that a base model of
/// <see cref="BaseId"/> has with a type that holds them.</param>
/// <param name="AdditionalProperties">The type of undeclared values, where the schema allows them explicitly.</param>
/// <param name="BaseId">The model this one extends: only where that one has a <c>discriminator</c>.</param>
/// <param name="Discriminator">The wire name of the <c>discriminator</c>.</param>
/// <param name="DiscriminatorValue">This kind's value of the base's discriminator: the definition's name, or
/// <c>x-ms-discriminator-value</c>.</param>
/// <param name="AdditionalDynamic">The sources of the undeclared values.</param>
/// <param name="HasColumns">Whether only the service knows the undeclared members (<c>x-ms-dynamic-schema</c>): they are columns.</param>
internal sealed record ModelSpec(
    SchemaSite Site,
    string? Summary,
    string? Description,
    ModelUsage Usage,
    ImmutableEquatableArray<PropertySpec> Properties,
    MapTypeSpec? AdditionalProperties,
    string? BaseId = null,
    string? Discriminator = null,
    string? DiscriminatorValue = null,
    DynamicSpec? AdditionalDynamic = null,
    bool HasColumns = false)
{
    public string Id => Site.Id;

    public SchemaOrigin Origin => Site.Origin;

    /// <summary>The date on which the connector removed it, if the spec of the project keeps it.</summary>
    public string? RemovedOn { get; init; }
}

[Flags]
internal enum ModelUsage
{
    None = 0,
    Input = 1,
    Output = 2,
}

/// <param name="WireName">The name in JSON.</param>
/// <param name="Type">The value's type.</param>
/// <param name="Summary"><c>x-ms-summary</c> or <c>title</c>.</param>
/// <param name="Description"><c>description</c>.</param>
/// <param name="Required">Named in the schema's <c>required</c>.</param>
/// <param name="ReadOnly"><c>readOnly</c>: in responses only.</param>
/// <param name="Nullable"><c>x-nullable</c>, or a type array with <c>null</c>: null is a distinct value.</param>
/// <param name="Default">The <c>default</c> as it is sent, for the documentation.</param>
/// <param name="Dynamic">Where its values or its schema come from.</param>
/// <param name="IsUndeclared">The spec doesn't declare it, but another part of it needs it (the next link of <c>x-ms-pageable</c>).</param>
/// <param name="IsRedeclared">A kind of this base declares it with a type that this one's can't hold: the kind has a property of its own in
/// its place.</param>
internal sealed record PropertySpec(
    string WireName,
    TypeSpec Type,
    string? Summary,
    string? Description,
    bool Required,
    bool ReadOnly,
    bool Nullable,
    string? Default,
    DynamicSpec? Dynamic,
    bool IsUndeclared = false,
    bool IsRedeclared = false)
{
    /// <summary>The date on which the connector removed it, if the spec of the project keeps it.</summary>
    public string? RemovedOn { get; init; }
}

/// <summary>An enumeration of strings or numbers; one of booleans is a <see cref="ScalarKind.Boolean"/>.</summary>
/// <param name="Site">The location of the schema. The schema ID is as a model's; a parameter's own enum:
/// <c>&lt;operationId&gt;:&lt;in&gt;:&lt;wire name&gt;</c>, a shared parameter's <c>#parameters/&lt;key&gt;</c>.</param>
/// <param name="Summary"><c>title</c> or <c>x-ms-summary</c>.</param>
/// <param name="Description"><c>description</c>.</param>
/// <param name="Kind"><see cref="ScalarKind.String"/>, or a number's kind: the values are JSON numbers.</param>
/// <param name="Values">The distinct values, in the spec's order.</param>
internal sealed record EnumSpec(
    SchemaSite Site,
    string? Summary,
    string? Description,
    ScalarKind Kind,
    ImmutableEquatableArray<EnumValueSpec> Values)
{
    public string Id => Site.Id;

    /// <summary>The date on which the connector removed it, if the spec of the project keeps it.</summary>
    public string? RemovedOn { get; init; }
}

/// <param name="Wire">The value's text on the wire; a number as written.</param>
/// <param name="DisplayName"><c>x-ms-enum-values</c>' or <c>x-enum-varnames</c>' word for it.</param>
internal sealed record EnumValueSpec(string Wire, string? DisplayName)
{
    /// <summary>The date on which the connector removed it, if the spec of the project keeps it.</summary>
    public string? RemovedOn { get; init; }
}
