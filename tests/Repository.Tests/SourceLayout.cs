using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Azure.Connectors.Sdk.Repository.Tests;

/// <summary>Represents the layout of a C# file.</summary>
internal sealed class SourceLayout
{
    public const int MaxLineLength = 140;

    private readonly SyntaxNode _root;
    private readonly SourceText _text;

    private SourceLayout(SyntaxTree tree)
    {
        _root = tree.GetRoot();
        _text = tree.GetText();
    }

    public static SourceLayout Parse(string source) =>
        new(CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview)));

    /// <summary>Gets the numbers of the lines that are too long, except those inside a raw string literal of several lines.</summary>
    public IEnumerable<int> GetLongLines()
    {
        List<int> lines = [.. _text.Lines.Where(line => line.Span.Length > MaxLineLength).Select(line => line.LineNumber)];
        if (lines.Count == 0)
        {
            return [];
        }

        List<LinePositionSpan> literals = [.. _root.DescendantNodes()
            .Where(IsMultiLineRawString)
            .Select(literal => _text.Lines.GetLinePositionSpan(literal.Span))];
        return lines
            .Where(line => !literals.Exists(literal => literal.Start.Line < line && line < literal.End.Line))
            .Select(line => line + 1);
    }

    /// <summary>Gets the numbers of the lines where a conditional expression starts that is a part of another one.</summary>
    public IEnumerable<int> GetNestedConditionals() => _root.DescendantNodes()
        .OfType<ConditionalExpressionSyntax>()
        .Where(IsNested)
        .Select(conditional => _text.Lines.GetLinePosition(conditional.SpanStart).Line + 1);

    // The body of a lambda expression is separate code.
    private static bool IsNested(ConditionalExpressionSyntax conditional) => conditional.Ancestors()
        .TakeWhile(ancestor => ancestor is not (StatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax))
        .Any(ancestor => ancestor is ConditionalExpressionSyntax);

    private static bool IsMultiLineRawString(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => literal.Token.Kind()
            is SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken,
        InterpolatedStringExpressionSyntax text => text.StringStartToken.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken),
        _ => false,
    };
}
