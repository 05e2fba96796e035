using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Sdk.Generator.Pipeline;

/// <summary>The settings in <c>connector.json</c>; null for what it doesn't say.</summary>
internal sealed class ConnectorFile
{
    private static readonly string[] s_forReaders = ["displayName", "description", "provenance"];
    private static readonly string[] s_names = ["apiName", "serviceName", "models", "includeInternal", "acknowledged", .. s_forReaders];

    private readonly SiblingReader _file;

    public ConnectorFile(SelectedFile file)
    {
        _file = new SiblingReader(file);
        _file.CheckNames(_file.Root, "connector.json", s_names);
        ApiName = _file.GetText(_file.Root, "apiName");
        IncludeInternal = _file.Get(_file.Root, "includeInternal", JsonKind.True)?.IsTrue;
        Acknowledged = ReadAcknowledged().ToImmutableEquatableArray();
        foreach (string text in s_forReaders)
        {
            _file.GetText(_file.Root, text);
        }
    }

    public string? ApiName { get; }

    public bool? IncludeInternal { get; }

    /// <summary>The ids of the operations of which losses are accepted.</summary>
    public ImmutableEquatableArray<string> Acknowledged { get; }

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

    private IEnumerable<string> ReadAcknowledged()
    {
        foreach (JsonNode item in _file.Get(_file.Root, "acknowledged", JsonKind.Array)?.Items ?? [])
        {
            if (item.IsString)
            {
                yield return item.Text.Trim();
            }
            else
            {
                _file.ReportType("acknowledged", item, JsonKind.String);
            }
        }
    }
}
