using System.Collections.Immutable;
using Azure.Connectors.Sdk.Functions.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace Azure.Connectors.Sdk.Functions.CodeFixes;

/// <summary>Changes the type of a parameter to one that the analyzer proposes, and makes its trigger one of batches.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConnectorTriggerCodeFixProvider))]
public sealed class ConnectorTriggerCodeFixProvider : CodeFixProvider
{
    private const string BatchId = "CONN0103";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CONN0101", "CONN0102", BatchId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ParameterSyntax>() is not { Type: not null } parameter
                || !diagnostic.Properties.TryGetValue(ConnectorTriggerAnalyzer.TypesProperty, out string? types))
            {
                continue;
            }

            foreach (string type in types!.Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
            {
                bool isBatch = diagnostic.Id == BatchId;
                string title = isBatch ? "Receive batches in an array" : $"Change the type to '{ShortName(type)}'";
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title,
                        _ =>
                            Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(parameter, Change(parameter, type, isBatch)))),
                        equivalenceKey: title),
                    diagnostic);
            }
        }
    }

    private static ParameterSyntax Change(ParameterSyntax parameter, string type, bool isBatch)
    {
        ParameterSyntax changed = parameter.WithType(
            SyntaxFactory.ParseTypeName(type).WithTriviaFrom(parameter.Type!).WithAdditionalAnnotations(Simplifier.Annotation));
        return isBatch && TriggerOf(changed) is { } attribute
            ? changed.ReplaceNode(attribute, WithBatches(attribute).WithAdditionalAnnotations(Formatter.Annotation))
            : changed;
    }

    private static AttributeSyntax? TriggerOf(ParameterSyntax parameter) => parameter.AttributeLists
        .SelectMany(list => list.Attributes)
        .FirstOrDefault(attribute => attribute.Name.ToString().Split('.').Last() is "ConnectorTrigger" or "ConnectorTriggerAttribute");

    private static AttributeSyntax WithBatches(AttributeSyntax attribute)
    {
        LiteralExpressionSyntax value = SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression);
        AttributeArgumentSyntax? existing = attribute.ArgumentList?.Arguments.FirstOrDefault(
            argument => argument.NameEquals?.Name.Identifier.ValueText == "IsBatched");
        return existing is null
            ? attribute.AddArgumentListArguments(
                SyntaxFactory.AttributeArgument(value).WithNameEquals(SyntaxFactory.NameEquals("IsBatched")))
            : attribute.ReplaceNode(existing, existing.WithExpression(value));
    }

    private static string ShortName(string type) => string.Join(
        "<", type.Split('<').Select(part => part.Substring(part.LastIndexOfAny(['.', ':']) + 1)));
}
