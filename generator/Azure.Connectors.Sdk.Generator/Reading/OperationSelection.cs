using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Represents the operations that the user selected.</summary>
internal static class OperationSelection
{
    /// <summary>Null: all of them. A name that doesn't exist is a warning with what it may have meant.</summary>
    public static IReadOnlyCollection<RawOperation>? Find(IReadOnlyCollection<string> wanted, OperationIndex operations, SpecReport report)
    {
        if (wanted.Count == 0)
        {
            return null;
        }

        List<RawOperation> selected = [];
        foreach (string id in wanted)
        {
            if (operations.Find(id.Trim()) is { } operation)
            {
                selected.Add(operation);
            }
            else
            {
                report.AddForFile(
                    ConnectorDescriptors.MisspelledOperation,
                    new DiagnosticSubject.Operation(id.Trim()),
                    id.Trim(),
                    report.DidYouMean(id.Trim(), operations.Ids));
            }
        }

        return selected;
    }
}
