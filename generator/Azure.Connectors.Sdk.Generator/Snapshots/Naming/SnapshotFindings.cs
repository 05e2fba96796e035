using Azure.Connectors.Sdk.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Naming;

/// <summary>Collects what naming finds. The locations are added later, so that they don't make the stage run again.</summary>
internal sealed class SnapshotFindings
{
    private readonly List<SnapshotFinding> _findings = [];

    public void Add(DiagnosticDescriptor descriptor, string place, params string[] arguments) =>
        _findings.Add(new(descriptor, place, arguments.ToImmutableEquatableArray()));

    public ImmutableEquatableArray<SnapshotFinding> ToArray() => _findings.ToImmutableEquatableArray();
}

/// <param name="Descriptor">The kind of the diagnostic.</param>
/// <param name="Place">The identity of the location in the file; an unknown one is the whole file.</param>
/// <param name="Arguments">The arguments of the message.</param>
internal sealed record SnapshotFinding(DiagnosticDescriptor Descriptor, string Place, ImmutableEquatableArray<string> Arguments);
