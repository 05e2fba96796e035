namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>
/// What <c>x-ms-dynamic-values</c>/<c>-list</c>/<c>-tree</c> and <c>x-ms-dynamic-schema</c>/<c>-properties</c> say of a value and, in lists
/// and maps, of what it contains.
/// </summary>
/// <param name="Values">The source of allowed values.</param>
/// <param name="Schema">The source of the schema.</param>
/// <param name="Within">The same of a list's items or a map's values.</param>
internal sealed record DynamicSpec(DynamicSourceSpec? Values, DynamicSourceSpec? Schema, DynamicWithinSpec? Within = null)
{
    /// <summary>The value itself with an empty suffix, then what it contains, with a suffix such as <c>[]</c>.</summary>
    public IEnumerable<(string Suffix, DynamicSpec Dynamic)> Places()
    {
        string suffix = "";
        for (DynamicSpec? current = this; current is not null; current = current.Within?.Dynamic)
        {
            if (current.Values is not null || current.Schema is not null)
            {
                yield return (suffix, current);
            }

            suffix += current.Within?.Step;
        }
    }
}

/// <param name="Step"><c>[]</c> for a list's items, <c>{}</c> for a map's values.</param>
/// <param name="Dynamic">What is said of them.</param>
internal sealed record DynamicWithinSpec(string Step, DynamicSpec Dynamic);

/// <param name="OperationId">The discovery operation; empty where only a capability is named.</param>
/// <param name="Capability"><c>capability</c>, such as <c>file-picker</c>.</param>
/// <param name="Parameters">The arguments of the discovery operation.</param>
/// <param name="CollectionPath"><c>value-collection</c> / <c>itemsPath</c>: the location of the items in the response.</param>
/// <param name="ValuePath"><c>value-path</c> / <c>itemValuePath</c>; for a schema source, the location of the schema in the
/// response.</param>
/// <param name="TitlePath"><c>value-title</c> / <c>itemTitlePath</c>.</param>
internal sealed record DynamicSourceSpec(
    string OperationId,
    string? Capability,
    ImmutableEquatableArray<DynamicArgumentSpec> Parameters,
    string? CollectionPath,
    string? ValuePath,
    string? TitlePath)
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

    private static string NormalPath(string? path) => (path ?? "").Replace('.', '/').Trim('/');
}

/// <param name="Name">The discovery operation's parameter.</param>
/// <param name="Reference">The parameter of the calling operation that gives the value (<c>parameter</c>, <c>parameterReference</c>), with
/// slashes or dots into a body.</param>
/// <param name="LiteralJson">Or a literal, as JSON text.</param>
internal sealed record DynamicArgumentSpec(string Name, string? Reference, string? LiteralJson);
