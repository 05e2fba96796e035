using System.Collections.Immutable;

namespace Azure.Connectors.Sdk.Generator.Pipeline;

/// <summary>A spec and the files beside it.</summary>
internal sealed record SpecInput(SelectedFile Spec, SelectedFile? ConnectorFile, SelectedFile? NamesFile)
{
    public static SpecInput Match(SelectedFile spec, ImmutableArray<SelectedFile> siblings) =>
        new(spec, Find(spec, siblings, "connector.json"), Find(spec, siblings, "names.json"));

    private static SelectedFile? Find(SelectedFile spec, ImmutableArray<SelectedFile> siblings, string name) =>
        siblings.FirstOrDefault(s => string.Equals(s.FileName, name, StringComparison.OrdinalIgnoreCase)
            && string.Equals(s.Folder, spec.Folder, StringComparison.Ordinal));
}
