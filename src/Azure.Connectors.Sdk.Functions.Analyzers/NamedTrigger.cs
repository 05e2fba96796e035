using Azure.Connectors.Sdk.Generator.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Azure.Connectors.Sdk.Functions.Analyzers;

/// <summary>
/// Represents the trigger after which a function is named, such as <c>[Function(Office365TriggerOperations.OnNewEmail)]</c>.
/// </summary>
internal sealed class NamedTrigger
{
    private const string Constants = "TriggerOperations";

    private NamedTrigger(string name, INamedTypeSymbol payload)
    {
        Name = name;
        Payload = payload;
    }

    /// <summary>Gets the name of the constant.</summary>
    public string Name { get; }

    /// <summary>Gets the type of the trigger's payload.</summary>
    public INamedTypeSymbol Payload { get; }

    /// <returns>The trigger; <see langword="null"/> if the function isn't named after one.</returns>
    public static NamedTrigger? Of(IParameterSymbol parameter, SyntaxNodeAnalysisContext context, KnownTypes types)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method
            || context.Node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } declaration
            || !method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "FunctionAttribute"))
        {
            return null;
        }

        return declaration.AttributeLists
            .SelectMany(list => list.Attributes)
            .Where(attribute => attribute.Name.ToString().EndsWith("Function", StringComparison.Ordinal)
                || attribute.Name.ToString().EndsWith("FunctionAttribute", StringComparison.Ordinal))
            .SelectMany(attribute => attribute.DescendantNodes().OfType<IdentifierNameSyntax>())
            .Select(name => context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol)
            .OfType<IFieldSymbol>()
            .Where(field => field.IsConst && field.ContainingType.Name.EndsWith(Constants, StringComparison.Ordinal))
            .Select(field => Of(field, types.Compilation))
            .FirstOrDefault(trigger => trigger is not null);
    }

    /// <summary>Gets the type that a parameter must have for this trigger; <see langword="null"/> if its own is right.</summary>
    public string? ExpectedTypeFor(ITypeSymbol type, KnownTypes types)
    {
        if (BindingRules.ElementOf(type) is { } element)
        {
            if (types.IsModel(element) && !types.IsPayload(element))
            {
                return ExpectedItem(element, types);
            }

            return ExpectedTypeFor(element, types) is { } expected ? expected + "[]" : null;
        }

        if (types.IsEvent(type))
        {
            return ExpectedTypeFor(((INamedTypeSymbol)type).TypeArguments[0], types) is { } data
                ? $"global::Microsoft.Azure.Functions.Worker.Extensions.Connector.ConnectorEvent<{data}>"
                : null;
        }

        return types.IsPayload(type) && !KnownTypes.Same(type, Payload) ? Text(Payload) : null;
    }

    private static NamedTrigger? Of(IFieldSymbol constant, Compilation compilation)
    {
        // As the generator names it.
        string connector = constant.ContainingType.Name.Substring(0, constant.ContainingType.Name.Length - Constants.Length);
        string payload = Words.Join(Words.Join(connector, constant.Name), "TriggerPayload");
        return compilation.GetTypeByMetadataName($"{constant.ContainingNamespace.ToDisplayString()}.Models.{payload}") is { } type
            ? new(constant.Name, type)
            : null;
    }

    private string? ExpectedItem(ITypeSymbol item, KnownTypes types) =>
        types.ItemOf(Payload) is { } expected && !KnownTypes.Same(item, expected) ? Text(expected) + "[]" : null;

    private static string Text(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
