using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Diagnostics;

/// <summary>Describes the diagnostics about the item of a spec, the files beside it, its names and the project.</summary>
internal static class PipelineDescriptors
{
    public static readonly DiagnosticDescriptor ServiceNameTaken = new(
        "CONN0080",
        "Two specs have the same service name",
        "The service name '{0}' is that of '{1}' too: nothing is generated for this spec; give its item another ServiceName",
        "Project",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0080"));

    public static readonly DiagnosticDescriptor BrokenSibling = new(
        "CONN0081",
        "A file beside the spec can't be read",
        "{0} can't be read and is passed over: {1}",
        "Project",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0081"));

    public static readonly DiagnosticDescriptor UnusableSetting = new(
        "CONN0082",
        "A setting can't be used",
        "The setting {0} = '{1}' is passed over: {2}",
        "Project",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0082"));

    public static readonly DiagnosticDescriptor GeneratorFailed = new(
        "CONN0083",
        "The generator failed unexpectedly",
        "Generating code failed unexpectedly and nothing is generated for this spec: {0}",
        "Project",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0083"));

    public static readonly DiagnosticDescriptor ContextNamesEmittedType = new(
        "CONN0084",
        "A JsonSerializerContext names a generated type",
        "'{0}' is generated in this project, so a JsonSerializerContext here can't see it and writes '{{}}': put the spec into a library "
            + "of its own, or combine the context with {1}",
        "Project",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0084"));

    public static readonly DiagnosticDescriptor LanguageTooOld = new(
        "CONN0085",
        "The project's C# version is too old",
        "Generated code needs C# 12, but this project uses C# {0}, so nothing is generated: remove LangVersion from the project, or set it "
            + "to 12 or later",
        "Project",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0085"));

    public static readonly DiagnosticDescriptor RuntimeMissing = new(
        "CONN0086",
        "The runtime package isn't referenced",
        "Generated code needs the runtime in the package Azure.Connectors.Sdk, so nothing is generated: {0}",
        "Project",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0086"));

    public static readonly DiagnosticDescriptor ConnectorReferenced = new(
        "CONN0087",
        "A referenced assembly contains this connector",
        "The connector '{0}' in the namespace '{1}' is also in the referenced assembly '{2}', so nothing is generated for this spec: "
            + "remove the ConnectorSpec item or the reference, or set another Namespace on the item",
        "Project",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0087"));

    public static readonly DiagnosticDescriptor UserNameInEmittedCode = new(
        "CONN0088",
        "A name of the project's changes generated code",
        "Generated code in the namespace '{1}' takes '{0}' for another '{2}' that it imports: rename it, move it to another namespace, or "
            + "set another Namespace on the ConnectorSpec item",
        "Project",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0088"),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor DeprecatedParameter = new(
        "CONN0094",
        "A deprecated parameter is used",
        "The parameter '{0}' is deprecated: {1}",
        "Names",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0094"));

    public static readonly DiagnosticDescriptor UnknownSetting = new(
        "CONN0079",
        "A setting isn't known",
        "'{0}' isn't a setting of {1} and is ignored{2}",
        "Project",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0079"));

    public static readonly DiagnosticDescriptor WrongSettingType = new(
        "CONN0089",
        "A setting has the wrong type",
        "'{0}' in {1} is ignored: {2} was expected",
        "Project",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0089"));

    public static readonly DiagnosticDescriptor LockedNameWithoutPlace = new(
        "CONN0090",
        "A locked name isn't used",
        "names.json locks a name for '{0}' in {1}, {2}",
        "Names",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0090"));

    public static readonly DiagnosticDescriptor LockedNameUnusable = new(
        "CONN0091",
        "A locked name can't be used",
        "The name '{1}' of '{0}' in names.json isn't a C# identifier, or is used in the same scope: the default name is used; correct or "
            + "remove the entry, and complete names.json with 'connectors update --apply'",
        "Names",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0091"));

    public static readonly DiagnosticDescriptor ShortNameHeldByLock = new(
        "CONN0092",
        "An older version has the short name",
        "'{0}' is the newest version, but names.json holds '{1}' for another: it is called '{2}'",
        "Names",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0092"));

    public static readonly DiagnosticDescriptor NameClash = new(
        "CONN0093",
        "Two members or types would have the same name",
        "'{0}' would be called '{1}', which is taken: it is called '{2}'; 'connectors update --apply' locks the names of both in "
            + "names.json, where they can be changed",
        "Names",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("CONN0093"));
}
