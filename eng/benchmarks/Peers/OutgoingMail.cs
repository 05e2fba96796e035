namespace Azure.Connectors.Sdk.Benchmarks.Peers;

/// <summary>A mail to send.</summary>
public sealed class OutgoingMail
{
    public string? To { get; set; }

    public string? Subject { get; set; }

    public string? Body { get; set; }

    public string? From { get; set; }

    public string? Cc { get; set; }

    public string? Bcc { get; set; }

    public List<OutgoingAttachment>? Attachments { get; set; }

    public string? Sensitivity { get; set; }

    public string? ReplyTo { get; set; }

    public string? Importance { get; set; }
}

/// <summary>A file to send.</summary>
public sealed class OutgoingAttachment
{
    public string? Name { get; set; }

    public byte[]? ContentBytes { get; set; }
}
