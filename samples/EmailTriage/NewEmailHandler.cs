using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Office365.Models;
using Azure.Connectors.Sdk.Office365Users;
using Azure.Connectors.Sdk.Office365Users.Models;
using Azure.Connectors.Sdk.Teams;
using Azure.Connectors.Sdk.Teams.Models;
using Microsoft.Extensions.Options;

namespace EmailTriage;

/// <summary>Handles each new mail: looks up the sender, flags the mail if it is important, and posts it to the channel.</summary>
public sealed partial class NewEmailHandler(
    Office365Client mailbox,
    Office365UsersClient users,
    TeamsClient teams,
    IOptions<TriageOptions> options,
    TriageJournal journal,
    ILogger<NewEmailHandler> logger) : IConnectorTriggerHandler<Office365OnNewEmailTriggerPayload>
{
    public async Task HandleAsync(
        Office365OnNewEmailTriggerPayload payload, ConnectorTriggerContext context, CancellationToken cancellationToken)
    {
        foreach (GraphClientReceiveMessage mail in payload.Body?.Value ?? [])
        {
            if (mail is { MessageId: string id, From: string from })
            {
                TriageResult result = await TriageAsync(mail, id, from, cancellationToken);
                journal.Add(result);
                LogTriaged(id, result.Importance);
            }
            else
            {
                LogIncomplete();
            }
        }
    }

    private async Task<TriageResult> TriageAsync(
        GraphClientReceiveMessage mail, string id, string from, CancellationToken cancellationToken)
    {
        GraphUser? sender = await UnlessMissing(users.UserProfileAsync(from, cancellationToken: cancellationToken));
        GraphUser? manager = sender is null ? null : await UnlessMissing(users.ManagerAsync(from, cancellationToken: cancellationToken));
        BatchResponseGraphClientReceiveMessage recent = await mailbox.GetEmailsAsync(
            from: from, fetchOnlyUnreadMessages: false, top: 5, cancellationToken: cancellationToken);
        int recentMails = recent.Value?.Count(other => other.MessageId != id) ?? 0;

        TriageImportance importance = ImportanceJudge.Judge(mail, sender is not null, recentMails, options.Value.ImportantWords);
        UpdateEmailFlag flag = new() { Flag = new() { FlagStatus = importance == TriageImportance.Low ? "notFlagged" : "flagged" } };
        await mailbox.FlagAsync(id, flag, cancellationToken: cancellationToken);

        string? name = sender is null ? null : string.Join(", ", new[] { sender.DisplayName, sender.JobTitle }.OfType<string>());
        PostToConversationResponse card = await teams.PostMessageToConversationAsync(
            postAs: "Flow bot", postIn: "Channel", input: TriageCard.Create(
                options.Value, mail, name, importance), cancellationToken: cancellationToken);
        return new(mail.Subject ?? "", from, name, manager?.DisplayName, recentMails, importance, card.MessageId);
    }

    /// <summary>A profile that isn't there is that of an external sender; a manager that isn't there is none.</summary>
    private static async Task<GraphUser?> UnlessMissing(Task<GraphUser> call)
    {
        try
        {
            return await call;
        }
        catch (ConnectorException exception) when (exception.Status == StatusCodes.Status404NotFound)
        {
            return null;
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Mail {Id}: {Importance}.")]
    private partial void LogTriaged(string id, TriageImportance importance);

    [LoggerMessage(2, LogLevel.Warning, "A mail without an id or a sender was left alone.")]
    private partial void LogIncomplete();
}
