using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Azure.Connectors.Sdk.Generator.Pipeline;

/// <summary>
/// Whether the project has <c>[assembly: CLSCompliant(true)]</c>. Then emitted types say that they aren't compliant; elsewhere the compiler
/// would warn of saying so.
/// </summary>
internal static class ClsCompliance
{
    public static IncrementalValueProvider<bool> Find(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
                "System.CLSCompliantAttribute",
                static (node, _) => node is CompilationUnitSyntax,
                static (found, _) => found.TargetSymbol is IAssemblySymbol && found.Attributes.Any(IsTrue))
            .Collect()
            .Select(static (claims, _) => claims.Contains(true))
            .WithTrackingName(TrackingNames.Compliance);

    private static bool IsTrue(AttributeData attribute) => attribute.ConstructorArguments.FirstOrDefault().Value is true;
}
