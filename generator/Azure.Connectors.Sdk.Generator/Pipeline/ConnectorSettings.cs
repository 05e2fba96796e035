using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;

namespace Azure.Connectors.Sdk.Generator.Pipeline;

/// <summary>The settings of a connector: those of the item, and those of <c>connector.json</c> where the item has none.</summary>
/// <param name="IsDynamic">Null: decided by what the spec holds.</param>
/// <param name="IsInternal">Whether the emitted types are internal instead of public.</param>
internal sealed record ConnectorSettings(
    string SpecPath,
    string ApiName,
    string ServiceName,
    string Namespace,
    bool? IsDynamic,
    bool IncludeInternal,
    bool IsInternal,
    ImmutableEquatableArray<string> Operations,
    ImmutableEquatableArray<string> Acknowledged,
    ImmutableEquatableArray<SpecDiagnostic> Diagnostics)
{
    /// <summary>The IDs of the operations that were reviewed and found to be read-only; null if there is no list.</summary>
    public ImmutableEquatableArray<string>? ReadOnlyOperations { get; init; }

    /// <summary>The IDs of the internal operations that dynamic metadata in responses refers to.</summary>
    public ImmutableEquatableArray<string> DiscoveryOperations { get; init; } = ImmutableEquatableArray<string>.Empty;

    /// <summary>Whether the catalog has the texts and schemas of the operations.</summary>
    public bool HasCatalogSchemas { get; init; } = true;

    public static ConnectorSettings From(SpecInput input)
    {
        List<SpecDiagnostic> diagnostics = [];
        ConnectorFile? file = input.ConnectorFile is { } sibling ? new(sibling) : null;
        SelectedFile spec = input.Spec;
        string apiName = spec.ApiName ?? file?.ApiName ?? Path.GetFileName(spec.Folder);
        apiName = apiName.Length > 0 ? apiName : Path.GetFileNameWithoutExtension(spec.Path);

        string serviceName = OfItem("ServiceName", spec.ServiceName, Identifier.IsValid, "it must be a C# identifier")
            ?? file?.Get("serviceName", Identifier.IsValid, "it must be a C# identifier")
            ?? Identifier.Pascal(apiName, "Connector");
        string @namespace = OfItem("Namespace", spec.Namespace, IsNamespace, "it must be C# identifiers with dots between them")
            ?? file?.Get("namespace", IsNamespace, "it must be C# identifiers with dots between them")
            ?? DefaultNamespace(serviceName);
        string? models = OfItem("ConnectorModels", spec.ConnectorModels, IsModels, "it must be 'typed' or 'dynamic'")
            ?? file?.Get("models", IsModels, "it must be 'typed' or 'dynamic'");
        string? catalogSchemas = OfItem("CatalogSchemas", spec.CatalogSchemas, IsBoolean, "it must be 'true' or 'false'");
        string? includeInternal = OfItem("IncludeInternal", spec.IncludeInternal, IsBoolean, "it must be 'true' or 'false'");
        string? accessibility = OfItem("Accessibility", spec.Accessibility, IsAccessibility, "it must be 'public' or 'internal'");
        return new(
            spec.Path,
            apiName,
            serviceName,
            @namespace,
            models is null ? null : Is(models, "dynamic"),
            includeInternal is null ? file?.IncludeInternal ?? false : Is(includeInternal, "true"),
            accessibility is not null && Is(accessibility, "internal"),
            spec.Operations,
            file?.Acknowledged ?? ImmutableEquatableArray<string>.Empty,
            diagnostics.Concat(file?.Diagnostics ?? ImmutableEquatableArray<SpecDiagnostic>.Empty).ToImmutableEquatableArray())
        {
            ReadOnlyOperations = file?.ReadOnlyOperations,
            DiscoveryOperations = file?.DiscoveryOperations ?? ImmutableEquatableArray<string>.Empty,
            HasCatalogSchemas = catalogSchemas is null || Is(catalogSchemas, "true"),
        };

        string? OfItem(string name, string? value, Func<string, bool> isValid, string reason)
        {
            if (value is null || isValid(value))
            {
                return value;
            }

            diagnostics.Add(new(
                PipelineDescriptors.UnusableSetting,
                DiagnosticSubject.Whole,
                spec.Path,
                null,
                new[] { name, value, reason }.ToImmutableEquatableArray()));
            return null;
        }
    }

    /// <summary>The namespace of a client whose item names none.</summary>
    public static string DefaultNamespace(string serviceName) => "Azure.Connectors.Sdk." + serviceName;

    private static bool IsNamespace(string value) => value.Split('.').All(Identifier.IsValid);

    private static bool IsModels(string value) => Is(value, "typed") || Is(value, "dynamic");

    private static bool IsAccessibility(string value) => Is(value, "public") || Is(value, "internal");

    private static bool IsBoolean(string value) => Is(value, "true") || Is(value, "false");

    private static bool Is(string value, string word) => string.Equals(value, word, StringComparison.OrdinalIgnoreCase);
}
