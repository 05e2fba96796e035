using Azure.Connectors.Sdk.Generator.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Azure.Connectors.Sdk.Generator.Analysis;

/// <summary>
/// Recognizes emitted files by their syntax: one namespace with one type that has the generator's <c>[GeneratedCode]</c>.
/// </summary>
internal static class EmittedSyntax
{
    /// <summary>The namespace of an emitted file, or null for any other file.</summary>
    public static FileScopedNamespaceDeclarationSyntax? NamespaceOf(SyntaxNode root) =>
        root is CompilationUnitSyntax { Members: { Count: 1 } members }
            && members[0] is FileScopedNamespaceDeclarationSyntax { Members.Count: 1 } @namespace
        && @namespace.Members[0].AttributeLists.SelectMany(list => list.Attributes).Any(IsOfGenerator)
            ? @namespace
            : null;

    private static bool IsOfGenerator(AttributeSyntax attribute) =>
        attribute.ArgumentList is { Arguments: { Count: 2 } arguments }
        && arguments[0].Expression is LiteralExpressionSyntax literal
        && literal.Token.ValueText == SourceFiles.ToolName
        && attribute.Name.ToString().EndsWith("GeneratedCodeAttribute", StringComparison.Ordinal);
}
