namespace Azure.Connectors.Tool.Diff;

/// <summary>Represents a row of the table of changes.</summary>
/// <param name="Id">The ID, which <c>acceptedChanges</c> names.</param>
/// <param name="Title">The change.</param>
/// <param name="Source">The effect on code that uses the emitted types.</param>
/// <param name="Binary">The effect on compiled callers of a package or library.</param>
/// <param name="Wire">The effect on an old client that calls the new service.</param>
internal sealed record ChangeRule(string Id, string Title, Verdict Source, Verdict Binary, Verdict Wire)
{
    /// <summary>
    /// Whether <see cref="Source"/> applies only if a parameter moves in the signature. Otherwise, overrides break
    /// if a type in the signature changes.
    /// </summary>
    public bool SourceDependsOnOrder { get; init; }

    /// <summary>
    /// Whether <see cref="Binary"/> applies only if the types in the signature change. If the same types are in another order, the change
    /// is silent; otherwise, it has no effect on compiled callers.
    /// </summary>
    public bool BinaryDependsOnSignature { get; init; }

    /// <summary>
    /// Whether <see cref="Wire"/> applies only if the old client can't read the new values. Otherwise, some callers break.
    /// </summary>
    public bool WireDependsOnReader { get; init; }
}
