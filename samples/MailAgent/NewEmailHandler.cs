using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Office365.Models;

namespace MailAgent;

/// <summary>Adds each new mail to the queue of the agent.</summary>
/// <remarks>
/// A person can take longer to approve a call than the lock of an event lasts, so the handler doesn't wait for the agent. This queue is in
/// memory. Use a durable one if a mail must not be lost when the process ends.
/// </remarks>
internal sealed class NewEmailHandler(MailQueue queue) : IConnectorTriggerHandler<Office365OnNewEmailTriggerPayload>
{
    public async Task HandleAsync(
        Office365OnNewEmailTriggerPayload payload, ConnectorTriggerContext context, CancellationToken cancellationToken)
    {
        foreach (GraphClientReceiveMessage mail in payload.Body?.Value ?? [])
        {
            await queue.AddAsync(mail, cancellationToken);
        }
    }
}
