using System.Text;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;
using Azure.Connectors.Sdk.Generator.Snapshots;
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

    /// <summary>
    /// Whether the spec is that of a referenced package: it serves schema snapshots, and nothing else is emitted from it.
    /// </summary>
    public bool IsReference { get; init; }

    /// <summary>Whether the file is a schema snapshot.</summary>
    public bool IsSnapshot { get; init; }

    /// <summary>Whether an item of the project names the schema snapshot, instead of its folder.</summary>
    public bool IsExplicit { get; init; }

    /// <summary>The API name of the connector of a schema snapshot, as the item specifies it.</summary>
    public string? Connector { get; init; }

    /// <summary>The discovery operation of a schema snapshot without an envelope.</summary>
    public string? Operation { get; init; }

    /// <summary>The arguments of a schema snapshot without an envelope.</summary>
    public ImmutableEquatableArray<SnapshotArgument> Arguments { get; init; } = ImmutableEquatableArray<SnapshotArgument>.Empty;

    public string Folder => System.IO.Path.GetDirectoryName(Path) ?? "";

    public string FileName => System.IO.Path.GetFileName(Path);

    /// <summary>Selects the file; null if it is neither a spec, nor beside one, nor a schema snapshot.</summary>
    public static SelectedFile? Select(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        string? group = Get(options, "SourceItemGroup");
        bool isSpec = group is "ConnectorSpec" or "ConnectorReferenceSpec";
        bool isSnapshot = group is "ConnectorSchema" or "ConnectorSchemaSibling";
        if (!isSpec && !isSnapshot && group != "ConnectorSpecSibling")
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
            IsReference = group == "ConnectorReferenceSpec",
            IsSnapshot = isSnapshot,
            IsExplicit = group == "ConnectorSchema",
            Connector = Get(options, "Connector"),
            Operation = Get(options, "Operation"),
            Arguments = ReadArguments(Get(options, "Arguments")).ToImmutableEquatableArray(),
        };
    }

    /// <summary>Reads <c>name=value</c> pairs, which the targets separate by commas. All values are texts.</summary>
    private static IEnumerable<SnapshotArgument> ReadArguments(string? arguments)
    {
        foreach (string pair in (arguments ?? "").Split(','))
        {
            int equals = pair.IndexOf('=');
            if (equals > 0)
            {
                StringBuilder json = new();
                JsonText.AppendQuoted(json, Trim(pair.Substring(equals + 1)));
                yield return new(Trim(pair.Substring(0, equals)), json.ToString());
            }
        }
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
