using System.Diagnostics;
using System.Globalization;

namespace Azure.Connectors.Sdk.Corpus;

/// <summary>Represents the totals that the run prints at its end.</summary>
internal static class CorpusTotals
{
    /// <summary>A spec whose cost for its size is that many times the median's is named.</summary>
    private const double OutlierFactor = 4;

    public static void Print(IReadOnlyList<SpecResult> results, TextWriter output)
    {
        foreach (IGrouping<string, SpecResult> mode in results.GroupBy(r => r.Mode))
        {
            PrintMode(mode.Key, [.. mode], output);
        }

        PrintComparison([.. results.Where(r => r.Comparison is not null)], output);
        using Process process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak working set of the whole run, compiler included: "
            + $"{process.PeakWorkingSet64 / Mega:F0} MB"));
    }

    private const double Mega = 1024 * 1024;

    private static void PrintMode(string mode, IReadOnlyList<SpecResult> results, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mode}: {results.Count} specs, {results.Sum(r => r.Operations)} "
            + $"operations, "
            + $"{results.Sum(r => r.Triggers)} triggers, {results.Sum(r => r.Models)} models, {results.Sum(r => r.EmittedBytes) / Mega:F1} "
            + $"MB emitted"));
        output.WriteLine($"  with compiler errors or warnings: {results.Count(r => r.CompilerDiagnostics.Count > 0)}; with silent losses: "
            + $"{results.Count(r => r.SilentLosses.Count > 0)}; exceptions: {results.Count(r => r.Exception is not null)}");
        foreach (SpecResult r in results.Where(r => r.IsUnreadable))
        {
            output.WriteLine($"  can't be read: {r.Name}: {string.Join(' ', r.Diagnostics)}");
        }

        foreach (IGrouping<string, string> id in results
            .SelectMany(r => r.Diagnostics)
            .GroupBy(d => d.Split(' ', 2)[0])
            .OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"  {id.Key}: {id.Count()}");
        }

        PrintCosts(results, output);
    }

    private static void PrintCosts(IReadOnlyList<SpecResult> results, TextWriter output)
    {
        SpecResult[] slowest = [.. results.Where(r => r.Exception is null).OrderByDescending(r => r.Cost.Stages.Total)];
        if (slowest.Length == 0)
        {
            return;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  generating took "
            + $"{slowest.Sum(r => r.Cost.Stages.Total) / slowest.Sum(r => r.Cost.Parse):F1} times a bare JSON parse of the same files "
            + $"(read {Share(r => r.Read):F1}, name {Share(r => r.Name):F1}, emit {Share(r => r.Emit):F1})"));
        SpecResult hungriest = slowest.MaxBy(r => r.Cost.Allocated)!;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  most allocated for one spec: {hungriest.Cost.Allocated / Mega:F1} "
            + $"MB "
            + $"({hungriest.Name}, {hungriest.SpecBytes / 1024} KB)"));
        output.WriteLine("  slowest to generate:");
        foreach (SpecResult r in slowest.Take(10))
        {
            output.WriteLine($"    {Describe(r)}");
        }

        double median = slowest.Select(PerKilobyte).Order().ElementAt(slowest.Length / 2);
        SpecResult[] outliers = [.. slowest.Where(r => PerKilobyte(r) > OutlierFactor * median).OrderByDescending(PerKilobyte)];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  outliers, more than {OutlierFactor} times the median of "
            + $"{median:F3} ms for a KB: "
            + $"{outliers.Length}"));
        foreach (SpecResult r in outliers)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {PerKilobyte(r) / median:F1} times: {Describe(r)}"));
        }

        double Share(Func<StageTimes, double> stage) => slowest.Sum(r => stage(r.Cost.Stages)) / slowest.Sum(r => r.Cost.Parse);
    }

    private static void PrintComparison(IReadOnlyList<SpecResult> results, TextWriter output)
    {
        if (results.Count == 0)
        {
            return;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"compared with other readings: {results.Count} specs, "
            + $"{results.Sum(r => r.Comparison!.Facts)} facts"));
        foreach (IGrouping<string, string> reason in results
            .SelectMany(r => r.Comparison!.Explained)
            .Select(e => $"{e.Reason} [{e.Difference.Reader}]")
            .GroupBy(r => r)
            .OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"  {reason.Key}: {reason.Count()}");
        }

        foreach (SpecResult r in results)
        {
            foreach (string library in r.Comparison!.Unread)
            {
                output.WriteLine($"  can't read {r.Name}: {library.ReplaceLineEndings(" ")}");
            }
        }

        output.WriteLine($"  unexplained: {results.Sum(r => r.Comparison!.Unexplained.Count)}");
    }

    private static string Describe(SpecResult r) =>
        string.Create(CultureInfo.InvariantCulture, $"{r.Name}: {r.Cost.Stages.Total:F1} ms, {r.Cost.Stages.Total / r.Cost.Parse:F1} times "
            + $"its parse "
            + $"({r.SpecBytes / 1024} KB, {r.Operations} operations)");

    private static double PerKilobyte(SpecResult r) => r.Cost.Stages.Total * 1024 / r.SpecBytes;
}
