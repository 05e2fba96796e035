namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>What emitted code depends on, besides the connector.</summary>
/// <param name="IsInternal">Whether the types are internal instead of public.</param>
/// <param name="IsClsCompliant">Whether the assembly claims to be CLS-compliant, which public types with types of Azure.Core
/// aren't.</param>
/// <param name="HasCatalogSchemas">Whether the catalog has the texts and schemas of the operations.</param>
internal sealed record EmittingOptions(bool IsInternal = false, bool IsClsCompliant = false, bool HasCatalogSchemas = true);
