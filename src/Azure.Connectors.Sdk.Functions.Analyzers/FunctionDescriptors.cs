using Azure.Connectors.Sdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Functions.Analyzers;

/// <summary>Contains the diagnostics of functions with a connector trigger.</summary>
internal static class FunctionDescriptors
{
    public static readonly DiagnosticDescriptor CannotBind = new(
        "CONN0101",
        "A parameter can't be bound to a connector trigger",
        "The parameter '{0}' can't be bound to a connector trigger: {1}",
        "Functions",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0101"));

    public static readonly DiagnosticDescriptor OtherTrigger = new(
        "CONN0102",
        "The payload belongs to another trigger",
        "The function is named after the trigger '{0}', whose payload is '{1}', but the parameter has the type '{2}'",
        "Functions",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0102"));

    public static readonly DiagnosticDescriptor BatchWithoutArray = new(
        "CONN0103",
        "A batch requires IsBatched and an array",
        "{0} requires IsBatched = true and an array, because the function receives several events at once",
        "Functions",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0103"));
}
