using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Says in words what the parser noted.</summary>
internal static class JsonFaultReport
{
    public static void Add(IReadOnlyList<JsonFault> faults, SpecReport report)
    {
        foreach (JsonFault fault in faults)
        {
            switch (fault.Kind)
            {
                case JsonFaultKind.Broken:
                    report.Add(
                        ConnectorDescriptors.BrokenJson, DiagnosticSubject.Whole, fault.Start, fault.Length, "expected " + fault.Detail);
                    break;
                case JsonFaultKind.DuplicateKey:
                    report.AddCounted(
                        ConnectorDescriptors.DuplicateKey, DiagnosticSubject.Whole, fault.Start, fault.Length, fault.Others, fault.Detail);
                    break;
                case JsonFaultKind.TrailingText:
                    report.Add(ConnectorDescriptors.TextAfterEnd, DiagnosticSubject.Whole, fault.Start, fault.Length);
                    break;
                default:
                    report.AddCounted(
                        ConnectorDescriptors.LenientJson,
                        DiagnosticSubject.Whole,
                        fault.Start,
                        fault.Length,
                        fault.Others,
                        Describe(fault));
                    break;
            }
        }
    }

    private static string Describe(JsonFault fault) => fault.Kind switch
    {
        JsonFaultKind.TrailingComma => "A trailing comma",
        JsonFaultKind.MissingComma => "A comma is missing here",
        JsonFaultKind.Comment => "JSON has no comments",
        JsonFaultKind.ControlCharacter => "The control character " + fault.Detail + " is unescaped in a string",
        JsonFaultKind.UnusualWhitespace => fault.Detail + " is no white space in JSON",
        JsonFaultKind.EarlyEnd => "The root closes here and more members follow, which count as the root's",
        JsonFaultKind.InvalidEscape => "'" + fault.Detail + "' is no escape in JSON",
        JsonFaultKind.HalfCharacter => "An escape is half of a surrogate pair, which is replaced by U+FFFD",
        _ => "The file holds bytes that aren't text in its encoding",
    };
}
