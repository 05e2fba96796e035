namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>Represents a spec in wire terms: no C# name, no JSON node, no position.</summary>
/// <param name="ApiName">The connector's API name, such as <c>office365</c>.</param>
/// <param name="Title"><c>info.title</c>.</param>
/// <param name="Description"><c>info.description</c>.</param>
/// <param name="Version"><c>info.version</c>.</param>
/// <param name="Operations">Actions and discovery operations that become methods, in the spec's order.</param>
/// <param name="Triggers">Event sources, in the spec's order.</param>
/// <param name="Models">Object schemas that the operations and triggers reach, in the order they are first reached.</param>
/// <param name="Enums">Enumerations that they reach, in the same order.</param>
/// <param name="Unreached">The types that they don't reach, in definitions and shared parameters: their names are kept for them, so that
/// reaching one renames no other.</param>
internal sealed record ConnectorSpec(
    string ApiName,
    string? Title,
    string? Description,
    string? Version,
    ImmutableEquatableArray<OperationSpec> Operations,
    ImmutableEquatableArray<TriggerSpec> Triggers,
    ImmutableEquatableArray<ModelSpec> Models,
    ImmutableEquatableArray<EnumSpec> Enums,
    ImmutableEquatableArray<SchemaSite> Unreached)
{
    /// <summary>
    /// The ids of the operations that aren't kept: internal ones that nothing refers to, and those that weren't selected.
    /// </summary>
    public ImmutableEquatableArray<string> OmittedOperations { get; init; } = ImmutableEquatableArray<string>.Empty;

    /// <summary>The definitions that the schemas in <see cref="OperationSpec.Metadata"/> refer to.</summary>
    public ImmutableEquatableArray<SchemaDefinition> SchemaDefinitions { get; init; } = ImmutableEquatableArray<SchemaDefinition>.Empty;
}
