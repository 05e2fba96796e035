namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>What naming needs to know of an operation or trigger.</summary>
internal readonly record struct VersionedId(string Id, bool IsDeprecated, bool IsInternal);

/// <summary>Names for operations: the newest of a family that isn't deprecated has the short name, the others their full ids.</summary>
internal sealed class OperationNames(LockedNames locked, NameScope scope, Func<string, string> toName, Func<int, string, IEnumerable<string>> siblingNames, List<NamingFinding> findings)
{
    public IReadOnlyDictionary<int, string> Assign(IReadOnlyList<VersionedId> operations)
    {
        Dictionary<int, string> names = new();
        HashSet<string> lockedNames = new(StringComparer.Ordinal);
        for (int i = 0; i < operations.Count; i++)
        {
            if (locked.Find(operations[i].Id) is { } name)
            {
                if (Identifier.IsValid(name) && TryTake(i, name))
                {
                    names[i] = name;
                    lockedNames.Add(name);
                }
                else
                {
                    findings.Add(new(NamingFindingKind.LockedNameUnusable, operations[i].Id, name, ""));
                }
            }
        }

        Dictionary<string, int> holders = ShortNameHolders(operations);
        foreach (int i in holders.Values.OrderBy(i => i))
        {
            string shortName = toName(OperationFamily.Of(operations[i].Id).Base);
            if (names.ContainsKey(i))
            {
                continue;
            }

            if (TryTake(i, shortName))
            {
                names[i] = shortName;
            }
            else if (lockedNames.Contains(shortName))
            {
                findings.Add(new(NamingFindingKind.ShortNameHeldByLock, operations[i].Id, shortName, toName(operations[i].Id)));
            }
        }

        for (int i = 0; i < operations.Count; i++)
        {
            if (!names.ContainsKey(i))
            {
                string full = toName(operations[i].Id);
                names[i] = TakeFirst(i, full, full + "V1");
            }
        }

        return names;
    }

    /// <summary>By family the index of the operation that may have the short name: public before internal, then the newest.</summary>
    private static Dictionary<string, int> ShortNameHolders(IReadOnlyList<VersionedId> operations)
    {
        Dictionary<string, int> holders = new(StringComparer.Ordinal);
        for (int i = 0; i < operations.Count; i++)
        {
            if (operations[i].IsDeprecated)
            {
                continue;
            }

            OperationFamily family = OperationFamily.Of(operations[i].Id);
            if (!holders.TryGetValue(family.Base, out int holder) || Rank(operations[i]) > Rank(operations[holder]))
            {
                holders[family.Base] = i;
            }
        }

        return holders;

        static int Rank(VersionedId operation) => OperationFamily.Of(operation.Id).Version + (operation.IsInternal ? 0 : 10_000);
    }

    private bool TryTake(int operation, string name)
    {
        if (scope.IsTaken(name) || siblingNames(operation, name).Any(scope.IsTaken))
        {
            return false;
        }

        scope.TryTake(name);
        foreach (string sibling in siblingNames(operation, name))
        {
            scope.TryTake(sibling);
        }

        return true;
    }

    private string TakeFirst(int operation, string name, string alternative)
    {
        if (TryTake(operation, name))
        {
            return name;
        }

        if (TryTake(operation, alternative))
        {
            return alternative;
        }

        for (int number = 2; ; number++)
        {
            string numbered = FormattableString.Invariant($"{name}{number}");
            if (TryTake(operation, numbered))
            {
                return numbered;
            }
        }
    }
}
