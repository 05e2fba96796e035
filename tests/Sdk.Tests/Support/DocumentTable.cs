using System.Runtime.CompilerServices;

namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

/// <summary>
/// The rows of the tables of a page below <c>docs/</c>. Tests take from them what they expect, so that page and behaviour can't part.
/// </summary>
internal sealed class DocumentTable
{
    private readonly Dictionary<string, string[]> _rows;

    private DocumentTable(Dictionary<string, string[]> rows) => _rows = rows;

    public IEnumerable<string> Rows => _rows.Keys;

    /// <summary>The cells after the first, of the row whose first cell is this.</summary>
    public string[] this[string row] =>
        _rows.TryGetValue(row, out string[]? cells) ? cells : throw new KeyNotFoundException($"No table has the row '{row}'.");

    /// <param name="page">The page's file.</param>
    /// <param name="heading">The heading whose tables count; null for the whole page.</param>
    public static DocumentTable Read(string page, string? heading = null)
    {
        IEnumerable<string> text = File.ReadLines(Path.Combine(DocsFolder(), page));
        if (heading is not null)
        {
            text = text.SkipWhile(line => line != "## " + heading).Skip(1).TakeWhile(line => !line.StartsWith('#'));
        }

        string[][] lines = [.. text
            .Select(line => line.Trim())
            .Where(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))];
        Dictionary<string, string[]> rows = new(StringComparer.Ordinal);
        for (int i = 0; i < lines.Length; i++)
        {
            bool isHead = i + 1 < lines.Length && IsRule(lines[i + 1]);
            if (!isHead && !IsRule(lines[i]))
            {
                rows.Add(lines[i][0], lines[i][1..]);
            }
        }

        return new DocumentTable(rows);
    }

    private static bool IsRule(string[] cells) => cells.All(cell => cell.Length > 0 && cell.All(c => c is '-' or ':'));

    private static string DocsFolder([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "docs");
}
