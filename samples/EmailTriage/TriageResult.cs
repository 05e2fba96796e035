namespace EmailTriage;

/// <summary>What became of one mail.</summary>
/// <param name="Subject">The mail's subject.</param>
/// <param name="From">The sender's address.</param>
/// <param name="Sender">The sender's name and job; <see langword="null"/> for one from outside.</param>
/// <param name="Manager">The name of the sender's manager, if there is one.</param>
/// <param name="RecentMails">How many mails the sender wrote of late.</param>
/// <param name="Importance">How important it was judged.</param>
/// <param name="CardId">The id of the message in the channel.</param>
public sealed record TriageResult(
    string Subject, string From, string? Sender, string? Manager, int RecentMails, TriageImportance Importance, string? CardId);
