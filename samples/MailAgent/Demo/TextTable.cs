namespace MailAgent.Demo;

/// <summary>Prints rows in aligned columns.</summary>
internal static class TextTable
{
    private const int MaxWidth = 90;

    public static void Write(string[] headings, string[][] rows)
    {
        int[] widths = [.. headings.Select((heading, column) => Math.Min(MaxWidth, rows.Max(row => row[column].Length, heading.Length)))];
        WriteLine(headings, widths);
        WriteLine([.. widths.Select(width => new string('-', width))], widths);
        foreach (string[] row in rows)
        {
            WriteLine(row, widths);
        }

        Console.WriteLine();
    }

    private static int Max(this string[][] rows, Func<string[], int> selector, int least) => rows.Select(selector).Append(least).Max();

    private static void WriteLine(string[] cells, int[] widths) =>
        Console.WriteLine(string.Join("  ", cells.Select((cell, column) => Fit(cell, widths[column]))).TrimEnd());

    private static string Fit(string cell, int width) => cell.Length <= width ? cell.PadRight(width) : cell[..(width - 1)] + "…";
}
