using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Office365.Models;

namespace TriggerWorker;

/// <summary>Flags each new mail that has an attachment.</summary>
internal sealed partial class NewEmailHandler(Office365Client mailbox, ILogger<NewEmailHandler> logger)
    : IConnectorTriggerHandler<Office365OnNewEmailTriggerPayload>
{
    public async Task HandleAsync(
        Office365OnNewEmailTriggerPayload payload, ConnectorTriggerContext context, CancellationToken cancellationToken)
    {
        foreach (GraphClientReceiveMessage mail in payload.Body?.Value ?? [])
        {
            if (mail is { MessageId: string id, HasAttachment: true })
            {
                UpdateEmailFlag flag = new() { Flag = new() { FlagStatus = "flagged" } };
                await mailbox.FlagAsync(id, flag, cancellationToken: cancellationToken);
                LogFlagged(id);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Mail {Id} is flagged.")]
    private partial void LogFlagged(string id);
}
