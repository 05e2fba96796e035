namespace Azure.Connectors.Sdk.Corpus.Comparing;

/// <summary>A spec as another library hands it out, in a shape that the libraries share.</summary>
internal sealed record PeerDocument(IReadOnlyList<PeerOperation> Operations, IReadOnlyDictionary<string, PeerSchema> Definitions);

/// <param name="Method">In upper case.</param>
/// <param name="Path">The path, as it is written in the spec.</param>
/// <param name="Id"><c>operationId</c>.</param>
/// <param name="IsDeprecated"><c>deprecated</c>.</param>
/// <param name="Parameters">Those of the path and its own, without the body.</param>
/// <param name="Body">The body.</param>
/// <param name="Responses">The schema of each response, by status.</param>
internal sealed record PeerOperation(
    string Method,
    string Path,
    string? Id,
    bool IsDeprecated,
    IReadOnlyList<PeerParameter> Parameters,
    PeerParameter? Body,
    IReadOnlyList<(string Status, PeerSchema? Schema)> Responses);

/// <param name="In"><c>in</c>, as Swagger 2.0 calls it.</param>
internal sealed record PeerParameter(string In, string Name, bool IsRequired, PeerSchema? Schema);

/// <summary>
/// Represents a schema of another library. Members beside a reference aren't read, because the libraries treat them differently.
/// </summary>
internal abstract class PeerSchema
{
    /// <summary>Gets the target of a reference, or null if the node isn't a reference.</summary>
    public abstract PeerSchema? Target { get; }

    /// <summary>The definition that this is the schema of.</summary>
    public abstract string? Definition { get; }

    /// <summary><c>type</c>; null where there is none or no single one.</summary>
    public abstract string? Type { get; }

    public abstract string? Format { get; }

    /// <summary>Gets the values of the enumeration except null, in their wire form.</summary>
    public abstract IReadOnlyList<string> Values { get; }

    public abstract IReadOnlyDictionary<string, PeerSchema> Properties { get; }

    public abstract IReadOnlyCollection<string> Required { get; }

    public abstract PeerSchema? Items { get; }

    /// <summary>The schema of additional values.</summary>
    public abstract PeerSchema? Additional { get; }

    public abstract IReadOnlyList<PeerSchema> AllOf { get; }

    public abstract bool HasDiscriminator { get; }
}
