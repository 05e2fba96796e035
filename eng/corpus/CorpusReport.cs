using System.Globalization;

namespace Azure.Connectors.Sdk.Corpus;

/// <summary>A line per spec and mode, tab-separated, and the totals.</summary>
internal static class CorpusReport
{
    public static async Task WriteAsync(string path, IEnumerable<SpecResult> results, CancellationToken cancellationToken)
    {
        string partial = path + ".partial";
        await using (StreamWriter writer = new(partial))
        {
            await writer.WriteLineAsync("spec\tmode\tbytes\toperations\ttriggers\tmodels\temitted\tparse ms\tread ms\tname ms\temit ms\tcompile ms\tdiagnostics\tcompiler\tsilent losses\texception").ConfigureAwait(false);
            foreach (SpecResult r in results)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await writer.WriteLineAsync(string.Join('\t', [
                    r.Name, r.Mode, Number(r.SpecBytes), Number(r.Operations), Number(r.Triggers), Number(r.Models), Number(r.EmittedBytes),
                    Time(r.Times.Parse), Time(r.Times.Read), Time(r.Times.Name), Time(r.Times.Emit), Time(r.Times.Compile),
                    Join(r.Diagnostics), Join(r.CompilerDiagnostics), Join(r.SilentLosses), Flat(r.Exception ?? "")])).ConfigureAwait(false);
            }
        }

        File.Move(partial, path, overwrite: true);
    }

    public static void PrintTotals(IReadOnlyList<SpecResult> results, TextWriter output)
    {
        foreach (IGrouping<string, SpecResult> mode in results.GroupBy(r => r.Mode))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mode.Key}: {mode.Count()} specs, {mode.Sum(r => r.Operations)} operations, {mode.Sum(r => r.Triggers)} triggers, {mode.Sum(r => r.Models)} models, {mode.Sum(r => r.EmittedBytes) / 1024.0 / 1024.0:F1} MB emitted"));
            output.WriteLine($"  unreadable, each with its place: {mode.Count(r => r.IsUnreadable)}");
            output.WriteLine($"  with compiler errors or warnings: {mode.Count(r => r.CompilerDiagnostics.Count > 0)}; with silent losses: {mode.Count(r => r.SilentLosses.Count > 0)}; exceptions: {mode.Count(r => r.Exception is not null)}");
            foreach (IGrouping<string, string> id in mode.SelectMany(r => r.Diagnostics).GroupBy(d => d.Split(' ', 2)[0]).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                output.WriteLine($"  {id.Key}: {id.Count()}");
            }

            double parse = mode.Sum(r => r.Times.Parse);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  generating took {mode.Sum(r => r.Times.Generate) / parse:F1} times a bare JSON parse of the same files"));
            output.WriteLine("  slowest to generate:");
            foreach (SpecResult r in mode.OrderByDescending(r => r.Times.Generate).Take(10))
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {r.Name}: {r.Times.Generate:F1} ms, {r.Times.Generate / r.Times.Parse:F1} times its parse ({r.SpecBytes / 1024} KB, {r.Operations} operations)"));
            }
        }
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Time(double value) => value.ToString("F2", CultureInfo.InvariantCulture);

    private static string Join(IReadOnlyList<string> items) => items.Count == 0 ? "" : $"{items.Count}: {string.Join(" | ", items.Select(Flat))}";

    private static string Flat(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
