using Azure.Connectors.Sdk.Generator.Naming;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Naming;

/// <summary>
/// Names the columns of one object, in passes: plain names, system columns, keys without a column, the others. A later pass never changes a
/// name of an earlier one, so that an encoded name doesn't rename a plain one.
/// </summary>
internal sealed class ColumnNames
{
    /// <summary>The members of every model with columns.</summary>
    private static readonly string[] s_members = ["System", "SystemColumns", "Columns", "Column", "Get", "TryGet", "Query", "Create"];

    private readonly NameScope _scope;

    public ColumnNames(string model, ColumnSchema schema, bool isRoot, IReadOnlyList<SnapshotName> locked)
    {
        _scope = new(StringComparer.Ordinal, [model, .. MemberNames.OfObject, .. s_members]);
        NameScope system = new(StringComparer.Ordinal, ["SystemColumns", .. MemberNames.OfObject]);
        ColumnMember[] members = [.. MembersOf(schema)];
        string?[] names = new string?[members.Length];
        for (int i = 0; i < members.Length; i++)
        {
            if (locked.FirstOrDefault(name => name.Column == members[i].WireName) is { } name && ScopeOf(i).TryTake(name.Name))
            {
                names[i] = name.Name;
            }
        }

        foreach (Pass pass in new[] { Pass.Exact, Pass.Plain, Pass.System, Pass.Key, Pass.Rest })
        {
            for (int i = 0; i < members.Length; i++)
            {
                string name = ColumnText.Name(members[i].WireName, members[i].Schema.Title);
                if (names[i] is null && PassOf(members[i].WireName, name) == pass)
                {
                    names[i] = IsReserved(name) || name == model
                        ? ScopeOf(i).Take(Words.Within(name, "Value"))
                        : ScopeOf(i).Take(name);
                }
            }
        }

        Names = [.. members.Select((member, i) => new ColumnName(member, names[i]!, IsSystem(i)))];
        ReadOnlyNames =
        [
            .. schema.Members
                .Where(member => member.Schema.IsReadOnly && !members.Contains(member))
                .Select(member => member.WireName),
        ];

        bool IsSystem(int i) => isRoot && ColumnText.IsSystem(members[i].WireName);

        NameScope ScopeOf(int i) => IsSystem(i) ? system : _scope;
    }

    /// <summary>The columns that are members.</summary>
    public IReadOnlyList<ColumnName> Names { get; }

    /// <summary>The columns that aren't members and are never sent.</summary>
    public IReadOnlyList<string> ReadOnlyNames { get; }

    /// <summary>Takes the name of a nested type.</summary>
    public string Take(string name) => _scope.Take(name);

    public static bool IsReserved(string name) =>
        Array.IndexOf(s_members, name) >= 0 || Array.IndexOf(MemberNames.OfObject, name) >= 0;

    /// <summary>
    /// The columns that become members. Annotations, companions and the keys of other columns don't: their values are in those columns.
    /// </summary>
    public static IEnumerable<ColumnMember> MembersOf(ColumnSchema schema)
    {
        HashSet<string> all = new(schema.Members.Select(member => member.WireName), StringComparer.Ordinal);
        return schema.Members.Where(member =>
            !ColumnText.IsAnnotation(member.WireName)
            && !(member.WireName.EndsWith(ColumnText.Companion, StringComparison.Ordinal)
                && all.Contains(member.WireName.Substring(0, member.WireName.Length - ColumnText.Companion.Length)))
            && !(ColumnText.IsKey(member.WireName) && all.Contains(ColumnText.OwnerOfKey(member.WireName))));
    }

    private static Pass PassOf(string wireName, string name)
    {
        if (ColumnText.IsSystem(wireName))
        {
            return Pass.System;
        }

        if (ColumnText.IsKey(wireName))
        {
            return Pass.Key;
        }

        if (!ColumnText.IsPlain(wireName))
        {
            return Pass.Rest;
        }

        return name == wireName ? Pass.Exact : Pass.Plain;
    }

    private enum Pass
    {
        Exact,
        Plain,
        System,
        Key,
        Rest,
    }
}

/// <param name="Member">The column.</param>
/// <param name="Name">The name of the property.</param>
/// <param name="IsSystem">Whether the property is one of <c>System</c>.</param>
internal sealed record ColumnName(ColumnMember Member, string Name, bool IsSystem);
