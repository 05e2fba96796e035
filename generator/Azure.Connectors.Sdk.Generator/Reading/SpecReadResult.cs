using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <param name="Spec">The spec, or null if nothing usable was read; then a diagnostic is an error.</param>
/// <param name="Diagnostics">What isn't in <paramref name="Spec"/>, or not as the file has it, in the file's order.</param>
/// <param name="Places">The locations in the file: apart from the spec, so that an edit that only moves them emits nothing
/// again.</param>
internal sealed record SpecReadResult(ConnectorSpec? Spec, ImmutableEquatableArray<SpecDiagnostic> Diagnostics, SpecPlaces Places)
{
    /// <summary>The entries of the lists in <c>connector.json</c> that aren't used.</summary>
    public ImmutableEquatableArray<RefusedEntry> Refused { get; init; } = ImmutableEquatableArray<RefusedEntry>.Empty;
}
