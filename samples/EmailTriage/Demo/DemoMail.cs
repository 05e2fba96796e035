using System.Text.Json.Nodes;

namespace EmailTriage.Demo;

/// <summary>A mail of the demonstration.</summary>
internal sealed record DemoMail(string Id, string From, string Subject, string Preview, string Importance = "normal")
{
    /// <summary>The item as the trigger's callback carries it.</summary>
    public JsonNode ToJson() => new JsonObject
    {
        ["id"] = Id,
        ["from"] = From,
        ["subject"] = Subject,
        ["bodyPreview"] = Preview,
        ["body"] = $"<p>{Preview}</p>",
        ["isHtml"] = true,
        ["importance"] = Importance,
        ["receivedDateTime"] = "2026-03-02T08:15:00+00:00",
        ["hasAttachments"] = false,
        ["isRead"] = false,
    };
}
