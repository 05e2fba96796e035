using System.Text.Json;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Office365.Models;
using Azure.Connectors.Sdk.Office365Users;
using Azure.Connectors.Sdk.Office365Users.Models;
using Azure.Connectors.Sdk.Teams;
using Azure.Core;
using Azure.Identity;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Connector;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.Functions.App.PublicSamples;

/// <summary>
/// Triages mails with the profiles of their senders and a channel, in the programming model of the samples of Microsoft's SDK. It compiles
/// with the edits that <c>docs/migrating.md</c> names.
/// </summary>
public sealed class EmailTriage(
    Office365Client office365, Office365UsersClient users, TeamsClient teams, IConfiguration configuration, ILogger<EmailTriage> logger)
{
    public static void AddClients(IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton<TokenCredential>(_ => new ManagedIdentityCredential(ManagedIdentityId.SystemAssigned));
        services.AddSingleton(provider => new Office365Client(
            new Uri(configuration["office365:connectionRuntimeUrl"]!), provider.GetRequiredService<TokenCredential>()));
        services.AddSingleton(provider => new Office365UsersClient(
            new Uri(configuration["office365users:connectionRuntimeUrl"]!),
            provider.GetRequiredService<TokenCredential>(),
            new ConnectorClientOptions()));
        services.AddTeamsClient(configuration.GetSection("teams"));
    }

    [Function("TriageEmail")]
    public async Task RunAsync([ConnectorTrigger] Office365OnNewEmailTriggerPayload payload, CancellationToken cancellationToken)
    {
        foreach (GraphClientReceiveMessage email in payload?.Body?.Value ?? [])
        {
            string sender = await DescribeAsync(email.From, cancellationToken);
            logger.LogInformation("{Subject} of {Sender} at {Time}", email.Subject, sender, email.ReceivedTime?.UtcDateTime);
            if (email.Importance != GraphClientReceiveMessageImportance.High || email.MessageId is null)
            {
                continue;
            }

            await office365.FlagAsync(
                email.MessageId, new UpdateEmailFlag { Flag = new() { FlagStatus = "flagged" } }, cancellationToken: cancellationToken);
            await teams.PostMessageToConversationAsync(
                "Flow bot", "Channel", Message($"{sender}: {email.Subject}"), cancellationToken);
            await office365.SendEmailAsync(
                new SendEmailInput { To = configuration["triage:to"]!, Subject = "Triaged", Body = "<p>A mail was flagged.</p>" },
                cancellationToken);
        }
    }

    private async Task<string> DescribeAsync(string? address, CancellationToken cancellationToken)
    {
        try
        {
            GraphUser user = await users.UserProfileAsync(address ?? "", cancellationToken: cancellationToken);
            return $"{user.DisplayName} ({user.JobTitle})";
        }
        catch (ConnectorException exception) when (exception.Status == 404)
        {
            return address ?? "";
        }
    }

    private JsonElement Message(string text) => JsonSerializer.SerializeToElement(new Dictionary<string, object?>
    {
        ["recipient"] = new { groupId = configuration["triage:team"], channelId = configuration["triage:channel"] },
        ["messageBody"] = text,
    });
}
