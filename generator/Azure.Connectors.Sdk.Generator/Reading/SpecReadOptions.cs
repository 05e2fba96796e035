using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <param name="ApiName">The connector's API name.</param>
/// <param name="Operations">Ids of the operations to keep, with what their dynamic metadata needs; empty: all.</param>
/// <param name="Acknowledged">Ids of operations of which <c>connector.json</c> accepts losses.</param>
internal sealed record SpecReadOptions(
    string ApiName, ImmutableEquatableArray<string> Operations, ImmutableEquatableArray<string> Acknowledged)
{
    /// <summary>The number of diagnostics of one kind that help anyone who reads them.</summary>
    public const int DefaultDiagnosticLimit = 100;

    /// <summary>Whether internal operations are kept that nothing refers to.</summary>
    public bool IncludeInternal { get; init; }

    /// <summary>The IDs of the operations that were reviewed and found to be read-only; null if there is no such list.</summary>
    public ImmutableEquatableArray<string>? ReadOnlyOperations { get; init; }

    /// <summary>The IDs of the internal operations that dynamic metadata in responses refers to.</summary>
    public ImmutableEquatableArray<string> DiscoveryOperations { get; init; } = ImmutableEquatableArray<string>.Empty;

    /// <summary>The number of diagnostics of each kind to list; the others are counted.</summary>
    public int DiagnosticLimit { get; init; } = DefaultDiagnosticLimit;
}
