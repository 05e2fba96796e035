namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>
/// What <c>x-ms-dynamic-values</c>/<c>-list</c>/<c>-tree</c> and <c>x-ms-dynamic-schema</c>/<c>-properties</c> say of a value and, in lists
/// and maps, of what it contains.
/// </summary>
/// <param name="Values">The source of allowed values.</param>
/// <param name="Schema">The source of the schema.</param>
/// <param name="Within">The same of a list's items or a map's values.</param>
/// <param name="Tree">The tree of the allowed values.</param>
internal sealed record DynamicSpec(
    DynamicSourceSpec? Values, DynamicSourceSpec? Schema, DynamicWithinSpec? Within = null, DynamicTreeSpec? Tree = null)
{
    /// <summary>The value itself with an empty suffix, then what it contains, with a suffix such as <c>[]</c>.</summary>
    public IEnumerable<(string Suffix, DynamicSpec Dynamic)> Places()
    {
        string suffix = "";
        for (DynamicSpec? current = this; current is not null; current = current.Within?.Dynamic)
        {
            if (current.Values is not null || current.Schema is not null || current.Tree is not null)
            {
                yield return (suffix, current);
            }

            suffix += current.Within?.Step;
        }
    }
}

/// <param name="Step"><c>[]</c> for a list's items, <c>{}</c> for a map's values.</param>
/// <param name="Dynamic">The dynamic metadata.</param>
internal sealed record DynamicWithinSpec(string Step, DynamicSpec Dynamic);

/// <summary>Represents what <c>x-ms-dynamic-tree</c> says of a value.</summary>
/// <param name="Open">The source of the root's items.</param>
/// <param name="Browse">The source of the items that an item contains.</param>
/// <param name="CanSelectParentNodes">Whether an item that contains others is a value.</param>
/// <param name="CanSelectLeafNodes">Whether an item that contains nothing is a value.</param>
internal sealed record DynamicTreeSpec(
    DynamicSourceSpec? Open, DynamicSourceSpec? Browse, bool CanSelectParentNodes, bool CanSelectLeafNodes);

/// <param name="OperationId">The discovery operation; empty where only a capability is named.</param>
/// <param name="Capability"><c>capability</c>, such as <c>file-picker</c>.</param>
/// <param name="Parameters">The arguments of the discovery operation.</param>
/// <param name="CollectionPath"><c>value-collection</c> / <c>itemsPath</c>: the location of the items in the response.</param>
/// <param name="ValuePath"><c>value-path</c> / <c>itemValuePath</c>; for a schema source, the location of the schema in the
/// response.</param>
/// <param name="TitlePath"><c>value-title</c> / <c>itemTitlePath</c>.</param>
/// <param name="FullTitlePath"><c>itemFullTitlePath</c>, in a tree.</param>
/// <param name="ParentCondition"><c>itemIsParent</c>, in a tree.</param>
/// <param name="SelectableCondition"><c>selectableFilter</c>, in a tree.</param>
internal sealed record DynamicSourceSpec(
    string OperationId,
    string? Capability,
    ImmutableEquatableArray<DynamicArgumentSpec> Parameters,
    string? CollectionPath,
    string? ValuePath,
    string? TitlePath,
    string? FullTitlePath = null,
    string? ParentCondition = null,
    string? SelectableCondition = null)
{
    /// <summary>
    /// Whether both request the same schema: the operation, the arguments in any order, and the path, which is read without regard to case.
    /// </summary>
    public bool IsSameSchemaAs(DynamicSourceSpec other) =>
        OperationId == other.OperationId
        && Capability == other.Capability
        && string.Equals(NormalPath(ValuePath), NormalPath(other.ValuePath), StringComparison.OrdinalIgnoreCase)
        && Parameters.Count == other.Parameters.Count
        && new HashSet<DynamicArgumentSpec>(Parameters).SetEquals(other.Parameters);

    /// <summary>The source without what only a tree has.</summary>
    public DynamicSourceSpec AsList() => this with { FullTitlePath = null, ParentCondition = null, SelectableCondition = null };

    private static string NormalPath(string? path) => (path ?? "").Replace('.', '/').Trim('/');
}

/// <summary>Represents an argument of the discovery operation, as <see cref="DynamicArgumentForm"/> defines its members.</summary>
internal sealed record DynamicArgumentSpec(
    string Name,
    string? Reference,
    string? LiteralJson,
    string? NodePath = null,
    string? AlternativeType = null,
    bool IsRequired = false);
