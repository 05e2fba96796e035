namespace EmailTriage;

/// <summary>Prints rows in aligned columns.</summary>
internal static class TextTable
{
    private const int WidestColumn = 34;

    public static void Write(TextWriter output, string[] headings, IReadOnlyCollection<string[]> rows)
    {
        int[] widths = [.. headings.Select(
            (heading, column) => Math.Min(WidestColumn, rows.Select(row => row[column].Length).Append(heading.Length).Max()))];
        Line(output, headings, widths);
        Line(output, [.. widths.Select(width => new string('-', width))], widths);
        foreach (string[] row in rows)
        {
            Line(output, row, widths);
        }

        output.WriteLine();
    }

    private static void Line(TextWriter output, string[] cells, int[] widths) =>
        output.WriteLine(string.Join("  ", cells.Select((cell, column) => Fit(cell, widths[column]))).TrimEnd());

    private static string Fit(string cell, int width) => cell.Length <= width ? cell.PadRight(width) : cell[..(width - 1)] + "…";
}
