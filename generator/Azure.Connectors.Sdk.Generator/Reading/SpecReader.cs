using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>
/// Reads a connector's Swagger 2.0 document. For any text, it returns a result with diagnostics. It never throws, except for
/// cancellation.
/// </summary>
internal static class SpecReader
{
    /// <param name="path">The file, for the diagnostics.</param>
    /// <param name="text">Its text.</param>
    /// <param name="options">What to keep, and which losses are accepted.</param>
    /// <param name="cancellationToken">The token to cancel the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SpecReadResult Read(string path, string text, SpecReadOptions options, CancellationToken cancellationToken)
    {
        SpecReport report = new(path, new LineMap(text), options.Acknowledged, options.DiagnosticLimit, cancellationToken);
        try
        {
            List<RefusedEntry> refused = [];
            ConnectorSpec? spec = ReadSpec(text, options, report, refused);
            return report.ToResult(spec) with { Refused = refused.ToImmutableEquatableArray() };
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // One spec's trouble mustn't take the whole generator with it, and with it every other connector.
            SpecReport failed = new(path, new LineMap(text), options.Acknowledged, options.DiagnosticLimit, cancellationToken);
            failed.Add(
                ConnectorDescriptors.ReaderFailed, DiagnosticSubject.Whole, 0, 0, exception.GetType().Name + ": " + exception.Message);
            return failed.ToResult(null);
        }
    }

    private static ConnectorSpec? ReadSpec(string text, SpecReadOptions options, SpecReport report, List<RefusedEntry> refused)
    {
        if (OtherFormat.Find(text) is { } format)
        {
            string reason = format.IsYaml ? format.Reason + " with 'connectors convert'" : format.Reason;
            report.Add(ConnectorDescriptors.BrokenJson, DiagnosticSubject.Whole, format.Start, format.Length, reason);
            return null;
        }

        JsonParseResult parsed = JsonParser.Parse(text, options.DiagnosticLimit, report.CancellationToken);
        JsonFaultReport.Add(parsed.Faults, report);
        if (parsed.Root is not { } root || !IsSwagger(root, report))
        {
            return null;
        }

        SwaggerDocument document = new(root);
        OperationIndex operations = new(document, report);
        if (operations.Operations.Count == 0)
        {
            report.Add(ConnectorDescriptors.NoOperations, DiagnosticSubject.Whole, root["paths"] ?? root, "its 'paths' hold no operation");
            return null;
        }

        HashSet<RawOperation> kept = OperationReach.Find(
            document,
            operations,
            OperationSelection.Find(options.Operations, operations, report),
            options.IncludeInternal,
            FindDiscovery(operations, options, report, refused));
        if (options.Operations.Count == 0)
        {
            NoteOmitted(operations, kept, report);
        }

        ConnectorReader reader = new(document, operations, report, options.ReadOnlyOperations);
        ConnectorSpec spec = reader.Read(options.ApiName, kept);
        refused.AddRange(reader.RefusedReadOnly);
        return spec;
    }

    /// <summary>The operations that the responses of others refer to, as <c>connector.json</c> says.</summary>
    private static List<RawOperation> FindDiscovery(
        OperationIndex operations, SpecReadOptions options, SpecReport report, List<RefusedEntry> refused)
    {
        List<RawOperation> found = [];
        foreach (string id in options.DiscoveryOperations)
        {
            if (operations.Find(id) is { } operation)
            {
                found.Add(operation);
            }
            else
            {
                string reason = "the spec has no operation with this ID" + report.DidYouMean(id, operations.Ids);
                refused.Add(new(RefusedEntry.DiscoveryOperations, id, reason));
            }
        }

        return found;
    }

    private static bool IsSwagger(JsonNode root, SpecReport report)
    {
        if (root["openapi"] is { } openApi)
        {
            report.Add(ConnectorDescriptors.OpenApi3, DiagnosticSubject.Whole, openApi, openApi.IsString ? openApi.Text : "3");
            return false;
        }

        (DiagnosticDescriptor? descriptor, JsonNode at, string reason) = root switch
        {
            { IsObject: false } => (ConnectorDescriptors.NotSwagger, root, "its root isn't an object"),
            _ when root["swagger"] is { } version && !IsVersion2(version) =>
                (ConnectorDescriptors.NotSwagger, version, "its version is '" + version.Text + "', not '2.0'"),
            _ when root["swagger"] is null && root["paths"] is null =>
                (ConnectorDescriptors.NotSwagger, root, "it has neither 'swagger' nor 'paths'"),
            _ when root["paths"] is null => (ConnectorDescriptors.NoOperations, root, "it has no 'paths'"),
            _ => ((DiagnosticDescriptor?)null, root, ""),
        };
        if (descriptor is not null)
        {
            report.Add(descriptor, DiagnosticSubject.Whole, at, reason);
        }

        return descriptor is null;
    }

    private static bool IsVersion2(JsonNode version) =>
        version.Kind is JsonKind.String or JsonKind.Number && version.Text.Trim() is "2.0" or "2";

    private static void NoteOmitted(OperationIndex operations, HashSet<RawOperation> kept, SpecReport report)
    {
        foreach (RawOperation operation in operations.Operations)
        {
            if (!kept.Contains(operation))
            {
                report.Add(
                    ConnectorDescriptors.UnreferencedInternal,
                    new DiagnosticSubject.Operation(operation.Id),
                    operation.IdPlace,
                    operation.Id);
            }
        }
    }
}
