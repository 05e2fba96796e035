using System.Text.Json.Serialization;

namespace Azure.Connectors.Sdk.Benchmarks.Peers;

/// <summary>A mail to send; its names are in PascalCase on the wire.</summary>
public sealed class OutgoingMail
{
    [JsonPropertyName("To")]
    public string? To { get; set; }

    [JsonPropertyName("Subject")]
    public string? Subject { get; set; }

    [JsonPropertyName("Body")]
    public string? Body { get; set; }

    [JsonPropertyName("From")]
    public string? From { get; set; }

    [JsonPropertyName("Cc")]
    public string? Cc { get; set; }

    [JsonPropertyName("Bcc")]
    public string? Bcc { get; set; }

    [JsonPropertyName("Attachments")]
    public List<OutgoingAttachment>? Attachments { get; set; }

    [JsonPropertyName("Sensitivity")]
    public string? Sensitivity { get; set; }

    [JsonPropertyName("ReplyTo")]
    public string? ReplyTo { get; set; }

    [JsonPropertyName("Importance")]
    public string? Importance { get; set; }
}

/// <summary>A file to send.</summary>
public sealed class OutgoingAttachment
{
    [JsonPropertyName("Name")]
    public string? Name { get; set; }

    [JsonPropertyName("ContentBytes")]
    public byte[]? ContentBytes { get; set; }
}
