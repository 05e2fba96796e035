namespace Azure.Connectors.Sdk;

/// <summary>
/// Finds the dynamic sources of a location in an operation: a parameter, a part of the body such as <c>body/kind</c>, or a part of the
/// response such as <c>value[]</c>.
/// </summary>
internal static class DynamicLocation
{
    private const string Response = "response";
    private const int MaxListed = 1_000;
    private const int MaxDepth = 64;
    private const int MaxNamed = 20;

    /// <returns>The part with its sources; null where there is no such location.</returns>
    public static ConnectorDynamicMember? Find(ConnectorOperation operation, string? location)
    {
        List<Root> roots = Roots(operation);
        if (string.IsNullOrEmpty(location))
        {
            return roots[^1].Part;
        }

        foreach (Root root in roots)
        {
            if (root.Part.Name == location)
            {
                return root.Part;
            }
        }

        foreach (Root root in roots)
        {
            if (Rest(location, root.Part.Name) is { } rest && Find(root.Members, rest) is { } found)
            {
                return found;
            }
        }

        return Find(operation.ResponseDynamicMembers, location);
    }

    /// <summary>Gets the locations that have a source, with their sources.</summary>
    public static IEnumerable<ConnectorDynamicLocation> All(ConnectorOperation operation) =>
        Parts(operation, HasSource, withAliases: false).Select(found => new ConnectorDynamicLocation(found.Path, found.Part));

    /// <summary>
    /// The locations that have a source, the shortest first. Models can contain themselves, so not all of them are looked at.
    /// </summary>
    /// <param name="operation">The operation.</param>
    /// <param name="isSource">What counts as a source.</param>
    /// <param name="withAliases">Whether the body's parts are listed under each of its names.</param>
    public static IEnumerable<string> All(ConnectorOperation operation, Func<ConnectorDynamicMember, bool> isSource, bool withAliases) =>
        Parts(operation, isSource, withAliases).Select(static found => found.Path);

    private static IEnumerable<(string Path, ConnectorDynamicMember Part)> Parts(
        ConnectorOperation operation, Func<ConnectorDynamicMember, bool> isSource, bool withAliases)
    {
        Queue<(string Path, IReadOnlyList<ConnectorDynamicMember> Members)> pending = [];
        foreach (Root root in Roots(operation).Where(root => withAliases || !root.IsAlias))
        {
            // The content of a response is found by its path alone.
            pending.Enqueue((root.IsResponse ? "" : root.Part.Name, root.Members));
            if (isSource(root.Part))
            {
                yield return (root.Part.Name, root.Part);
            }
        }

        int looked = 0;
        while (pending.TryDequeue(out (string Path, IReadOnlyList<ConnectorDynamicMember> Members) next))
        {
            foreach (ConnectorDynamicMember member in next.Members)
            {
                if (looked++ == MaxListed)
                {
                    yield break;
                }

                string path = next.Path.Length == 0 || member.Name.StartsWith('[') || member.Name.StartsWith('{')
                    ? next.Path + member.Name
                    : $"{next.Path}/{member.Name}";
                pending.Enqueue((path, member.Members));
                if (isSource(member))
                {
                    yield return (path, member);
                }
            }
        }
    }

    /// <summary>Gets the source of a location.</summary>
    /// <exception cref="ArgumentException">There is no such location.</exception>
    /// <exception cref="NotSupportedException">The location has no source, or one without an operation.</exception>
    public static ConnectorDynamicSource Usable(
        ConnectorOperation operation, string? location, Func<ConnectorDynamicMember, ConnectorDynamicSource?> sourceOf)
    {
        string name = string.IsNullOrEmpty(location) ? "response" : location;
        switch (sourceOf(FindLocation(operation, location)))
        {
            case { OperationId.Length: > 0 } source:
                return source;
            case { Capability: var capability }:
                throw new NotSupportedException(
                    $"'{name}' of '{operation.Id}' names the capability '{capability}' and no operation to request.");
            default:
                throw new NotSupportedException(
                    $"'{name}' of '{operation.Id}' names no operation to request.{Others(operation, part => sourceOf(part) is not null)}");
        }
    }

