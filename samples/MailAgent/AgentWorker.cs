using Azure.Connectors.Sdk.Office365.Models;

namespace MailAgent;

/// <summary>Runs the agent for each mail.</summary>
internal sealed partial class AgentWorker(MailQueue queue, ReplyAgent agent, ILogger<AgentWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (GraphClientReceiveMessage mail in queue.ReadAllAsync(stoppingToken))
        {
            string id = mail.MessageId ?? "";
            try
            {
                await agent.RunAsync(mail, stoppingToken);
                Journal.WriteEnd(id, "done");
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // One mail must not stop the others, for example if the model or the approver isn't available.
                LogFailed(exception, id);
                Journal.WriteEnd(id, "failed");
            }
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The agent failed for the mail {Id}.")]
    private partial void LogFailed(Exception exception, string id);
}
