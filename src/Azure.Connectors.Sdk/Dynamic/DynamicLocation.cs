namespace Azure.Connectors.Sdk;

/// <summary>
/// Finds the dynamic sources of a location in an operation: a parameter, a part of the body such as <c>body/kind</c>, or a part of the
/// response such as <c>value[]</c>.
/// </summary>
internal static class DynamicLocation
{
    private const string Body = "body";
    private const string Response = "response";
    private const int MaxListed = 1_000;
    private const int MaxDepth = 64;

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

        return Find(operation.ResponseMembers, location);
    }

    /// <summary>
    /// The locations that have a source, the shortest first. Models can contain themselves, so not all of them are looked at.
    /// </summary>
    /// <param name="operation">The operation.</param>
    /// <param name="isSource">What counts as a source.</param>
    /// <param name="withAliases">Whether the body's parts are listed under each of its names.</param>
    public static IEnumerable<string> All(ConnectorOperation operation, Func<ConnectorDynamicMember, bool> isSource, bool withAliases)
    {
        Queue<(string Path, IReadOnlyList<ConnectorDynamicMember> Members)> pending = [];
        foreach (Root root in Roots(operation).Where(root => withAliases || !root.IsAlias))
        {
            // What a response contains goes by its path alone.
            pending.Enqueue((root.IsResponse ? "" : root.Part.Name, root.Members));
            if (isSource(root.Part))
            {
                yield return root.Part.Name;
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
                    yield return path;
                }
            }
        }
    }

    // What the location may begin with; the response is the last.
    private static List<Root> Roots(ConnectorOperation operation)
    {
        OperationArguments names = new(operation, null);
        List<Root> roots = [];
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (ConnectorParameter parameter in operation.Parameters)
        {
            Add(names.KeyOf(parameter), parameter.DynamicValues, parameter.DynamicSchema, parameter.DynamicMembers);
        }

        if (operation.Body is { } body)
        {
            string key = names.KeyOfBody(body);
            foreach (string name in (string[])[key, $"{Body}:{body.Name}", Body])
            {
                Add(name, body.DynamicValues, body.DynamicSchema, body.DynamicMembers, isAlias: name != key);
            }
        }

        // Where a parameter has that name, the response's parts still have paths of their own.
        roots.Add(new(Part(Response, operation.ResponseValues, operation.ResponseSchema), operation.ResponseMembers, IsResponse: true));
        return roots;

        void Add(
            string name,
            ConnectorDynamicSource? values,
            ConnectorDynamicSource? schema,
            IReadOnlyList<ConnectorDynamicMember> members,
            bool isAlias = false)
        {
            if (taken.Add(name))
            {
                roots.Add(new(Part(name, values, schema), members, isAlias));
            }
        }

        static ConnectorDynamicMember Part(string name, ConnectorDynamicSource? values, ConnectorDynamicSource? schema) =>
            new() { Name = name, Values = values, Schema = schema };
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
