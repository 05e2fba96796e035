namespace Azure.Connectors.Sdk;

/// <summary>
/// Defines how <c>x-ms-dynamic-*</c> is read: which extension provides the values, and what its members mean. The generator reads specs by
/// this rule, and the runtime reads the schemas that services return.
/// </summary>
internal static class DynamicMetadata
{
    public const string Tree = "x-ms-dynamic-tree";

    /// <summary>The member of a tree that describes the items at its root.</summary>
    public const string TreeRoot = "open";

    /// <summary>The member of a tree that describes the items that an item contains.</summary>
    public const string TreeChildren = "browse";

    private static readonly DynamicPathNames s_first = new("value-collection", "value-path", "value-title");
    private static readonly DynamicPathNames s_second = new("itemsPath", "itemValuePath", "itemTitlePath");

    /// <summary>
    /// Gets the sources of the values of something, the preferred one first. The first one with an operation provides the values: a
    /// capability such as <c>file-picker</c> is often beside the operation that does its work.
    /// </summary>
    public static IEnumerable<DynamicExtension> Values(IDynamicMetadata holder) => Present(
        new(holder["x-ms-dynamic-values"], s_first),
        new(holder["x-ms-dynamic-list"], s_second),
        TreeLevel(holder, TreeRoot) with { IsTreeRoot = true });

    /// <summary>Gets the sources of the schema of something, the preferred one first.</summary>
    public static IEnumerable<DynamicExtension> Schemas(IDynamicMetadata holder) => Present(
        new(holder["x-ms-dynamic-schema"], s_first),
        new(holder["x-ms-dynamic-properties"], s_second));

    /// <summary>Gets the source of the items at the root of a tree, or of the items that an item contains.</summary>
    public static DynamicExtension TreeLevel(IDynamicMetadata holder, string level) => new(holder[Tree]?[level], s_second);

    /// <summary>Reads an extension that is an object.</summary>
    public static DynamicSourceForm Read(DynamicExtension extension)
    {
        IDynamicMetadata source = extension.Source!;
        return new(
            NotEmpty(source.TextOf("operationId")) ?? "",
            NotEmpty(source.TextOf("capability")),
            DynamicArgumentForm.ReadAll(source["parameters"]),
            source.TextOf(extension.Names.Collection),
            source.TextOf(extension.Names.Value),
            source.TextOf(extension.Names.Title),
            NotEmpty(source.TextOf("itemFullTitlePath")),
            NotEmpty(source.TextOf("itemIsParent")),
            NotEmpty(source.TextOf("selectableFilter")));
    }

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static IEnumerable<DynamicExtension> Present(params DynamicExtension[] extensions) =>
        extensions.Where(extension => extension.Source is not null);
}

/// <summary>Represents an extension that names a discovery operation.</summary>
/// <param name="Source">Its value, or null if it is absent.</param>
/// <param name="Names">The names of the members that contain paths.</param>
/// <param name="IsTreeRoot">Whether it is the root of a tree, whose items are values where nothing else lists them.</param>
internal readonly record struct DynamicExtension(IDynamicMetadata? Source, DynamicPathNames Names, bool IsTreeRoot = false);

/// <summary>Represents the names that an extension has for the paths of the list, the value and the title.</summary>
internal sealed record DynamicPathNames(string Collection, string Value, string Title);

/// <summary>Represents what an extension says.</summary>
/// <param name="OperationId">The discovery operation, or an empty string if only a capability is named.</param>
/// <param name="Capability">The capability, such as <c>file-picker</c>.</param>
/// <param name="Arguments">The arguments of the discovery operation.</param>
/// <param name="CollectionPath">The path of the list in the response.</param>
/// <param name="ValuePath">The path of the value in an item, or of the schema in the response.</param>
/// <param name="TitlePath">The path of the title in an item.</param>
/// <param name="FullTitlePath">The path of the title with the titles above it.</param>
/// <param name="ParentCondition">The condition for an item of a tree that contains others.</param>
/// <param name="SelectableCondition">The condition for an item of a tree that can be selected.</param>
internal sealed record DynamicSourceForm(
    string OperationId,
    string? Capability,
    IReadOnlyList<DynamicArgumentForm> Arguments,
    string? CollectionPath,
    string? ValuePath,
    string? TitlePath,
    string? FullTitlePath,
    string? ParentCondition,
    string? SelectableCondition);
