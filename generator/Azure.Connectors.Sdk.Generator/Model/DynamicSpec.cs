namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>What <c>x-ms-dynamic-values</c>/<c>-list</c> and <c>x-ms-dynamic-schema</c>/<c>-properties</c>/<c>-tree</c> say of a parameter or property.</summary>
/// <param name="Values">The source of allowed values.</param>
/// <param name="Schema">The source of the schema.</param>
internal sealed record DynamicSpec(DynamicSourceSpec? Values, DynamicSourceSpec? Schema);

/// <param name="OperationId">The discovery operation; empty where only a capability is named.</param>
/// <param name="Capability"><c>capability</c>, such as <c>file-picker</c>.</param>
/// <param name="Parameters">What it is called with.</param>
/// <param name="CollectionPath"><c>value-collection</c> / <c>itemsPath</c>: where the items stand in the answer.</param>
/// <param name="ValuePath"><c>value-path</c> / <c>itemValuePath</c>; of a schema source the place of the schema in the answer.</param>
/// <param name="TitlePath"><c>value-title</c> / <c>itemTitlePath</c>.</param>
internal sealed record DynamicSourceSpec(
    string OperationId,
    string? Capability,
    ImmutableEquatableArray<DynamicArgumentSpec> Parameters,
    string? CollectionPath,
    string? ValuePath,
    string? TitlePath);

/// <param name="Name">The discovery operation's parameter.</param>
/// <param name="Reference">The parameter of the calling operation that gives the value (<c>parameter</c>, <c>parameterReference</c>), with slashes or dots into a body.</param>
/// <param name="LiteralJson">Or a literal, as JSON text.</param>
internal sealed record DynamicArgumentSpec(string Name, string? Reference, string? LiteralJson);
