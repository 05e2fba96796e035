namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>Represents an entry of a list of operations in <c>connector.json</c> that isn't used.</summary>
/// <param name="Setting">The name of the list.</param>
/// <param name="Id">The ID of the operation in the list.</param>
/// <param name="Reason">Why the entry isn't used.</param>
internal sealed record RefusedEntry(string Setting, string Id, string Reason)
{
    /// <summary>The list of the operations that are read-only.</summary>
    public const string ReadOnlyOperations = "readOnlyOperations";

    /// <summary>The list of the internal operations that only responses refer to.</summary>
    public const string DiscoveryOperations = "discoveryOperations";
}
