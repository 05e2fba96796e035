using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Sdk.Generator.Pipeline;

/// <summary>Reads <c>connector.json</c> and <c>names.json</c>; a broken one is reported and passed over, and the spec is still read.</summary>
internal static class SiblingReader
{
    public static JsonNode? Read(SelectedFile file, List<SpecDiagnostic> diagnostics)
    {
        JsonParseResult result = JsonParser.Parse(file.Text);
        if (result.Root is { IsObject: true } root)
        {
            return root;
        }

        JsonFault fault = result.Root is { } other ? new(JsonFaultKind.Broken, other.Start, 1, "an object") : result.Faults[result.Faults.Count - 1];
        diagnostics.Add(new(
            PipelineDescriptors.BrokenSibling.Id,
            file.Path,
            new LineMap(file.Text).Place(fault.Start, fault.Length),
            new[] { file.FileName, fault.Detail }.ToImmutableEquatableArray()));
        return null;
    }

    public static NameLock ReadLock(SelectedFile? file, List<SpecDiagnostic> diagnostics) =>
        file is not null && Read(file, diagnostics) is { } root
            ? new(Entries(root, "operations", "parameters"), Entries(root, "triggers", null), Entries(root, "models", "properties"), Entries(root, "enums", "values"))
            : NameLock.Empty;

    private static ImmutableEquatableArray<LockedName> Entries(JsonNode root, string section, string? members) =>
        (root.ObjectAt(section)?.Members ?? [])
            .Select(entry => entry.Value.IsString
                ? new LockedName(entry.Name, entry.Value.Text, ImmutableEquatableArray<LockedName>.Empty)
                : new LockedName(entry.Name, entry.Value.TextOf("name"), members is null ? ImmutableEquatableArray<LockedName>.Empty : Members(entry.Value, members)))
            .ToImmutableEquatableArray();

    private static ImmutableEquatableArray<LockedName> Members(JsonNode entry, string name) =>
        (entry.ObjectAt(name)?.Members ?? [])
            .Where(member => member.Value.IsString)
            .Select(member => new LockedName(member.Name, member.Value.Text, ImmutableEquatableArray<LockedName>.Empty))
            .ToImmutableEquatableArray();
}
