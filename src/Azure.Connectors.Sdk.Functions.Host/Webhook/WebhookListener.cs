using Microsoft.Azure.WebJobs.Host.Executors;
using Microsoft.Azure.WebJobs.Host.Listeners;

namespace Azure.Connectors.Sdk.Functions.Host.Webhook;

/// <summary>Makes a function known to the webhook while the host listens.</summary>
internal sealed class WebhookListener(ConnectorWebhook webhook, string functionName, ITriggeredFunctionExecutor executor) : IListener
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        webhook.Add(functionName, executor);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        webhook.Remove(functionName);
        return Task.CompletedTask;
    }

    public void Cancel() => webhook.Remove(functionName);

    public void Dispose() => webhook.Remove(functionName);
}
