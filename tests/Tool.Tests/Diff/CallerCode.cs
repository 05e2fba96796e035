using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Writes the code of a caller that uses everything that an emitted assembly has.</summary>
internal static class CallerCode
{
    private static readonly SymbolDisplayFormat s_type = SymbolDisplayFormat.FullyQualifiedFormat.WithMiscellaneousOptions(
        SymbolDisplayFormat.FullyQualifiedFormat.MiscellaneousOptions
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Named arguments, initializers and typed results: what an ordinary caller has.</summary>
    public static string Ordinary(IAssemblySymbol assembly) => Write(assembly, (type, members) =>
    {
        foreach (IMethodSymbol method in Methods(type))
        {
            members.Add(Method(method, method.Parameters.Select(p => $"{Escaped(p.Name)}: default({Display(p.Type)})!")));
            members.Add(Method(
                method,
                method.Parameters.Where(p => !p.IsOptional).Select(p => $"{Escaped(p.Name)}: default({Display(p.Type)})!"),
                "_required"));
        }

        foreach (IPropertySymbol property in Properties(type).Where(p => p.GetMethod is not null && !p.IsIndexer))
        {
            members.Add(property.IsStatic
                ? $"{Display(property.Type)} M{members.Count}() => {Display(type)}.{property.Name};"
                : $"{Display(property.Type)} M{members.Count}({Display(type)} x) => x.{property.Name};");
        }

        if (IsModel(type))
        {
            IPropertySymbol[] settable = [.. Properties(type).Where(IsSettable)];
            foreach (IEnumerable<IPropertySymbol> properties in new[] { settable, settable.Where(p => p.IsRequired) })
            {
                IEnumerable<string> sets = properties.Select(p => $"{p.Name} = default({Display(p.Type)})!");
                members.Add($"{Display(type)} M{members.Count}() => new() {{ {string.Join(", ", sets)} }};");
            }
        }

        if (type is { TypeKind: TypeKind.Class, BaseType: { } parent } && parent.ContainingNamespace.Name == "Models")
        {
            members.Add($"{Display(parent)} M{members.Count}({Display(type)} x) => x;");
            members.Add($"{Display(parent)} M{members.Count}() => ({Display(parent)})global::System.Runtime.CompilerServices"
                + $".RuntimeHelpers.GetUninitializedObject(typeof({Display(type)}));");
        }

        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>()
            .Where(f => f.IsConst && f.DeclaredAccessibility == Accessibility.Public))
        {
            members.Add($"{Display(field.Type)} M{members.Count}() => {Display(type)}.{Escaped(field.Name)};");
        }
    });

    /// <summary>Positional arguments with the token: what a caller shouldn't have.</summary>
    public static string Positional(IAssemblySymbol assembly) => Write(assembly, (type, members) =>
    {
        foreach (IMethodSymbol method in Methods(type).Where(method => !method.IsStatic))
        {
            members.Add(Method(method, method.Parameters.Select(p => $"default({Display(p.Type)})!")));
        }
    });

    /// <summary>Overridden methods: what mocks are.</summary>
    public static string Overrides(IAssemblySymbol assembly)
    {
        INamedTypeSymbol client = Types(assembly).Single(type => type.Name.EndsWith("Client", StringComparison.Ordinal));
        StringBuilder code = new($"#nullable enable\npublic class Mock : {Display(client)}\n{{\n");
        foreach (IMethodSymbol method in Methods(client).Where(method => method.IsVirtual))
        {
            string parameters = string.Join(", ", method.Parameters.Select(p => $"{Display(p.Type)} {Escaped(p.Name)}"));
            code.AppendLine(
                CultureInfo.InvariantCulture, $"public override {Display(method.ReturnType)} {method.Name}({parameters}) => null!;");
        }

        return code.Append('}').ToString();
    }

    private static string Write(IAssemblySymbol assembly, Action<INamedTypeSymbol, List<string>> add)
    {
        List<string> members = [];
        foreach (INamedTypeSymbol type in Types(assembly))
        {
            add(type, members);
        }

        return "#nullable enable\npublic static class Caller\n{\n" + string.Concat(members.Select(m => $"public static {m}\n")) + "}";
    }

    private static IEnumerable<INamedTypeSymbol> Types(IAssemblySymbol assembly)
    {
        Queue<INamespaceOrTypeSymbol> pending = new([assembly.GlobalNamespace]);
        while (pending.TryDequeue(out INamespaceOrTypeSymbol? container))
        {
            foreach (INamespaceOrTypeSymbol inner in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                pending.Enqueue(inner);
            }

            if (container is INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type)
            {
                yield return type;
            }
        }
    }

    private static string Method(IMethodSymbol method, IEnumerable<string> arguments, string suffix = "")
    {
        string type = Display(method.ContainingType);
        string call = $"{Escaped(method.Name)}({string.Join(", ", arguments)})";
        string name = $"{method.ContainingType.Name}_{method.Name}_{method.Parameters.Length}{suffix}";
        return method.IsStatic
            ? $"{Display(method.ReturnType)} {name}() => {type}.{call};"
            : $"{Display(method.ReturnType)} {name}({type} x) => x.{call};";
    }

    // The factory's methods are for tests: a compiled test that creates a model needs to be compiled again.
    private static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol type) => type.GetMembers().OfType<IMethodSymbol>()
        .Where(method => method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsOverride: false }
            && method.TypeParameters.Length == 0 && (type.Name.EndsWith("Client", StringComparison.Ordinal) || IsFactory(type)));

    public static bool IsFactory(INamedTypeSymbol type) => type.Name.EndsWith("ModelFactory", StringComparison.Ordinal);

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type) =>
        type.ContainingNamespace.Name == "Models"
            ? type.GetMembers().OfType<IPropertySymbol>().Where(p => p.DeclaredAccessibility == Accessibility.Public)
            : [];

    private static bool IsModel(INamedTypeSymbol type) => type is { TypeKind: TypeKind.Class, IsStatic: false, IsAbstract: false }
        && type.ContainingNamespace.Name == "Models"
        && type.InstanceConstructors.Any(c => c.Parameters.Length == 0 && c.DeclaredAccessibility == Accessibility.Public);

    private static bool IsSettable(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, SetMethod.DeclaredAccessibility: Accessibility.Public };

    private static string Display(ITypeSymbol type) => type.ToDisplayString(s_type);

    private static string Escaped(string name) => "@" + name;
}
