using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>Orders and names the parameters of one method.</summary>
internal static class ParameterNames
{
    // The names that an emitted method uses for its own variables.
    private static readonly string[] s_locals = ["request", "cancellationToken", "nameof"];

    public static ImmutableEquatableArray<NamedParameter> Assign(
        OperationSpec operation,
        LockedNames locked,
        LockedOrder order,
        Func<TypeSpec, NamedType> toType,
        List<NamingFinding> findings)
    {
        ParameterSpec[] asked = operation.Parameters.Where(p => p.Constant is null && !p.IsDynamicOnly).ToArray();
        NameScope scope = new(StringComparer.Ordinal, s_locals);
        string?[] names = [.. asked.Select(p => TakeLocked(p.Key.ToString()))];
        for (int i = 0; i < asked.Length; i++)
        {
            (string name, string another) = Default(asked[i]);
            names[i] ??= scope.Take(name, another);
        }

        return asked
            .Select((p, i) => new NamedParameter(Identifier.Escape(names[i]!), p, toType(p.Type), IsRequired(p)))
            .OrderBy(p => p.IsRequired ? 0 : 1)
            .ThenBy(p => order.PositionOf(p.Spec.Key.ToString()))
            .ThenBy(p => Order(p.Spec))
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

    /// <summary>The name, and another one if that is taken.</summary>
    private static (string Name, string Another) Default(ParameterSpec parameter) => parameter.Match(
        path: p => Named(DefaultNames.Parameter(p.WireName), "Path"),
        query: p => Named(DefaultNames.Parameter(p.WireName), "Query"),
        header: p => Named(DefaultNames.Parameter(p.WireName), "Header"),
        formField: p => Named(DefaultNames.Parameter(p.WireName), "Form"),
        formFile: p => Named(DefaultNames.Parameter(p.WireName), "Form"),
        body: p => Named(DefaultNames.Body(p.WireName), "Body"));

    private static (string Name, string Another) Named(string name, string suffix) => (name, name + suffix);

    /// <summary>The path, the body and then the rest: what a caller must pass comes first, in the order that the route suggests.</summary>
    private static int Order(ParameterSpec parameter) => parameter.Match(
        path: _ => 0, query: _ => 2, header: _ => 2, formField: _ => 2, formFile: _ => 2, body: _ => 1);

    // A variable of the path keeps its position in the signature, even if it has a default.
    private static bool IsRequired(ParameterSpec parameter) => parameter.Match(
        path: _ => true,
        query: HasNoDefault,
        header: HasNoDefault,
        formField: HasNoDefault,
        formFile: HasNoDefault,
        body: HasNoDefault);

    private static bool HasNoDefault(ParameterSpec parameter) => parameter.IsRequired && parameter.Default is null;
}
