using Azure.Connectors.Sdk.Generator.Naming;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Naming;

/// <summary>
/// Names the columns of one object, in passes: plain names, system columns, keys without a column, the others. A later pass never changes a
/// name of an earlier one, so that an encoded name doesn't rename a plain one. The runtime compiles this file too, to write
/// the names into a snapshot.
/// </summary>
internal static class ColumnNaming
{
    /// <summary>The members of every model with columns.</summary>
    private static readonly string[] s_members =
    [
        "System", "SystemColumns", "Columns", "Column", "Get", "TryGet", "Query", "Create",
        "_columns", "_system", "_model", "s_names", "s_readOnlyNames",
    ];

    private static readonly Pass[] s_passes = [Pass.Exact, Pass.Plain, Pass.System, Pass.Key, Pass.Rest];

    public static bool IsReserved(string name) =>
        Array.IndexOf(s_members, name) >= 0 || Array.IndexOf(ObjectMembers.Names, name) >= 0;

    /// <summary>
    /// Whether a column becomes a member. Annotations, companions and the keys of other columns don't: their values are in those columns.
    /// </summary>
    /// <param name="wireName">The wire name of the column.</param>
    /// <param name="all">The wire names of all columns.</param>
    public static bool IsMember(string wireName, ICollection<string> all)
    {
        bool isCompanion = wireName.EndsWith(ColumnText.Companion, StringComparison.Ordinal)
            && all.Contains(wireName.Substring(0, wireName.Length - ColumnText.Companion.Length));
        bool isKey = ColumnText.IsKey(wireName) && all.Contains(ColumnText.OwnerOfKey(wireName));
        return !ColumnText.IsAnnotation(wireName) && !isCompanion && !isKey;
    }

    /// <summary>Names members.</summary>
    /// <param name="model">The name of the model.</param>
    /// <param name="members">The wire names and the titles of the members.</param>
    /// <param name="isRoot">Whether the object is an item; otherwise, it is the value of a column.</param>
    /// <param name="locked">The names that members have already, by wire name.</param>
    /// <param name="scope">The names in the model.</param>
    public static string[] Assign(
        string model,
        IReadOnlyList<(string WireName, string? Title)> members,
        bool isRoot,
        Func<string, string?> locked,
        out NameScope scope)
    {
        NameScope own = new(StringComparer.Ordinal, [model, model + "Columns", .. ObjectMembers.Names, .. s_members]);
        NameScope system = new(StringComparer.Ordinal, [.. ObjectMembers.Names, .. s_members]);
        string?[] names = new string?[members.Count];
        for (int i = 0; i < names.Length; i++)
        {
            if (locked(members[i].WireName) is { } name && ScopeOf(i).TryTake(name))
            {
                names[i] = name;
            }
        }

        foreach (Pass pass in s_passes)
        {
            for (int i = 0; i < names.Length; i++)
            {
                string name = ColumnText.Name(members[i].WireName, members[i].Title);
                if (names[i] is null && PassOf(members[i].WireName, name) == pass)
                {
                    names[i] = ScopeOf(i).Take(IsReserved(name) || name == model ? Words.Within(name, "Value") : name);
                }
            }
        }

        scope = own;
        return names!;

        NameScope ScopeOf(int i) => isRoot && ColumnText.IsSystem(members[i].WireName) ? system : own;
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
