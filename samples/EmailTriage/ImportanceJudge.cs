using Azure.Connectors.Sdk.Office365.Models;

namespace EmailTriage;

/// <summary>Judges a mail by what its sender marked, by its words, and by how well the sender is known.</summary>
internal static class ImportanceJudge
{
    public static TriageImportance Judge(
        GraphClientReceiveMessage mail, bool isColleague, int recentMails, IEnumerable<string> importantWords)
    {
        string text = $"{mail.Subject} {mail.BodyPreview}";
        bool important = mail.Importance == GraphClientReceiveMessageImportance.High
            || importantWords.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
        bool known = isColleague || recentMails > 0;
        return (important, known) switch
        {
            (true, true) => TriageImportance.High,
            (false, false) => TriageImportance.Low,
            _ => TriageImportance.Normal,
        };
    }
}
