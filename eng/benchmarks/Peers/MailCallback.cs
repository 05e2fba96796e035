namespace Azure.Connectors.Sdk.Benchmarks.Peers;

/// <summary>The callback of a mail trigger.</summary>
public sealed class MailCallback
{
    public MailList? Body { get; set; }
}
