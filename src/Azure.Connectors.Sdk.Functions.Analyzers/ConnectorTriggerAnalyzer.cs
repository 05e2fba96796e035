using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Azure.Connectors.Sdk.Functions.Analyzers;

/// <summary>Reports parameters with <c>[ConnectorTrigger]</c> that fail when their function is invoked.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConnectorTriggerAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The name of the property of a diagnostic that contains types to change the parameter to, in lines.</summary>
    public const string TypesProperty = "Types";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        FunctionDescriptors.CannotBind, FunctionDescriptors.OtherTrigger, FunctionDescriptors.BatchWithoutArray);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Find(start.Compilation) is { } types)
            {
                start.RegisterSyntaxNodeAction(node => Check(node, types), SyntaxKind.Parameter);
            }
        });
    }

    private static void Check(SyntaxNodeAnalysisContext context, KnownTypes types)
    {
        ParameterSyntax syntax = (ParameterSyntax)context.Node;
        if (syntax.AttributeLists.Count == 0
            || context.SemanticModel.GetDeclaredSymbol(syntax, context.CancellationToken) is not { } parameter
            || parameter
                .GetAttributes()
                .FirstOrDefault(candidate => KnownTypes.Same(candidate.AttributeClass, types.Attribute)) is not { } attribute)
        {
            return;
        }

        bool isBatched = attribute.NamedArguments.Any(argument => argument is { Key: "IsBatched", Value.Value: true });
        Location place = (syntax.Type ?? (SyntaxNode)syntax).GetLocation();
        if (new BindingRules(types).Check(parameter, isBatched) is { } problem)
        {
            Report(context, FunctionDescriptors.CannotBind, place, problem.Types, parameter.Name, problem.Reason);
            return;
        }

        CheckBatch(context, syntax, parameter, attribute, isBatched);
        if (NamedTrigger.Of(parameter, context, types) is { } trigger && trigger.ExpectedTypeFor(parameter.Type, types) is { } expected)
        {
            string name = parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            Report(context, FunctionDescriptors.OtherTrigger, place, [expected], trigger.Name, trigger.Payload.Name, name);
        }
    }

    private static void CheckBatch(
        SyntaxNodeAnalysisContext context, ParameterSyntax syntax, IParameterSymbol parameter, AttributeData attribute, bool isBatched)
    {
        bool isArray = BindingRules.ElementOf(parameter.Type) is not null;
        bool isLarge = attribute.NamedArguments.Any(argument => argument is { Key: "MaxBatchSize", Value.Value: > 1 });
        if ((isLarge && !isBatched) || ((isLarge || isBatched) && !isArray))
        {
            SyntaxNode place = attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) ?? syntax;
            string type = parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
            Report(
                context,
                FunctionDescriptors.BatchWithoutArray,
                place.GetLocation(),
                [isArray ? type : type + "[]"],
                isLarge ? "A MaxBatchSize above 1" : "A batch");
        }
    }

    private static void Report(
        SyntaxNodeAnalysisContext context,
        DiagnosticDescriptor descriptor,
        Location place,
        IEnumerable<string> types,
        params object[] arguments)
    {
        ImmutableDictionary<string, string?> properties =
            ImmutableDictionary<string, string?>.Empty.Add(TypesProperty, string.Join("\n", types));
        context.ReportDiagnostic(Diagnostic.Create(descriptor, place, properties, arguments));
    }
}