    /// <summary>Gets the tree of a location.</summary>
    /// <exception cref="ArgumentException">There is no such location.</exception>
    /// <exception cref="NotSupportedException">The location has no tree.</exception>
    public static ConnectorDynamicTree Tree(ConnectorOperation operation, string location) =>
        FindLocation(operation, location).Tree
        ?? throw new NotSupportedException(
            $"'{location}' of '{operation.Id}' has no tree.{Others(operation, static part => part.Tree is not null)}");

    private static bool HasSource(ConnectorDynamicMember part) =>
        part.Values is not null || part.Schema is not null || part.Tree is not null;

    private static string Others(ConnectorOperation operation, Func<ConnectorDynamicMember, bool> isSource)
    {
        string[] others = [.. All(operation, isSource, withAliases: false).Take(MaxNamed).Select(other => $"'{other}'")];
        return others.Length == 0 ? "" : $" Locations that do: {string.Join(", ", others)}.";
    }

    private static ConnectorDynamicMember FindLocation(ConnectorOperation operation, string? location) =>
        Find(operation, location)
        ?? throw new ArgumentException(
            $"The operation '{operation.Id}' has no parameter '{MessageText.Of(location!)}', and no part of its body or response at that "
                + $"location has a dynamic source.{NearestName.Hint(location!, All(operation, HasSource, withAliases: true))}",
            nameof(location));

    // The first parts that a location can have; the response is the last.
    private static List<Root> Roots(ConnectorOperation operation)
    {
        OperationPlan plan = operation.Plan;
        List<Root> roots = [];
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (PlannedParameter planned in plan.Parameters)
        {
            ConnectorParameter parameter = planned.Parameter;
            Add(Part(planned.Name, parameter), parameter.DynamicMembers);
        }

        if (operation.Body is { } body)
        {
            foreach (string name in (string[])[plan.BodyName!, body.Key])
            {
                ConnectorDynamicMember part =
                    new() { Name = name, Values = body.DynamicValues, Schema = body.DynamicSchema, Tree = body.DynamicTree };
                Add(part, body.DynamicMembers, isAlias: name != plan.BodyName);
            }
        }

        foreach (ConnectorParameter parameter in operation.Parameters)
        {
            Add(Part(parameter.Key, parameter), parameter.DynamicMembers, isAlias: true);
        }

        // If a parameter has that name, the parts of the response still have separate paths.
        ConnectorDynamicMember response = new()
        {
            Name = Response,
            Values = operation.ResponseDynamicValues,
            Schema = operation.ResponseDynamicSchema,
            Tree = operation.ResponseDynamicTree,
        };
        roots.Add(new(response, operation.ResponseDynamicMembers, IsResponse: true));
        return roots;

        void Add(ConnectorDynamicMember part, IReadOnlyList<ConnectorDynamicMember> members, bool isAlias = false)
        {
            if (taken.Add(part.Name))
            {
                roots.Add(new(part, members, isAlias));
            }
        }

        static ConnectorDynamicMember Part(string name, ConnectorParameter parameter) => new()
        {
            Name = name,
            Values = parameter.DynamicValues,
            Schema = parameter.DynamicSchema,
            Tree = parameter.DynamicTree,
        };
    }

    private static ConnectorDynamicMember? Find(IReadOnlyList<ConnectorDynamicMember> members, string path, int depth = 0)
    {
        foreach (ConnectorDynamicMember member in members)
        {
            if (member.Name == path)
            {
                return member;
            }
        }

        // A name may contain separators itself, so every member that the path may begin with is tried.
        foreach (ConnectorDynamicMember member in members)
        {
            if (depth < MaxDepth && Rest(path, member.Name) is { } rest && Find(member.Members, rest, depth + 1) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>What follows a name in a path: <c>/</c> is a separator, <c>[</c> and <c>{</c> begin the next name.</summary>
    private static string? Rest(string path, string name) =>
        path.Length > name.Length && path.StartsWith(name, StringComparison.Ordinal)
            ? path[name.Length] switch
            {
                '/' => path[(name.Length + 1)..],
                '[' or '{' => path[name.Length..],
                _ => null,
            }
            : null;

    private sealed record Root(
        ConnectorDynamicMember Part, IReadOnlyList<ConnectorDynamicMember> Members, bool IsAlias = false, bool IsResponse = false);
}
