using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Sdk.Generator.Pipeline;

/// <summary>The settings in <c>connector.json</c>; null for what it doesn't say.</summary>
internal sealed class ConnectorFile
{
    // Of the tool that fetches the spec.
    private const string Source = "source";
    private const string AcceptedChanges = "acceptedChanges";

    private static readonly string[] s_forReaders = ["displayName", "description", "provenance"];
    private static readonly string[] s_names =
    [
        "apiName", "serviceName", "namespace", "models", "includeInternal", "acknowledged", RefusedEntry.ReadOnlyOperations,
        RefusedEntry.DiscoveryOperations, Source, AcceptedChanges, .. s_forReaders
    ];

    private readonly SiblingReader _file;

    public ConnectorFile(SelectedFile file)
    {
        _file = new SiblingReader(file);
        _file.CheckNames(_file.Root, "connector.json", s_names);
        ApiName = _file.GetText(_file.Root, "apiName");
        IncludeInternal = _file.Get(_file.Root, "includeInternal", JsonKind.True)?.IsTrue;
        Acknowledged = ReadIds("acknowledged").Select(id => id.Text.Trim()).ToImmutableEquatableArray();
        ReadOnlyOperations = _file.Get(_file.Root, RefusedEntry.ReadOnlyOperations, JsonKind.Array) is null
            ? null
            : ReadIds(RefusedEntry.ReadOnlyOperations).Select(id => id.Text.Trim()).ToImmutableEquatableArray();
        DiscoveryOperations = ReadIds(RefusedEntry.DiscoveryOperations).Select(id => id.Text.Trim()).ToImmutableEquatableArray();
        _file.Get(_file.Root, Source, JsonKind.Object);
        _ = ReadIds(AcceptedChanges).Count();
        foreach (string text in s_forReaders)
        {
            _file.GetText(_file.Root, text);
        }
    }

    public string? ApiName { get; }

    public bool? IncludeInternal { get; }

    /// <summary>The ids of the operations of which losses are accepted.</summary>
    public ImmutableEquatableArray<string> Acknowledged { get; }

    /// <summary>The IDs of the operations that were reviewed and found to be read-only; null if there is no list.</summary>
    public ImmutableEquatableArray<string>? ReadOnlyOperations { get; }

    /// <summary>The IDs of the internal operations that dynamic metadata in responses refers to.</summary>
    public ImmutableEquatableArray<string> DiscoveryOperations { get; }

    public ImmutableEquatableArray<SpecDiagnostic> Diagnostics => _file.Diagnostics;

    /// <summary>A setting's text, or null where there is none or, with a diagnostic, where it isn't valid.</summary>
    public string? Get(string name, Func<string, bool> isValid, string reason)
    {
        string? value = _file.GetText(_file.Root, name);
        if (value is null || isValid(value))
        {
            return value;
        }

        _file.Report(PipelineDescriptors.UnusableSetting, _file.Root![name]!, name, value, reason);
        return null;
    }

    /// <summary>Reports the operations in the lists that the spec doesn't confirm, at their places in the file.</summary>
    public IEnumerable<SpecDiagnostic> Report(ImmutableEquatableArray<RefusedEntry> refused)
    {
        foreach (RefusedEntry entry in refused)
        {
            JsonNode place = _file.Root![entry.Setting]!.Items.First(id => id.IsString && id.Text.Trim() == entry.Id);
            yield return _file.Create(PipelineDescriptors.UnusableSetting, place, entry.Setting, entry.Id, entry.Reason);
        }
    }

    private IEnumerable<JsonNode> ReadIds(string name)
    {
        foreach (JsonNode item in _file.Get(_file.Root, name, JsonKind.Array)?.Items ?? [])
        {
            if (item.IsString)
            {
                yield return item;
            }
            else
            {
                _file.ReportType(name, item, JsonKind.String);
            }
        }
    }
}
