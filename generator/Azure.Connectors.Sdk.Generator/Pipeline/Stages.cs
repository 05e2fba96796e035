using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Reading;

using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Pipeline;

/// <summary>The pipeline's steps as functions: values in, values out, and no exception but cancellation.</summary>
internal static class Stages
{
    public static SpecReadResult Read(
        SpecInput input,
        ConnectorSettings settings,
        CancellationToken cancellationToken,
        int diagnosticLimit = SpecReadOptions.DefaultDiagnosticLimit)
    {
        SpecReadOptions options = new(settings.ApiName, settings.Operations, settings.Acknowledged)
        {
            IncludeInternal = settings.IncludeInternal,
            ReadOnlyOperations = settings.ReadOnlyOperations,
            DiscoveryOperations = settings.DiscoveryOperations,
            DiagnosticLimit = diagnosticLimit,
        };
        SpecReadResult result = SpecReader.Read(input.Spec.Path, input.Spec.Text, options, cancellationToken);
        return result.Refused.Count == 0
            ? result
            : result with
            {
                Diagnostics = result.Diagnostics
                    .Concat(new ConnectorFile(input.ConnectorFile!).Report(result.Refused))
                    .ToImmutableEquatableArray(),
            };
    }

    public static NamedSpec Name(
        ConnectorSpec spec, SelectedFile? namesFile, ConnectorSettings settings, CancellationToken cancellationToken)
    {
        List<SpecDiagnostic> diagnostics = [];
        try
        {
            NameLock names = NameLockReader.Read(namesFile, diagnostics);
            NamingResult result = ConnectorNamer.Name(
                spec, names, new(settings.ServiceName, settings.Namespace, settings.IsDynamic ?? LacksModels(spec)), cancellationToken);

            // The lock speaks of the whole spec: where only some operations are kept, the others' names are no surprise.
            ImmutableEquatableArray<NamingFinding> findings = settings.Operations.Count == 0
                ? result.Findings
                : result.Findings.Where(finding => finding.Kind is not (NamingFindingKind.LockedNameWithoutPlace
                    or NamingFindingKind.LockedNameOfOmitted)).ToImmutableEquatableArray();
            return new(result.Connector with { SchemaTypes = names.SchemaTypes }, findings, diagnostics.ToImmutableEquatableArray());
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            diagnostics.Add(Failure(settings, e));
            return new(null, ImmutableEquatableArray<NamingFinding>.Empty, diagnostics.ToImmutableEquatableArray());
        }
    }

    public static EmittedSpec Emit(
        NamedConnector connector, ConnectorSettings settings, bool isClsCompliant, CancellationToken cancellationToken)
    {
        try
        {
            EmittingOptions options = new(settings.IsInternal, isClsCompliant, settings.HasCatalogSchemas);
            return new(ConnectorEmitter.Emit(connector, options, cancellationToken), ImmutableEquatableArray<SpecDiagnostic>.Empty);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new(ImmutableEquatableArray<EmittedFile>.Empty, new[] { Failure(settings, e) }.ToImmutableEquatableArray());
        }
    }

    /// <summary>What naming found, at its place in the spec or in the lock.</summary>
    public static IEnumerable<SpecDiagnostic> Locate(
        ImmutableEquatableArray<NamingFinding> findings, SpecInput input, SpecPlaces places, int diagnosticLimit =
            SpecReadOptions.DefaultDiagnosticLimit)
    {
        DiagnosticList diagnostics = new(diagnosticLimit);
        LockPlaces? lockPlaces = input.NamesFile is { } names ? new(names) : null;
        foreach (NamingFinding finding in findings)
        {
            (DiagnosticDescriptor descriptor, string[] arguments) = finding.Kind switch
            {
                NamingFindingKind.LockedNameWithoutPlace => (
                    PipelineDescriptors.LockedNameWithoutPlace,
                    new[]
                    {
                        LockPlaces.Describe(finding),
                        finding.Name,
                        "which the spec doesn't have: remove the entry, and update the spec with 'connectors update --apply', which "
                            + "updates names.json too",
                    }),
                NamingFindingKind.LockedNameOfOmitted => (
                    PipelineDescriptors.LockedNameWithoutPlace,
                    [LockPlaces.Describe(finding), finding.Name, "but the operation is omitted: name it in the item's Operations, or set "
                        + "IncludeInternal=\"true\" to keep all internal operations"]),
                NamingFindingKind.LockedNameUnusable =>
                    (PipelineDescriptors.LockedNameUnusable, [LockPlaces.Describe(finding), finding.Name]),
                NamingFindingKind.ShortNameHeldByLock =>
                    (PipelineDescriptors.ShortNameHeldByLock, [finding.Identity, finding.Name, finding.Other]),
                _ => (PipelineDescriptors.NameClash, [finding.Identity, finding.Name, finding.Other]),
            };
            DiagnosticSubject subject = new DiagnosticSubject.Name(finding.Identity, finding.Name);
            bool isOfLock = finding.Kind is NamingFindingKind.LockedNameWithoutPlace or NamingFindingKind.LockedNameOfOmitted
                or NamingFindingKind.LockedNameUnusable;
            diagnostics.Add(isOfLock && lockPlaces is not null
                ? new(descriptor, subject, input.NamesFile!.Path, lockPlaces.Find(finding), arguments.ToImmutableEquatableArray())
                : new(
                    descriptor,
                    subject,
                    input.Spec.Path,
                    places.Find("op:" + finding.Identity) ?? places.Find(finding.Identity),
                    arguments.ToImmutableEquatableArray()));
        }

        return diagnostics.InOrder();
    }

    /// <summary>A spec whose bodies and responses have no schema for a model gets a dynamic client.</summary>
    private static bool LacksModels(ConnectorSpec spec)
    {
        if (spec.Models.Count > 0 || spec.Triggers.Any(t => t.Payload == TriggerPayloadKind.Items))
        {
            return false;
        }

        TypeSpec[] contents = [
            .. spec.Operations.Where(o => o.Body?.Kind == ContentKind.Json).Select(o => o.Body!.Type),
            .. spec.Operations.Where(o => o.Response is { Kind: ContentKind.Json, Type: not null }).Select(o => o.Response.Type!)];
        return contents.Length > 0 && contents.All(type => type is AnyTypeSpec);
    }

    private static SpecDiagnostic Failure(ConnectorSettings settings, Exception exception) =>
        new(
            PipelineDescriptors.GeneratorFailed,
            DiagnosticSubject.Whole,
            settings.SpecPath,
            null,
            new[] { $"{exception.GetType().Name}: {exception.Message}" }.ToImmutableEquatableArray());
}

/// <param name="Connector">Null where naming failed.</param>
internal sealed record NamedSpec(
    NamedConnector? Connector, ImmutableEquatableArray<NamingFinding> Findings, ImmutableEquatableArray<SpecDiagnostic> Diagnostics);

internal sealed record EmittedSpec(ImmutableEquatableArray<EmittedFile> Files, ImmutableEquatableArray<SpecDiagnostic> Diagnostics);
