namespace Azure.Connectors.Sdk.Corpus.Wire;

/// <summary>An operation as plain JSON shows it.</summary>
/// <param name="Id">Its <c>operationId</c>, or method and path where it has none.</param>
/// <param name="Parameters">Where each parameter goes and its wire name; the body and the connection's own left out.</param>
/// <param name="Schemas">What its body, answers and notification reach.</param>
internal sealed record WireOperation(
    string Id,
    string Method,
    string Path,
    bool IsTrigger,
    IReadOnlyList<(string In, string Name)> Parameters,
    IReadOnlyList<WireSchema> Schemas);
