using Azure.Connectors.Sdk.Generator.Naming;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Naming;

/// <summary>The columns of one object that are members, with their names, and those that aren't.</summary>
internal sealed class ColumnNames
{
    private readonly NameScope _scope;

    public ColumnNames(string model, ColumnSchema schema, bool isRoot, IReadOnlyList<SnapshotName> locked)
    {
        ColumnMember[] members = [.. MembersOf(schema)];
        string[] names = ColumnNaming.Assign(
            model,
            [.. members.Select(member => (member.WireName, member.Schema.Title))],
            isRoot,
            wireName => locked.FirstOrDefault(name => name.Column == wireName)?.Name,
            out _scope);
        Names =
        [
            .. members.Select((member, i) => new ColumnName(member, names[i], isRoot && ColumnText.IsSystem(member.WireName))),
        ];
        ReadOnlyNames =
        [
            .. schema.Members
                .Where(member => member.Schema.IsReadOnly && !members.Contains(member))
                .Select(member => member.WireName),
        ];
    }

    /// <summary>The columns that are members.</summary>
    public IReadOnlyList<ColumnName> Names { get; }

    /// <summary>The columns that aren't members and are never sent.</summary>
    public IReadOnlyList<string> ReadOnlyNames { get; }

    /// <summary>Takes the name of a nested type.</summary>
    public string Take(string name) => _scope.Take(name);

    /// <summary>The columns that become members.</summary>
    public static IEnumerable<ColumnMember> MembersOf(ColumnSchema schema)
    {
        HashSet<string> all = new(schema.Members.Select(member => member.WireName), StringComparer.Ordinal);
        return schema.Members.Where(member => ColumnNaming.IsMember(member.WireName, all));
    }
}

/// <param name="Member">The column.</param>
/// <param name="Name">The name of the property.</param>
/// <param name="IsSystem">Whether the property is one of <c>System</c>.</param>
internal sealed record ColumnName(ColumnMember Member, string Name, bool IsSystem);
