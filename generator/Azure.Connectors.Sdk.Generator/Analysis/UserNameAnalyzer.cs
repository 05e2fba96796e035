using System.Collections.Concurrent;
using System.Collections.Immutable;
using Azure.Connectors.Sdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Azure.Connectors.Sdk.Generator.Analysis;

/// <summary>
/// Finds types and namespaces of the user's that emitted code takes for types of the framework or the runtime. This happens only where the
/// user declares them in an emitted namespace, or in a namespace that emitted code imports. The generator can't find them, because it
/// doesn't see the compilation.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UserNameAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(PipelineDescriptors.UserNameInEmittedCode);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // The emitted code's namespace by each symbol of the user's that it refers to.
            ConcurrentDictionary<ISymbol, string> found = new(SymbolEqualityComparer.Default);
            start.RegisterSemanticModelAction(model => Find(model, found));
            start.RegisterCompilationEndAction(end => Report(end, found));
        });
    }

    private static void Find(SemanticModelAnalysisContext context, ConcurrentDictionary<ISymbol, string> found)
    {
        SyntaxNode root = context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken);
        if (EmittedSyntax.NamespaceOf(root) is not { } @namespace)
        {
            return;
        }

        ILookup<string, ISymbol> users = UserSymbols.VisibleIn(
            @namespace, context.SemanticModel.Compilation.Assembly, context.CancellationToken)
            .ToLookup(symbol => symbol.Name, StringComparer.Ordinal);
        if (users.Count == 0)
        {
            return;
        }

        foreach (SimpleNameSyntax name in root
            .DescendantNodes()
            .OfType<SimpleNameSyntax>()
            .Where(name => users.Contains(name.Identifier.ValueText)))
        {
            SymbolInfo info = context.SemanticModel.GetSymbolInfo(name, context.CancellationToken);
            ImmutableArray<ISymbol> meant = info.Symbol is { } symbol ? ImmutableArray.Create(symbol) : info.CandidateSymbols;
            foreach (ISymbol user in users[name.Identifier.ValueText])
            {
                if (meant.Any(candidate => SymbolEqualityComparer.Default.Equals(TypeOf(candidate).OriginalDefinition, user))
                    || (meant.IsEmpty && IsUnqualified(name)))
                {
                    found.TryAdd(user, @namespace.Name.ToString());
                }
            }
        }
    }

    private static void Report(CompilationAnalysisContext context, ConcurrentDictionary<ISymbol, string> found)
    {
        foreach (KeyValuePair<ISymbol, string> pair in found)
        {
            Location location = pair.Key.Locations.First(place => place.IsInSource);
            context.ReportDiagnostic(Diagnostic.Create(
                PipelineDescriptors.UserNameInEmittedCode, location, pair.Key.ToDisplayString(), pair.Value, pair.Key.Name));
        }
    }

    // An attribute and an object creation refer to a constructor.
    private static ISymbol TypeOf(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? constructor.ContainingType : symbol;

    private static bool IsUnqualified(SimpleNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax qualified => qualified.Left == name,
        MemberAccessExpressionSyntax access => access.Expression == name,
        AliasQualifiedNameSyntax => false,
        _ => true,
    };
}
