namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>What naming needs to know of an operation or trigger.</summary>
/// <param name="Twins">Suffixes of the methods that stand beside its own and are called after it.</param>
internal sealed record VersionedId(string Id, bool IsDeprecated, bool IsInternal, params string[] Twins);

/// <summary>Names for operations: the newest of a family that isn't deprecated has the short name, the others their full ids.</summary>
internal sealed class OperationNames(LockedNames locked, NameScope scope, Func<string, string> toName, List<NamingFinding> findings)
{
    /// <summary>The names, in the order of the operations.</summary>
    public string[] Assign(IReadOnlyList<VersionedId> operations)
    {
        string?[] names = new string?[operations.Count];
        HashSet<string> lockedNames = new(StringComparer.Ordinal);
        for (int i = 0; i < operations.Count; i++)
        {
            if (locked.Find(operations[i].Id) is { } name)
            {
                if (Identifier.IsValid(name) && TryTake(operations[i], name, scope.TryTakeLocked))
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

        foreach (int i in ShortNameHolders(operations))
        {
            string shortName = toName(OperationFamily.Of(operations[i].Id).Base);
            if (names[i] is not null)
            {
                continue;
            }

            if (TryTake(operations[i], shortName, scope.TryTake))
            {
                names[i] = shortName;
            }
            else if (lockedNames.Contains(shortName))
            {
                findings.Add(new(NamingFindingKind.ShortNameHeldByLock, operations[i].Id, shortName, toName(operations[i].Id)));
            }
        }

        for (int i = 0; i < names.Length; i++)
        {
            names[i] ??= TakeFull(operations[i]);
        }

        return names!;
    }

    /// <summary>Of each family the operation that may have the short name: public before internal, then the newest.</summary>
    private static int[] ShortNameHolders(IReadOnlyList<VersionedId> operations)
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

        return [.. holders.Values.OrderBy(i => i)];

        static int Rank(VersionedId operation) => OperationFamily.Of(operation.Id).Version + (operation.IsInternal ? 0 : 10_000);
    }

    private bool TryTake(VersionedId operation, string name, Func<string, bool> take)
    {
        string[] all = WithTwins(operation, name);
        return !all.Any(scope.IsTaken) && all.All(take);
    }

    private string TakeFull(VersionedId operation)
    {
        string full = toName(operation.Id);
        if (TryTake(operation, full, scope.TryTake))
        {
            return full;
        }

        bool isContested = WithTwins(operation, full).Any(scope.IsContested);
        string name = full + "V1";
        for (int number = 2; !TryTake(operation, name, scope.TryTake); number++)
        {
            name = FormattableString.Invariant($"{full}{number}");
        }

        if (isContested)
        {
            findings.Add(new(NamingFindingKind.NameClash, operation.Id, full, name));
        }

        return name;
    }

    private static string[] WithTwins(VersionedId operation, string name) => [name, .. operation.Twins.Select(twin => name + twin)];
}
