namespace Azure.Connectors.Sdk.Agents.Results;

/// <summary>Represents where a list continues.</summary>
/// <param name="Link">The link to the page, or null for the first page.</param>
/// <param name="Offset">The number of items of the page that the model received.</param>
internal readonly record struct PagePosition(string? Link, int Offset);
