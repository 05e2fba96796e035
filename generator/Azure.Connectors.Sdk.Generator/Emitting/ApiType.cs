namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>Represents a type of the framework or the runtime.</summary>
/// <param name="Namespace">The namespace, which the emitted file imports.</param>
/// <param name="Name">The simple name, without type parameters.</param>
internal sealed record ApiType(string Namespace, string Name);
