using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Office365.Models;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Connector;
using Microsoft.Extensions.Logging;

namespace Triage;

public class EmailFunctions(Office365Client office365, ILogger<EmailFunctions> logger)
{
    [Function(Office365TriggerOperations.OnNewEmail)]
    public async Task OnNewEmail([ConnectorTrigger] Office365OnNewEmailTriggerPayload payload, CancellationToken cancellationToken)
    {
        foreach (var email in payload.Body?.Value ?? [])
        {
            logger.LogInformation("New email: {Subject}", email.Subject);
            if (email.MessageId is { } id && email.Subject?.Contains("urgent", StringComparison.OrdinalIgnoreCase) == true)
            {
                await office365.FlagAsync(id, new() { Flag = new() { FlagStatus = "flagged" } }, cancellationToken: cancellationToken);
            }
        }
    }

#if WITH_ITEM
    [Function("OnItem")]
    public void OnItem([ConnectorTrigger] GraphClientReceiveMessage email) => logger.LogInformation("{Subject}", email.Subject);
#endif
}
