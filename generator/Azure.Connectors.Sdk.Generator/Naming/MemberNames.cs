namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>Names for the members of one type.</summary>
internal static class MemberNames
{
    /// <summary>
    /// The names, in the order of the wire names; a locked one first, then those that are their wire names, then the others.
    /// </summary>
    public static string[] Assign(
        string typeName,
        string identity,
        IReadOnlyList<string> wireNames,
        LockedNames locked,
        Func<string, string[]> toNames,
        string clashSuffix,
        IEnumerable<string> inherited,
        List<NamingFinding> findings,
        out NameScope scope)
    {
        scope = new(StringComparer.Ordinal, [typeName, .. ObjectMembers.Names, .. inherited]);
        string?[] names = new string?[wireNames.Count];
        for (int i = 0; i < names.Length; i++)
        {
            if (locked.Find(wireNames[i]) is { } name)
            {
                if (Identifier.IsValid(name) && scope.TryTake(name))
                {
                    names[i] = name;
                }
                else
                {
                    findings.Add(new(NamingFindingKind.LockedNameUnusable, identity, name, wireNames[i]));
                }
            }
        }

        foreach (bool exact in new[] { true, false })
        {
            for (int i = 0; i < names.Length; i++)
            {
                string[] candidates = toNames(wireNames[i]);
                string name = candidates[0];
                if (names[i] is null && (name == wireNames[i]) == exact)
                {
                    // A number would read as another member, so a clash with the type or with object gets a word.
                    names[i] = name == typeName || Array.IndexOf(ObjectMembers.Names, name) >= 0
                        ? scope.Take(Words.Within(name, clashSuffix))
                        : scope.Take(candidates);
                }
            }
        }

        return names!;
    }
}
