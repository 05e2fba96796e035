using System.Collections.Concurrent;
using Azure.Connectors.Sdk.Corpus.Compiling;

namespace Azure.Connectors.Sdk.Corpus.Calling;

/// <summary>The run with <c>--wire</c>: calls every operation of every spec.</summary>
internal static class WireCommand
{
    /// <returns>1 where an operation departs without a reason, else 0.</returns>
    public static async Task<int> RunAsync(
        DirectoryInfo source, IReadOnlyList<string> specs, int jobs, FileInfo? report, CancellationToken cancellationToken)
    {
        WireRun run = new(new EmittedCompiler());
        ConcurrentBag<WireResult> results = [];
        int done = 0;
        await Parallel.ForEachAsync(
            specs,
            new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellationToken },
            async (path, token) =>
            {
                WireResult result = await run
                    .RunAsync(Path.GetRelativePath(source.FullName, Path.GetDirectoryName(path)!), path, token)
                    .ConfigureAwait(false);
                results.Add(result);
                if (result.Failed)
                {
                    Console.WriteLine(
                        $"{result.Name}: {result.Departures.Count} departures, first {result.Departures[0].ReplaceLineEndings(" ")}");
                }

                int count = Interlocked.Increment(ref done);
                if (count % 50 == 0 || count == specs.Count)
                {
                    Console.WriteLine($"{count} of {specs.Count}");
                }
            }).ConfigureAwait(false);

        WireResult[] ordered = [.. results.OrderBy(r => r.Name, StringComparer.Ordinal)];
        if (report is not null)
        {
            await WireReport.WriteAsync(report.FullName + ".wire.tsv", ordered, cancellationToken).ConfigureAwait(false);
            await WireReport.WriteRequestsAsync(report.FullName + ".requests.tsv", ordered, cancellationToken).ConfigureAwait(false);
            await WireReport
                .WriteDynamicOnlyAsync(report.FullName + ".dynamic-only.tsv", ordered, cancellationToken)
                .ConfigureAwait(false);
        }

        WireReport.PrintTotals(ordered, Console.Out);
        return ordered.Any(r => r.Failed) ? 1 : 0;
    }
}
