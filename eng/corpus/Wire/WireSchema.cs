namespace Azure.Connectors.Sdk.Corpus.Wire;

/// <summary>An object schema or an enumeration that an operation reaches, by wire names alone.</summary>
/// <param name="Place">The location, for the report.</param>
/// <param name="Names">The properties' names, or the enumeration's values.</param>
/// <param name="IsEnum">The names are values.</param>
internal sealed record WireSchema(string Place, IReadOnlyList<string> Names, bool IsEnum);
