using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Azure.Connectors.Sdk.Generator.Pipeline;

/// <summary>
/// Finds whether the project has <c>[assembly: CLSCompliant(true)]</c>. If it does, emitted types are marked as not compliant; otherwise,
/// the compiler would report a warning for the mark.
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
