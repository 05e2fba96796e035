namespace Azure.Connectors.Sdk.Benchmarks.Peers;

/// <summary>Received mails, as someone would write them by hand for <c>System.Text.Json</c>; all properties of the spec.</summary>
public sealed class MailList
{
    public List<Mail>? Value { get; set; }
}

/// <summary>A received mail.</summary>
public sealed class Mail
{
    public string? From { get; set; }

    public string? ToRecipients { get; set; }

    public string? CcRecipients { get; set; }

    public string? BccRecipients { get; set; }

    public string? ReplyTo { get; set; }

    public string? Subject { get; set; }

    public string? Body { get; set; }

    public string? Importance { get; set; }

    public string? BodyPreview { get; set; }

    public bool? HasAttachments { get; set; }

    public string? Id { get; set; }

    public string? InternetMessageId { get; set; }

    public string? ConversationId { get; set; }

    public DateTimeOffset? ReceivedDateTime { get; set; }

    public bool? IsRead { get; set; }

    public List<MailAttachment>? Attachments { get; set; }

    public bool? IsHtml { get; set; }

    public List<MailLabel>? SensitivityLabelInfo { get; set; }
}

/// <summary>A file of a mail.</summary>
public sealed class MailAttachment
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public byte[]? ContentBytes { get; set; }

    public string? ContentType { get; set; }

    public long? Size { get; set; }

    public bool? IsInline { get; set; }

    public DateTimeOffset? LastModifiedDateTime { get; set; }

    public string? ContentId { get; set; }
}

/// <summary>A label of a mail.</summary>
public sealed class MailLabel
{
    public string? SensitivityLabelId { get; set; }

    public string? Name { get; set; }

    public string? DisplayName { get; set; }

    public string? Tooltip { get; set; }

    public int? Priority { get; set; }

    public string? Color { get; set; }

    public bool? IsEncrypted { get; set; }

    public bool? IsEnabled { get; set; }

    public bool? IsParent { get; set; }

    public string? ParentSensitivityLabelId { get; set; }
}
