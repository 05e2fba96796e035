using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Office365.Models;

namespace EmailTriage;

/// <summary>The card that goes to the channel. Its schema depends on who posts where, so the client takes it as JSON.</summary>
internal static class TriageCard
{
    public static JsonElement Create(TriageOptions options, GraphClientReceiveMessage mail, string? sender, TriageImportance importance) =>
        JsonSerializer.SerializeToElement(new JsonObject
        {
            ["recipient"] = new JsonObject { ["groupId"] = options.TeamId, ["channelId"] = options.ChannelId },
            ["messageBody"] =
                $"<p><b>{importance}: {Html(mail.Subject)}</b></p>" +
                $"<p>{Html(mail.From)}, {Html(sender ?? "external sender")}</p>" +
                $"<p>{Html(mail.BodyPreview)}</p>",
        });

    private static string Html(string? text) => WebUtility.HtmlEncode(text ?? "");
}
