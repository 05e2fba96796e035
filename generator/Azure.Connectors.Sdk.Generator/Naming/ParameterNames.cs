using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>Orders and names the parameters of one method.</summary>
internal static class ParameterNames
{
    // What an emitted method uses by these names itself.
    private static readonly string[] s_locals = ["request", "cancellationToken", "nameof"];

    public static ImmutableEquatableArray<NamedParameter> Assign(
        OperationSpec operation, LockedNames locked, Func<TypeSpec, NamedType> toType, List<NamingFinding> findings)
    {
        ParameterSpec[] asked = operation.Parameters.Where(p => p.Constant is null).ToArray();
        string?[] names = new string?[asked.Length];
        string? body = null;
        NameScope scope = new(StringComparer.Ordinal, s_locals);
        for (int i = 0; i < asked.Length; i++)
        {
            names[i] = TakeLocked(Key(asked[i]));
        }

        if (operation.Body is not null)
        {
            body = TakeLocked("body");
        }

        for (int i = 0; i < asked.Length; i++)
        {
            string name = DefaultNames.Parameter(asked[i].WireName);
            names[i] ??= scope.Take(name, name + asked[i].In);
        }

        if (operation.Body is { } content)
        {
            string name = DefaultNames.Body(content.WireName);
            body ??= scope.Take(name, name + "Body");
        }

        // Path, body, then the rest: what a caller must give comes first, in the order a reader of the route expects.
        return asked
            .Select((p, i) => (
                Order: p.In == ParameterLocation.Path ? 0 : 2,
                Parameter: new NamedParameter(Identifier.Escape(names[i]!), p, null, toType(p.Type), IsRequired(p))))
            .Concat(operation.Body is { } b
                ? [(Order: 1, Parameter: new NamedParameter(Identifier.Escape(body!), null, b, toType(b.Type), b.Required))]
                : [])
            .OrderBy(p => p.Parameter.IsRequired ? 0 : 1)
            .ThenBy(p => p.Order)
            .Select(p => p.Parameter)
            .ToImmutableEquatableArray();

        string? TakeLocked(string key)
        {
            if (locked.Find(key) is not { } name)
            {
                return null;
            }

            if (Identifier.IsValid(name) && scope.TryTake(name))
            {
                return name;
            }

            findings.Add(new(NamingFindingKind.LockedNameUnusable, operation.Id, name, key));
            return null;
        }
    }

    // A place in the path stays where it is in the signature, whatever its default.
    private static bool IsRequired(ParameterSpec parameter) =>
        parameter.In == ParameterLocation.Path || (parameter.Required && parameter.Default is null);

    private static string Key(ParameterSpec parameter)
    {
        string location = parameter.In switch
        {
            ParameterLocation.Path => "path",
            ParameterLocation.Query => "query",
            ParameterLocation.Header => "header",
            _ => "formData",
        };
        return $"{location}:{parameter.WireName}";
    }
}
