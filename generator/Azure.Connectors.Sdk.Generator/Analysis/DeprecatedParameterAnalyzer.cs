using System.Collections.Immutable;
using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Azure.Connectors.Sdk.Generator.Analysis;

/// <summary>
/// Reports arguments of parameters that the connector has removed. C# doesn't allow <see cref="ObsoleteAttribute"/> on a parameter.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeprecatedParameterAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(PipelineDescriptors.DeprecatedParameter);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            string name = $"{RuntimeApi.DeprecatedParameterAttribute.Type.Namespace}.{RuntimeApi.DeprecatedParameterAttribute.Type.Name}";
            if (start.Compilation.GetTypeByMetadataName(name) is { } attribute)
            {
                start.RegisterOperationAction(argument => Report(argument, attribute), OperationKind.Argument);
            }
        });
    }

    private static void Report(OperationAnalysisContext context, INamedTypeSymbol attribute)
    {
        IArgumentOperation argument = (IArgumentOperation)context.Operation;
        if (argument is not { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter })
        {
            return;
        }

        foreach (AttributeData data in parameter.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)
                && data.ConstructorArguments.Length == 1 && data.ConstructorArguments[0].Value is string message)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    PipelineDescriptors.DeprecatedParameter, argument.Syntax.GetLocation(), parameter.Name, message));
            }
        }
    }
}
