using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Snapshots.Reading;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Naming;

/// <summary>Names the types of a snapshot, with the connector that it belongs to.</summary>
internal static class SnapshotNamer
{
    // Identifiers that aren't the name of a type.
    private static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "dynamic", "extension", "field", "file", "partial", "record", "required", "scoped", "var",
    };

    public static SnapshotNamingResult Name(
        SnapshotSpec snapshot, NamedConnector connector, bool isInternal, CancellationToken cancellationToken)
    {
        SnapshotFindings findings = new();
        if (!Identifier.IsValid(snapshot.Name))
        {
            findings.Add(SnapshotDescriptors.Broken, "name", $"its name '{snapshot.Name}' isn't a C# identifier: rename the file, or set "
                + "'name' in the envelope");
            return new(null, findings.ToArray());
        }

        if (s_keywords.Contains(snapshot.Name) || ColumnNaming.IsReserved(snapshot.Name))
        {
            findings.Add(
                SnapshotDescriptors.Broken,
                "name",
                $"its name '{snapshot.Name}' isn't valid for a model, because it is a keyword or the name of a member of every model: "
                    + "rename the file, or set 'name' in the envelope");
            return new(null, findings.ToArray());
        }

        SchemaUses uses = new(snapshot, connector, findings);
        List<SchemaUse> found = [];
        foreach (OperationSpec operation in connector.Spec.Operations.Concat(connector.Spec.Triggers.Select(trigger => trigger.Operation)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            found.AddRange(uses.In(operation));
        }

        ReportUnused(snapshot, connector, found, findings);
        ReportChanged(snapshot, connector, findings);
        if (found.Count == 0)
        {
            return new(null, findings.ToArray());
        }

        SchemaTypes types = new(snapshot, connector, findings);
        types.NameModels(found);
        TableNamer table = new(snapshot, connector, uses, types, findings);
        table.Name(found);
        return new(
            new(
                snapshot.Path,
                snapshot.Name,
                connector,
                isInternal,
                types.ResolverName,
                types.Models,
                types.SharedModels,
                table.Pages.ToImmutableEquatableArray(),
                table.Table,
                table.Payloads.ToImmutableEquatableArray()),
            findings.ToArray());
    }

    private static void ReportUnused(
        SnapshotSpec snapshot, NamedConnector connector, List<SchemaUse> found, SnapshotFindings findings)
    {
        string[] known = [.. connector.Spec.Operations.Select(operation => operation.Id), .. connector.Spec.OmittedOperations];
        foreach (SnapshotResponse response in snapshot.Responses)
        {
            string place = SnapshotReader.Place.Operation(response.Operation);
            if (!known.Contains(response.Operation))
            {
                string? near = new NearestName().Find(response.Operation, known, default);
                findings.Add(
                    SnapshotDescriptors.UnknownOperation,
                    place,
                    connector.Spec.ApiName,
                    response.Operation,
                    near is null ? "" : $"; did you mean '{near}'?");
            }
            else if (found.Count == 0)
            {
                string arguments = string.Join(
                    ", ", snapshot.Arguments.Concat(response.Arguments).Select(argument => $"{argument.Name} = {argument.Json}"));
                findings.Add(
                    SnapshotDescriptors.NoLocation,
                    place,
                    connector.Spec.ApiName,
                    response.Operation,
                    arguments.Length == 0
                        ? "no operation gets a schema from it"
                        : $"each of the arguments {arguments} must come from a parameter or be an equal literal");
            }
        }
    }

    private static void ReportChanged(SnapshotSpec snapshot, NamedConnector connector, SnapshotFindings findings)
    {
        if (snapshot.Sources is { } sources
            && sources != SpecSources.Fingerprint(connector.Spec, snapshot.Responses.Select(response => response.Operation)))
        {
            findings.Add(SnapshotDescriptors.SourcesChanged, "sources", connector.Spec.ApiName);
        }
    }
}

/// <param name="Snapshot">Null if nothing can be emitted.</param>
/// <param name="Findings">What naming found.</param>
internal sealed record SnapshotNamingResult(NamedSnapshot? Snapshot, ImmutableEquatableArray<SnapshotFinding> Findings);
