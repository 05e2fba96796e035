namespace Azure.Connectors.Sdk.AspNetCore.Hosting;

/// <summary>Represents the reason why a callback is rejected.</summary>
/// <param name="Status">The status of the response.</param>
/// <param name="Reason">The content of the response, which is also logged: nothing of the request but positions in it.</param>
/// <param name="Details">The details that are only logged, or <see langword="null"/>.</param>
internal sealed record TriggerRejection(int Status, string Reason, string? Details = null);
