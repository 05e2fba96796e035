namespace Azure.Connectors.Sdk.AspNetCore.Hosting;

/// <summary>Represents the reason why a callback is rejected.</summary>
/// <param name="Status">The status of the response.</param>
/// <param name="Reason">The content of the response, which is also logged: nothing of the request but positions in it.</param>
/// <param name="Details">What is only logged; <see langword="null"/> for nothing.</param>
internal sealed record TriggerRejection(int Status, string Reason, string? Details = null);
