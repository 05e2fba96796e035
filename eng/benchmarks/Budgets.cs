using System.Diagnostics;
using System.Globalization;
using Azure.Connectors.Sdk.Benchmarks.Calls;
using Azure.Connectors.Sdk.Benchmarks.Json;

namespace Azure.Connectors.Sdk.Benchmarks;

/// <summary>
/// Whether our client costs no more than it may beside the baseline of its benchmark. The two take turns of a millisecond or so, and a turn
/// that something else on the machine disturbed doesn't count: BenchmarkDotNet measures one after the other, and a ratio of times that lie
/// seconds apart says little on a machine that others use.
/// </summary>
internal static class Budgets
{
    private const int Turns = 500;
    private const int Warmups = 4;
    private static readonly TimeSpan s_turn = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan s_warmup = TimeSpan.FromSeconds(0.5);

    /// <returns>Whether all hold.</returns>
    public static async Task<bool> MeasureAsync()
    {
        SmallGetBenchmarks smallGet = new();
        MailListBenchmarks mails = new();
        ReadingBenchmarks reading = new();
        WritingBenchmarks writing = new();
        await smallGet.Setup();
        await mails.Setup();
        reading.Setup();
        writing.Setup();
        SnapshotReadingBenchmarks snapshots = new();
        snapshots.Setup();
        return Holds("small GET", () => smallGet.Ours(), () => smallGet.Pipeline(), time: 1.10, allocated: 1.10)
            & Holds("25 mails", () => mails.Ours(), () => mails.HandWritten(), time: 1.0, allocated: 1.1)
            & Holds("reading", () => reading.Ours(), () => reading.HandWritten(), time: 0.8, allocated: 1.0)
            & Holds("writing", () => writing.Ours(), () => writing.HandWritten(), time: 1.0, allocated: 1.0)
            & Holds("snapshot", () => snapshots.Snapshot(), () => snapshots.Static(), time: 1.1, allocated: 1.1);
    }

    private static bool Holds(string what, Func<object> ours, Func<object> baseline, double time, double allocated)
    {
        int calls = 1;
        for (int i = 0; i < Warmups; i++)
        {
            for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < s_warmup;)
            {
                TimeSpan turn = Time(baseline, calls) + Time(ours, calls);
                calls = turn < s_turn ? calls * 2 : calls;
            }

            // The compiler, which works beside the calls, catches up.
            Thread.Sleep(s_warmup);
        }

        TimeSpan[] ourTimes = new TimeSpan[Turns];
        TimeSpan[] baselineTimes = new TimeSpan[Turns];
        for (int i = 0; i < Turns; i++)
        {
            baselineTimes[i] = Time(baseline, calls);
            ourTimes[i] = Time(ours, calls);
        }

        return Print(what, "time", Undisturbed(ourTimes) / Undisturbed(baselineTimes), time)
            & Print(what, "allocated", Ratio(Allocated(ours), Allocated(baseline)), allocated);
    }

    private static TimeSpan Time(Func<object> call, int calls)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < calls; i++)
        {
            Complete(call());
        }

        return Stopwatch.GetElapsedTime(start);
    }

    private static TimeSpan Undisturbed(TimeSpan[] times) => times.Order().ElementAt(times.Length / 4);

    private static long Allocated(Func<object> call)
    {
        const int Calls = 100;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Calls; i++)
        {
            Complete(call());
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }

    // Of nothing there is no ratio.
    private static double Ratio(long ours, long baseline) => ours == baseline ? 1 : (double)ours / baseline;

    /// <summary>Over a transport in memory a call ends as it returns, on the thread whose allocations are counted.</summary>
    private static void Complete(object result)
    {
        if (result is Task { IsCompletedSuccessfully: false })
        {
            throw new InvalidOperationException("The call isn't over.");
        }
    }

    private static bool Print(string benchmark, string what, double ratio, double bound)
    {
        bool holds = Math.Round(ratio, 3) <= bound;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{benchmark,-12} {what,-9} {ratio:F3} of at most {bound:F2}: {(holds ? "holds" : "DOESN'T HOLD")}"));
        return holds;
    }
}
