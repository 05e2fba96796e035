using Azure.Connectors.Sdk.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Azure.Connectors.Sdk.Generator.Pipeline;

/// <summary>An additional file that concerns the generator, with its text and what its item says.</summary>
internal sealed record SelectedFile(
    string Path,
    string Text,
    bool IsSpec,
    string? ApiName,
    string? ServiceName,
    string? Namespace,
    string? ConnectorModels,
    ImmutableEquatableArray<string> Operations)
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    /// <summary>Whether the item keeps all internal operations, as it says it.</summary>
    public string? IncludeInternal { get; init; }

    /// <summary>Whether the catalog has the texts and schemas of the operations, as the item says it.</summary>
    public string? CatalogSchemas { get; init; }

    /// <summary>The accessibility of the emitted types, as the item specifies it.</summary>
    public string? Accessibility { get; init; }

    public string Folder => System.IO.Path.GetDirectoryName(Path) ?? "";

    public string FileName => System.IO.Path.GetFileName(Path);

    /// <summary>The file, or null where it is no spec and no sibling of one, or can't be read.</summary>
    public static SelectedFile? Select(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        bool isSpec = Get(options, "SourceItemGroup") == "ConnectorSpec";
        if (!isSpec && Get(options, "SourceItemGroup") != "ConnectorSpecSibling")
        {
            return null;
        }

        return new(
            file.Path,
            file.GetText(cancellationToken)?.ToString() ?? "",
            isSpec,
            Get(options, "ApiName"),
            Get(options, "ServiceName"),
            Get(options, "Namespace"),
            Get(options, "ConnectorModels"),
            (Get(options, "Operations") ?? "").Split(',').Select(Trim).Where(id => id.Length > 0).ToImmutableEquatableArray())
        {
            IncludeInternal = Get(options, "IncludeInternal"),
            CatalogSchemas = Get(options, "CatalogSchemas"),
            Accessibility = Get(options, "Accessibility"),
        };
    }

    private static string? Get(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out string? value) && Trim(value) is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>Removes white space, and the marks without a width that come with copied text.</summary>
    private static string Trim(string value)
    {
        int start = 0;
        int end = value.Length;
        while (start < end && IsSpace(value[start]))
        {
            start++;
        }

        while (end > start && IsSpace(value[end - 1]))
        {
            end--;
        }

        return value.Substring(start, end - start);
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\u2060';
}
