namespace MailAgent.Demo;

/// <summary>Represents what became of one call of the agent.</summary>
internal sealed record JournalLine(string Mail, string Call, string Tool, string Outcome);
