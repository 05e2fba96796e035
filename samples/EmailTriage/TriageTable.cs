using System.Globalization;

namespace EmailTriage;

/// <summary>What became of the mails, as a table.</summary>
internal static class TriageTable
{
    public static void Write(TextWriter output, IEnumerable<TriageResult> results) =>
        TextTable.Write(
            output,
            ["Mail", "From", "Sender", "Manager", "Recent", "Importance", "Card"],
            [.. results.Select(result => new[]
            {
                result.Subject,
                result.From,
                result.Sender ?? "(external)",
                result.Manager ?? "",
                result.RecentMails.ToString(CultureInfo.InvariantCulture),
                result.Importance.ToString(),
                result.CardId ?? "",
            })]);
}
