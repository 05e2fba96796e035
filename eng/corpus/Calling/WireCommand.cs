using System.Collections.Concurrent;
using Azure.Connectors.Sdk.Corpus.Compiling;

namespace Azure.Connectors.Sdk.Corpus.Calling;

/// <summary>The run with <c>--wire</c>: calls every operation of every spec.</summary>
/// <param name="source">The folder of the specs.</param>
/// <param name="specs">The files.</param>
/// <param name="jobs">The number of specs at a time.</param>
/// <param name="isDiscoveryOnly">Whether only the discovery operations are requested.</param>
internal sealed class WireCommand(DirectoryInfo source, IReadOnlyList<string> specs, int jobs, bool isDiscoveryOnly)
{
    /// <returns>1 if there is a deviation without an explanation; otherwise, 0.</returns>
    public async Task<int> RunAsync(FileInfo? report, CancellationToken cancellationToken)
    {
        WireRun run = new(new EmittedCompiler(), isDiscoveryOnly);
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
                        $"{result.Name}: {result.Deviations.Count} deviations, first {result.Deviations[0].ReplaceLineEndings(" ")}");
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
            await WireReport
                .WriteUndiscoveredAsync(report.FullName + ".discovery.tsv", ordered, cancellationToken)
                .ConfigureAwait(false);
        }

        WireReport.PrintTotals(ordered, Console.Out);
        return ordered.Any(r => r.Failed) ? 1 : 0;
    }
}
