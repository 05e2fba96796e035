namespace Azure.Connectors.Sdk.Functions.Webhook;

/// <summary>Represents the reason why the webhook rejects a request.</summary>
/// <param name="Status">The status of the response.</param>
/// <param name="Message">The content of the response, which contains nothing of the request.</param>
internal sealed record WebhookRejection(int Status, string Message);
