using System.Collections.Immutable;
using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Azure.Connectors.Sdk.Generator.Pipeline;

/// <summary>
/// Represents the facts about a project that emitted code depends on: its name, the language version and the references. None of them
/// depends on the project's code.
/// </summary>
/// <param name="OldLanguage">The C# version where it is too old, or null.</param>
internal sealed record UserProject(string AssemblyName, string? OldLanguage, ImmutableEquatableArray<ReferencedAssembly> References)
{
    private const LanguageVersion LeastLanguage = LanguageVersion.CSharp12;

    public static UserProject From(string? assemblyName, ParseOptions options, ImmutableArray<ReferencedAssembly> references) =>
        new(
            assemblyName ?? "",
            options is CSharpParseOptions { LanguageVersion: < LeastLanguage and var version } ? version.ToDisplayString() : null,
            references.ToImmutableEquatableArray());

    /// <summary>The project's <c>AssemblyName</c>; null outside of MSBuild.</summary>
    public static string? AssemblyNameOf(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue("build_property.AssemblyName", out string? name) ? name : null;

    public bool CanCompile => OldLanguage is null && HasRuntime;

    private bool HasRuntime => References.Any(reference => reference.IsRuntime);

    private string RuntimeRemedy => References.Any(reference => reference.Name == ReferencedAssembly.RuntimeName)
        ? "the referenced assembly of this name is another one, without the types of the runtime; replace the reference, and check which "
            + "package source Azure.Connectors.Sdk comes from"
        : "add it with 'dotnet add package Azure.Connectors.Sdk --prerelease'";

    /// <summary>Why nothing is generated in this project: one diagnostic for all specs, or none.</summary>
    public IEnumerable<SpecDiagnostic> Obstacles(ImmutableArray<string> specPaths)
    {
        if (specPaths.IsEmpty || CanCompile)
        {
            yield break;
        }

        string path = specPaths.OrderBy(path => path, StringComparer.Ordinal).First();
        yield return OldLanguage is { } version
            ? new(PipelineDescriptors.LanguageTooOld, DiagnosticSubject.Whole, path, null, new[] { version }.ToImmutableEquatableArray())
            : new(
                PipelineDescriptors.RuntimeMissing,
                DiagnosticSubject.Whole,
                path,
                null,
                new[] { RuntimeRemedy }.ToImmutableEquatableArray());
    }

    /// <summary>
    /// Why nothing is generated for a connector that a referenced assembly contains under the same names; null where none does.
    /// </summary>
    public SpecDiagnostic? Conflict(ConnectorSettings settings)
    {
        string catalog = $"{settings.Namespace}.{ConnectorTypeNames.Of(settings.ServiceName).OperationCatalog}";
        return References.FirstOrDefault(reference => reference.Shows(catalog, AssemblyName)) is { } assembly
            ? new(
                PipelineDescriptors.ConnectorReferenced,
                DiagnosticSubject.Whole,
                settings.SpecPath,
                null,
                new[] { settings.ServiceName, settings.Namespace, assembly.Name }.ToImmutableEquatableArray())
            : null;
    }
}
