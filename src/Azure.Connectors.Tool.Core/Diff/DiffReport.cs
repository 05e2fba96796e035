using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Output;

namespace Azure.Connectors.Tool.Diff;

/// <summary>Presents changes as rows: with the letters of the table for people, and with words for programs.</summary>
internal static class DiffReport
{
    public static ResultTable ToTable(IEnumerable<SpecChange> changes, OutputFormat format)
    {
        Func<Verdict, string> text = format is OutputFormat.Table or OutputFormat.Markdown ? VerdictText.Letter : VerdictText.Word;
        ResultTable table = new("source", "binary", "wire", "change", "subject", "names", "detail", "file", "line", "column");
        foreach (SpecChange change in changes)
        {
            bool hasLine = change.Place.Line > 0;
            table.Add(
                text(change.Source),
                text(change.Binary),
                text(change.Wire),
                change.Rule.Id,
                change.Subject,
                new JsonArray([.. change.Names.Select(name => (JsonNode)name)]),
                change.Detail,
                change.Place.Path,
                hasLine ? change.Place.Line : null,
                hasLine ? change.Place.Column : null);
        }

        return table;
    }
}
