using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Pipeline;

/// <summary>
/// Reads a file beside the spec. Unusable parts are reported with their location and ignored, and the spec is still read.
/// </summary>
internal sealed class SiblingReader
{
    private readonly SelectedFile _file;
    private readonly LineMap _lines;
    private readonly SpecReport _report;

    public SiblingReader(SelectedFile file)
    {
        _file = file;
        _lines = new(file.Text);
        _report = new(file.Path, _lines, [], SpecReadOptions.DefaultDiagnosticLimit, CancellationToken.None);
        Root = ReadRoot();
    }

    /// <summary>The object that the file contains, or null if it doesn't contain one.</summary>
    public JsonNode? Root { get; }

    public ImmutableEquatableArray<SpecDiagnostic> Diagnostics => _report.Diagnostics;

    /// <summary>A member that must be of one kind, or null.</summary>
    public JsonNode? Get(JsonNode? parent, string name, JsonKind kind)
    {
        if (parent?[name] is not { IsNull: false } value)
        {
            return null;
        }

        if (value.Kind == kind || (kind == JsonKind.True && value.IsBoolean))
        {
            return value;
        }

        ReportType(name, value, kind);
        return null;
    }

    public string? GetText(JsonNode? parent, string name) =>
        Get(parent, name, JsonKind.String)?.Text.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>
    /// Reports the members of an object that nothing reads. Names that begin with <c>$</c> or <c>x-</c> belong to other tools.
    /// </summary>
    public void CheckNames(JsonNode? parent, string where, params string[] known)
    {
        foreach (JsonMember member in parent?.Members ?? [])
        {
            if (Array.IndexOf(known, member.Name) < 0
                && !member.Name.StartsWith("$", StringComparison.Ordinal)
                && !member.Name.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            {
                Report(PipelineDescriptors.UnknownSetting, member.Value, member.Name, where, _report.DidYouMean(member.Name, known));
            }
        }
    }

    public void ReportType(string name, JsonNode value, JsonKind kind) =>
        Report(PipelineDescriptors.WrongSettingType, value, name, _file.FileName, kind switch
        {
            JsonKind.Object => "an object",
            JsonKind.Array => "an array",
            JsonKind.True => "true or false",
            _ => "a string",
        });

    public void Report(DiagnosticDescriptor descriptor, JsonNode at, params string[] arguments) =>
        _report.Add(descriptor, DiagnosticSubject.Whole, at, arguments);

    /// <summary>Creates a diagnostic about something that only the spec shows.</summary>
    public SpecDiagnostic Create(DiagnosticDescriptor descriptor, JsonNode at, params string[] arguments) =>
        new(
            descriptor,
            DiagnosticSubject.Whole,
            _file.Path,
            _lines.Place(at.PlaceStart, at.PlaceLength),
            arguments.ToImmutableEquatableArray());

    private JsonNode? ReadRoot()
    {
        if (OtherFormat.Find(_file.Text) is { } format)
        {
            _report.Add(
                PipelineDescriptors.BrokenSibling, DiagnosticSubject.Whole, format.Start, format.Length, _file.FileName, format.Reason);
            return null;
        }

        JsonParseResult result = JsonParser.Parse(_file.Text);
        if (result.Root is { IsObject: true } root)
        {
            JsonFaultReport.Add(result.Faults, _report);
            return root;
        }

        JsonFault fault = result.Root is { } other
            ? new(JsonFaultKind.Broken, other.Start, 1, "an object")
            : result.Faults[result.Faults.Count - 1];
        _report.Add(
            PipelineDescriptors.BrokenSibling,
            DiagnosticSubject.Whole,
            fault.Start,
            fault.Length,
            _file.FileName,
            "expected " + fault.Detail);
        return null;
    }
}
