using Azure.Connectors.Sdk.Office365.Models;
using Azure.Connectors.Sdk.Office365Users;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Mailroom;

/// <summary>
/// A function as an application has it. Its usings are all that it has: the payload is in the namespace of the models, and the client in
/// that of the connector.
/// </summary>
public sealed class NewEmailFunction(Office365UsersClient users, ILogger<NewEmailFunction> logger)
{
    [Function("OnNewEmail")]
    public async Task<IReadOnlyList<string?>> Run([ConnectorTrigger] Office365OnNewEmailTriggerPayload payload)
    {
        List<string?> senders = [];
        var emails = payload?.Body?.Value ?? [];
        foreach (var email in emails)
        {
            logger.LogInformation("{From} {Subject}", email.From, email.Subject);
            var user = await users.UserProfileAsync(email.From!);
            senders.Add(user.DisplayName);
        }

        return senders;
    }
}
