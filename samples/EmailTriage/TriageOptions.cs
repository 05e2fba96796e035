namespace EmailTriage;

/// <summary>Where cards go, and what makes a mail important.</summary>
public sealed class TriageOptions
{
    public string TeamId { get; set; } = "";

    public string ChannelId { get; set; } = "";

    public IList<string> ImportantWords { get; set; } = [];
}
