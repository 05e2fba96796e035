using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Azure.Connectors.Sdk.Generator.Analysis;

/// <summary>The symbols of the user's that an unqualified name in an emitted file can refer to.</summary>
internal static class UserSymbols
{
    public static IEnumerable<ISymbol> VisibleIn(
        FileScopedNamespaceDeclarationSyntax @namespace, IAssemblySymbol assembly, CancellationToken cancellationToken)
    {
        if (Find(assembly.GlobalNamespace, @namespace.Name.ToString()) is { } own)
        {
            // Models is the one child namespace that emitted code declares; another connector's can be in the way as well as the user's.
            foreach (INamespaceOrTypeSymbol member in own.GetMembers())
            {
                if (member is INamespaceSymbol ? member.Name != "Models" : IsUsers(member, cancellationToken))
                {
                    yield return member;
                }
                else if (member is INamedTypeSymbol type)
                {
                    foreach (INamedTypeSymbol nested in type.GetTypeMembers().Where(nested => IsUsers(nested, cancellationToken)))
                    {
                        yield return nested;
                    }
                }
            }
        }

        foreach (UsingDirectiveSyntax import in @namespace.Usings)
        {
            foreach (INamedTypeSymbol type in TypesOf(Find(assembly.GlobalNamespace, import.Name!.ToString())).Where(
                type => IsUsers(type, cancellationToken)))
            {
                yield return type;
            }
        }

        // A type with the name of a root namespace takes its place after global:: too.
        foreach (INamedTypeSymbol type in assembly.GlobalNamespace
            .GetTypeMembers()
            .Where(type => type.Name is "System" or "Azure" or "Microsoft"))
        {
            yield return type;
        }
    }

    private static INamespaceSymbol? Find(INamespaceSymbol global, string name)
    {
        INamespaceSymbol? found = global;
        foreach (string part in name.Substring(name.LastIndexOf(':') + 1).Split('.'))
        {
            found = found?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
        }

        return found;
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol? @namespace) =>
        @namespace?.GetTypeMembers() ?? Enumerable.Empty<INamedTypeSymbol>();

    private static bool IsUsers(ISymbol symbol, CancellationToken cancellationToken) =>
        symbol.DeclaringSyntaxReferences.Length > 0
        && symbol.DeclaringSyntaxReferences.All(
            reference => EmittedSyntax.NamespaceOf(reference.SyntaxTree.GetRoot(cancellationToken)) is null);
}
