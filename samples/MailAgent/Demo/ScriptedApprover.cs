using System.Text.Json.Nodes;

namespace MailAgent.Demo;

/// <summary>Decides like a careful user: mails go to colleagues, and posts to the channel of the agent.</summary>
internal static class ScriptedApprover
{
    private static readonly string[] s_recipients = ["To", "Cc", "Bcc", "ReplyTo"];

    public static bool Decide(string tool, JsonObject arguments) => tool switch
    {
        "office365_SendEmailV2" => IsToColleagues(arguments["emailMessage"]),
        "teams_PostMessageToConversation" => (string?)arguments["body"]?["recipient"]?["channelId"] == "19:replies@thread.tacv2",
        _ => false,
    };

    private static bool IsToColleagues(JsonNode? mail) => s_recipients
        .Select(name => (string?)mail?[name])
        .OfType<string>()
        .SelectMany(list => list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .All(address => address.EndsWith("@contoso.example", StringComparison.OrdinalIgnoreCase));
}
