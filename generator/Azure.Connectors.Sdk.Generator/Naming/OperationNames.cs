namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>What naming needs to know of an operation or trigger.</summary>
/// <param name="IsStreamed">Another method, which is named after its own, streams the response.</param>
internal sealed record VersionedId(string Id, bool IsDeprecated, bool IsInternal, bool IsStreamed);

/// <summary>Names for operations: the newest of a family that isn't deprecated has the short name, the others their full ids.</summary>
internal sealed class OperationNames(LockedNames locked, NameScope scope, Func<string, string> toName, List<NamingFinding> findings)
{
    private readonly HashSet<string> _lockedNames = new(StringComparer.Ordinal);

    // By a name and its twins. Names are never released, so the numbers up to the last one remain taken: a thousand clashes don't count up
    // a thousand times.
    private readonly Dictionary<string, int> _lastNumbers = new(StringComparer.Ordinal);

    /// <summary>The names, in the order of the operations.</summary>
    public string[] Assign(IReadOnlyList<VersionedId> operations)
    {
        string?[] names = [.. operations.Select(FindLocked)];
        SortedSet<int> holders = ShortNameHolders(operations);

        // Of ids that clean to one name, the shortest is closest to it: MoveFile has it before MoveFileAsync.
        foreach (int i in holders.OrderBy(i => Identifier.Pascal(Family(operations[i]), "").Length))
        {
            names[i] ??= FindShort(operations[i]);
        }

        ILookup<string, string> held =
            holders.Where(i => names[i] is not null).ToLookup(i => Family(operations[i]), i => names[i]!, StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            names[i] ??= TakeFull(operations[i], holders.Contains(i), held[Family(operations[i])]);
        }

        return names!;
    }

    private string? FindLocked(VersionedId operation)
    {
        if (locked.Find(operation.Id) is not { } name)
        {
            return null;
        }

        if (Identifier.IsValid(name) && TryTake(operation, name, scope.TryTakeLocked))
        {
            _lockedNames.Add(name);
            return name;
        }

        findings.Add(new(NamingFindingKind.LockedNameUnusable, operation.Id, name, ""));
        return null;
    }

    private string? FindShort(VersionedId operation)
    {
        string name = toName(Family(operation));
        if (TryTake(operation, name, scope.TryTake))
        {
            return name;
        }

        if (_lockedNames.Contains(name))
        {
            findings.Add(new(NamingFindingKind.ShortNameHeldByLock, operation.Id, name, toName(operation.Id)));
        }

        return null;
    }

    /// <summary>Of each family the operation that may have the short name: public before internal, then the newest.</summary>
    private static SortedSet<int> ShortNameHolders(IReadOnlyList<VersionedId> operations)
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

        return new(holders.Values);

        static int Rank(VersionedId operation) => OperationFamily.Of(operation.Id).Version + (operation.IsInternal ? 0 : 10_000);
    }

    private bool TryTake(VersionedId operation, string name, Func<string, bool> take)
    {
        string[] all = WithTwins(operation, name);
        return !all.Any(scope.IsTaken) && all.All(take);
    }

    /// <summary>
    /// The full name, or that with a number; this is reported if another operation, which isn't a newer version, has its default name.
    /// </summary>
    private string TakeFull(VersionedId operation, bool isHolder, IEnumerable<string> heldByFamily)
    {
        string full = toName(operation.Id);
        string wanted = isHolder ? toName(Family(operation)) : full;
        bool isContested = WithTwins(operation, wanted).Any(scope.IsContested) && !heldByFamily.Contains(wanted);
        string name = full;
        if (!TryTake(operation, full, scope.TryTake))
        {
            string key = string.Join(" ", WithTwins(operation, full));
            int number = _lastNumbers.TryGetValue(key, out int last) ? last : 0;
            do
            {
                number++;
                name = number == 1 ? full + "V1" : FormattableString.Invariant($"{full}{number}");
            }
            while (!TryTake(operation, name, scope.TryTake));

            _lastNumbers[key] = number;
        }

        if (isContested && name != wanted)
        {
            findings.Add(new(NamingFindingKind.NameClash, operation.Id, wanted, name));
        }

        return name;
    }

    private static string Family(VersionedId operation) => OperationFamily.Of(operation.Id).Base;

    private static string[] WithTwins(VersionedId operation, string name) =>
        operation.IsStreamed ? [name, DefaultNames.StreamTwin(name)] : [name];
}
