using System.Globalization;
using BenchmarkDotNet.Reports;

namespace Azure.Connectors.Sdk.Benchmarks;

/// <summary>What our client may cost beside the baseline of its benchmark; <c>docs/performance.md</c> says why.</summary>
internal static class Budgets
{
    private static readonly Budget[] s_all =
    [
        new(nameof(Calls.SmallGetBenchmarks), Time: 1.10, Allocated: 1.10),
        new(nameof(Calls.MailListBenchmarks), Time: 1.0, Allocated: 1.1),
        new(nameof(Json.ReadingBenchmarks), Time: 0.8, Allocated: 1.0),
        new(nameof(Json.WritingBenchmarks), Time: 1.0, Allocated: 1.0),
    ];

    /// <summary>Says of each budget that was measured whether it holds. Times are those of the fastest iterations, which what else the machine does disturbed least.</summary>
    public static void Print(IEnumerable<Summary> summaries)
    {
        foreach (Summary summary in summaries)
        {
            BenchmarkReport? ours = summary.Reports.FirstOrDefault(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == "Ours");
            BenchmarkReport? baseline = summary.Reports.FirstOrDefault(report => report.BenchmarkCase.Descriptor.Baseline);
            if (ours?.ResultStatistics is { } time
                && baseline?.ResultStatistics is { } baselineTime
                && s_all.FirstOrDefault(budget => budget.Benchmark == ours.BenchmarkCase.Descriptor.Type.Name) is { } budget)
            {
                Print(budget.Benchmark, "time", time.Min, baselineTime.Min, budget.Time);
                Print(budget.Benchmark, "allocated", AllocatedBy(ours), AllocatedBy(baseline), budget.Allocated);
            }
        }
    }

    // A byte here and there is the measuring's own, and of nothing there is no ratio.
    private static void Print(string benchmark, string what, double ours, double baseline, double bound)
    {
        double ratio = Math.Abs(ours - baseline) <= 1 ? 1 : ours / Math.Max(baseline, 1);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{benchmark,-20} {what,-9} {ratio:F3} of at most {bound:F2}: {(ratio <= bound ? "holds" : "DOESN'T HOLD")}"));
    }

    private static double AllocatedBy(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;

    private sealed record Budget(string Benchmark, double Time, double Allocated);
}
