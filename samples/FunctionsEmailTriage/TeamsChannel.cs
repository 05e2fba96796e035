using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Teams;
using Microsoft.Extensions.Configuration;

namespace FunctionsEmailTriage;

/// <summary>Posts messages to the channel of the triage.</summary>
public sealed class TeamsChannel(TeamsClient teams, IConfiguration configuration)
{
    public async Task PostAsync(string title, string text, CancellationToken cancellationToken)
    {
        // The schema of the message depends on who posts where, so the client takes it as JSON.
        JsonElement message = JsonSerializer.SerializeToElement(new JsonObject
        {
            ["recipient"] = new JsonObject
            {
                ["groupId"] = configuration["Teams:TeamId"],
                ["channelId"] = configuration["Teams:ChannelId"],
            },
            ["messageBody"] = $"<p><b>{WebUtility.HtmlEncode(title)}</b></p><p>{WebUtility.HtmlEncode(text)}</p>",
        });
        await teams.PostMessageToConversationAsync(
            postAs: "Flow bot", postIn: "Channel", input: message, cancellationToken: cancellationToken);
    }
}
