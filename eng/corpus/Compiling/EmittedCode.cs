using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Azure.Connectors.Sdk.Corpus.Compiling;

/// <summary>Represents the wire names in emitted code, which are read from its syntax trees.</summary>
internal sealed class EmittedCode
{
    private readonly Dictionary<string, HashSet<string>> _calls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _catalog = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly List<HashSet<string>> _types = [];
    private readonly Dictionary<string, List<HashSet<string>>> _typesByText = new(StringComparer.Ordinal);
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);

    public EmittedCode(IEnumerable<SyntaxTree> trees)
    {
        Dictionary<string, (HashSet<string> Names, string? Base)> byName = new(StringComparer.Ordinal);
        foreach (SyntaxTree tree in trees)
        {
            foreach (TypeDeclarationSyntax type in tree
                .GetRoot()
                .DescendantNodes()
                .OfType<TypeDeclarationSyntax>()
                .Where(t => t.Parent is not TypeDeclarationSyntax))
            {
                ReadMethods(type);
                byName[type.Identifier.ValueText] = (Texts(type), BaseName(type));
            }
        }

        foreach ((HashSet<string> names, string? baseName) in byName.Values)
        {
            HashSet<string> all = [.. names];
            for (string? up = baseName; up is not null
                && byName.TryGetValue(up, out (HashSet<string> Names, string? Base) parent); up = parent.Base)
            {
                all.UnionWith(parent.Names);
            }

            _all.UnionWith(all);
            _types.Add(all);
            foreach (string text in all)
            {
                (_typesByText.TryGetValue(text, out List<HashSet<string>>? owners) ? owners : _typesByText[text] = []).Add(all);
            }
        }
    }

    public int TypeCount => _types.Count;

    /// <summary>The texts of the client's method that makes an operation's request; null where there is none.</summary>
    public IReadOnlySet<string>? Call(string operationId) => _calls.GetValueOrDefault(operationId);

    /// <summary>The texts of an operation's entry in the catalog; null where there is none.</summary>
    public IReadOnlySet<string>? CatalogEntry(string operationId) => _catalog.GetValueOrDefault(operationId);

    /// <summary>The path that the client's method makes, <c>{}</c> for each variable; null where there is no method.</summary>
    public string? PathTemplate(string operationId) => _paths.GetValueOrDefault(operationId);

    public bool Mentions(string text) => _all.Contains(text);

    /// <summary>Whether one type knows all of these wire names.</summary>
    public bool HasTypeWith(IReadOnlyList<string> names)
    {
        IEnumerable<HashSet<string>>? smallest = null;
        int count = int.MaxValue;
        foreach (string name in names)
        {
            if (!_typesByText.TryGetValue(name, out List<HashSet<string>>? owners))
            {
                return false;
            }

            if (owners.Count < count)
            {
                (smallest, count) = (owners, owners.Count);
            }
        }

        return smallest is null || smallest.Any(owner => names.All(owner.Contains));
    }

    private void ReadMethods(TypeDeclarationSyntax type)
    {
        foreach (MethodDeclarationSyntax method in type.Members.OfType<MethodDeclarationSyntax>())
        {
            InvocationExpressionSyntax[] calls = [.. method.DescendantNodes().OfType<InvocationExpressionSyntax>()];
            if (calls.FirstOrDefault(c => NameOf(c) == "CreateRequest") is { } create && FirstText(create) is { } id)
            {
                Add(_calls, id, method);
                _paths[id] = string.Concat(calls.Select(c => NameOf(c) switch
                {
                    "AppendPath" => FirstText(c),
                    "AppendPathParameter" or "AppendPathList" => "{}",
                    _ => null,
                }));
            }
            else if (method.ReturnType.ToString() == "ConnectorOperation" && EntryId(method) is { } entry)
            {
                Add(_catalog, entry, method);
            }
        }
    }

    private static void Add(Dictionary<string, HashSet<string>> texts, string id, MethodDeclarationSyntax method) =>
        (texts.TryGetValue(id, out HashSet<string>? known) ? known : texts[id] = new(StringComparer.Ordinal)).UnionWith(Texts(method));

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };

    private static string? FirstText(InvocationExpressionSyntax call) => TextOf(call.ArgumentList.Arguments.FirstOrDefault()?.Expression);

    private static string? EntryId(MethodDeclarationSyntax method) => method.DescendantNodes().OfType<AssignmentExpressionSyntax>()
        .Where(a => a.Left is IdentifierNameSyntax { Identifier.ValueText: "Id" })
        .Select(a => TextOf(a.Right))
        .FirstOrDefault(text => text is not null);

    private static string? TextOf(ExpressionSyntax? expression) => (expression as LiteralExpressionSyntax)?.Token.ValueText;

    private static HashSet<string> Texts(SyntaxNode node) =>
        [.. node
            .DescendantTokens(child => !IsPath(child))
            .Where(t => t.IsKind(SyntaxKind.StringLiteralToken) || t.IsKind(SyntaxKind.NumericLiteralToken))
            .Select(t => t.ValueText)];

    /// <summary>The path of a catalog entry has the names of its parameters too, which the entries of these must have.</summary>
    private static bool IsPath(SyntaxNode node) =>
        node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "PathSegments" } };

    private static string? BaseName(TypeDeclarationSyntax type) =>
        type.BaseList?.Types.FirstOrDefault()?.Type is SimpleNameSyntax name and not GenericNameSyntax ? name.Identifier.ValueText : null;
}
