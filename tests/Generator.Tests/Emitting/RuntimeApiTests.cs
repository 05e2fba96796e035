using System.Reflection;
using System.Text.RegularExpressions;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Tests.Reading;
using Azure.Connectors.Sdk.Generator.Tests.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

/// <summary>
/// The list of what emitted code names of the runtime. A member of the runtime that is renamed without the list breaks these tests.
/// </summary>
public sealed class RuntimeApiTests
{
    private const string RemovedParameter = """
        { "swagger": "2.0", "paths": { "/a": { "get": { "operationId": "Get",
          "parameters": [ { "name": "a", "in": "query", "type": "string", "x-connectors-removed": "2026-03-04" } ],
          "responses": { "200": { "description": "x" } } } } } }
        """;

    private static readonly Lazy<HashSet<string>> s_bound = new(() => [.. Connectors().SelectMany(Bound)]);

    [Fact]
    public void Emitted_code_uses_only_listed_members_of_the_runtime() => Assert.Empty(s_bound.Value.Except(Listed()).Order());

    [Fact]
    public void Emitted_code_uses_everything_that_is_listed() => Assert.Empty(Listed().Except(s_bound.Value).Order());

    [Fact]
    public void The_runtime_has_everything_that_is_listed()
    {
        Assembly runtime = typeof(ConnectorClient).Assembly;
        Assert.All(ListedTypes(), listed =>
        {
            Type[] types = [.. runtime
                .GetExportedTypes()
                .Where(type => type.Namespace == listed.Type.Namespace && SimpleName(type.Name) == listed.Type.Name)];
            Assert.NotEmpty(types);
            HashSet<string> members = [.. types.SelectMany(type => type.GetMembers(
                BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)).Select(member => member.Name)];
            HashSet<string> arguments = [.. types.SelectMany(type => type.GetMethods(
                BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static))
                .SelectMany(method => method.GetParameters())
                .Select(parameter => parameter.Name!)];
            Assert.All(listed.Members, member => Assert.Contains(member, members.Union(arguments)));
        });
    }

    [Fact]
    public void No_method_of_an_operation_has_the_name_of_a_method_of_the_base_class()
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        IEnumerable<string> methods = typeof(ConnectorClient).GetMethods(All)
            .Where(method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly)
            .Select(method => method.Name)
            .Where(name => name.EndsWith(RuntimeApi.Async, StringComparison.Ordinal))
            .Distinct();

        Assert.Equal(methods.Order(StringComparer.Ordinal), RuntimeApi.ConnectorClient.AsyncMethods.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_the_list_contains_the_names()
    {
        string[] types = [.. ListedTypes().Select(listed => listed.Type.Name)];
        string[] calls = [.. ListedTypes()
            .Where(
                listed => listed.Type.Name is "ConnectorRequest" or "ConnectorClient" or "JsonRead" or "JsonWrite" or "JsonPropertyNames")
            .SelectMany(listed => listed.Members)
            .Distinct()];
        string folder = Path.Combine(SpecFiles.Root, "generator", "Azure.Connectors.Sdk.Generator");
        IEnumerable<string> files = new[] { "Emitting", "Naming" }
            .SelectMany(part => Directory.EnumerateFiles(Path.Combine(folder, part), "*.cs"))
            .Where(file => Path.GetFileName(file) != "RuntimeApi.cs");

        IEnumerable<string> found =
            from file in files
            from token in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens()
            where token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken)
            from name in Regex.Matches(token.Text, @"\w+").Select(match => match.Value)
            where types.Contains(name) || (calls.Contains(name) && Regex.IsMatch(token.Text, $@"\b{name}[(<]"))
            select $"{Path.GetFileName(file)}: {name} in {token.Text}";

        Assert.Empty(found);
    }

    private static IEnumerable<IReadOnlyList<EmittedFile>> Connectors()
    {
        yield return Emitted.Files(EveryFeatureSpec.Text);
        yield return Emitted.Files(EveryFeatureSpec.Text, isDynamic: true);
        yield return Emitted.Files(RemovedParameter);
        yield return [.. SnapshotProject.Lists.Files];
        foreach (string spec in Directory.EnumerateDirectories(Path.Combine(SpecFiles.Root, "specs"))
            .Select(folder => SpecFiles.ReadText(SpecFiles.Spec(Path.GetFileName(folder)))))
        {
            yield return Emitted.Files(spec);
            yield return Emitted.Files(spec, isDynamic: true);
        }
    }

    /// <summary>
    /// Gets the symbols that the compiler binds the names of emitted code to: types with namespaces, and members with types.
    /// </summary>
    private static IEnumerable<string> Bound(IReadOnlyList<EmittedFile> files)
    {
        CSharpCompilation compilation = Emitted.Compile(files);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (SyntaxNode node in tree.GetRoot().DescendantNodes(descendIntoTrivia: true))
            {
                ISymbol? symbol = node switch
                {
                    SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax =>
                        model.GetSymbolInfo(node).Symbol,
                    MethodDeclarationSyntax or PropertyDeclarationSyntax => Implemented(model.GetDeclaredSymbol(node)),
                    _ => null,
                };
                if (symbol is INamespaceSymbol || symbol?.OriginalDefinition is not { ContainingAssembly.Name: RuntimeApi.Sdk } found)
                {
                    continue;
                }

                INamedTypeSymbol type = found as INamedTypeSymbol ?? found.ContainingType;
                yield return $"{type.ContainingNamespace}.{type.Name}";
                if (found is not INamedTypeSymbol && found is not IMethodSymbol { MethodKind: MethodKind.Constructor })
                {
                    yield return $"{type.ContainingNamespace}.{type.Name}.{found.Name}";
                }
            }
        }
    }

    private static ISymbol? Implemented(ISymbol? symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod ?? method.ExplicitInterfaceImplementations.FirstOrDefault(),
        IPropertySymbol property => property.OverriddenProperty ?? property.ExplicitInterfaceImplementations.FirstOrDefault(),
        _ => null,
    };

    private static IEnumerable<string> Listed() => ListedTypes().SelectMany(listed =>
        listed.Members
            .Select(member => $"{listed.Type.Namespace}.{listed.Type.Name}.{member}")
            .Prepend($"{listed.Type.Namespace}.{listed.Type.Name}"));

    private static IEnumerable<(ApiType Type, IReadOnlyList<string> Members)> ListedTypes() =>
        from nested in typeof(RuntimeApi).GetNestedTypes()
        where nested.GetField("Type") is not null
        select (
            (ApiType)nested.GetField("Type")!.GetValue(null)!,
            (IReadOnlyList<string>)[.. nested.GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetValue(null)!)]);

    private static string SimpleName(string name) => name.Split('`')[0];
}
