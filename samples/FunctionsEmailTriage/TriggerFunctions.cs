using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Office365.Models;
using Azure.Connectors.Sdk.SharePointOnline.Models;
using Azure.Connectors.Sdk.Teams.Models;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Connector;
using Microsoft.Extensions.Logging;

namespace FunctionsEmailTriage;

/// <summary>Contains the functions that connector triggers start.</summary>
public sealed partial class TriggerFunctions(Office365Client mailbox, TeamsChannel channel, ILogger<TriggerFunctions> logger)
{
    [Function("OnNewEmail")]
    public async Task OnNewEmailAsync(
        [ConnectorTrigger] Office365OnNewEmailTriggerPayload payload, CancellationToken cancellationToken)
    {
        foreach (GraphClientReceiveMessage mail in payload.Body?.Value ?? [])
        {
            if (mail.MessageId is string id && mail.Subject?.Contains("urgent", StringComparison.OrdinalIgnoreCase) == true)
            {
                await mailbox.FlagAsync(id, new() { Flag = new() { FlagStatus = "flagged" } }, cancellationToken: cancellationToken);
                await channel.PostAsync(mail.Subject, mail.BodyPreview ?? "", cancellationToken);
            }

            LogEvent("mail", mail.Subject);
        }
    }

    [Function("OnNewChannelMessage")]
    public void OnNewChannelMessage([ConnectorTrigger] TeamsOnNewChannelMessageTriggerPayload payload)
    {
        foreach (ChatMessage message in payload.Body?.Value ?? [])
        {
            LogEvent("message", message.Id);
        }
    }

    [Function("OnNewItem")]
    public void OnNewItem([ConnectorTrigger] SharePointOnlineOnNewItemsTriggerPayload payload)
    {
        foreach (Item item in payload.Body?.Value ?? [])
        {
            LogEvent("item", item.GetType().Name);
        }
    }

    [Function("OnNewFile")]
    public void OnNewFile([ConnectorTrigger] byte[] content) => LogFile(content.Length);

    [LoggerMessage(1, LogLevel.Information, "Received a {Kind}: {Title}")]
    private partial void LogEvent(string kind, string? title);

    [LoggerMessage(2, LogLevel.Information, "Received a file of {Length} bytes")]
    private partial void LogFile(int length);
}
