using System.Collections.Concurrent;
using System.Diagnostics;
using Azure.Connectors.Sdk.Corpus.Compiling;

namespace Azure.Connectors.Sdk.Corpus;

/// <param name="Source">The folder to which the names of the specs are relative.</param>
/// <param name="Specs">The files.</param>
/// <param name="Modes"><c>typed</c>, <c>dynamic</c>.</param>
/// <param name="Jobs">How many specs at a time.</param>
/// <param name="Compare">Ask other libraries how they read each spec.</param>
/// <param name="Strict">A difference that no rule explains fails the run.</param>
internal sealed record CorpusOptions(
    DirectoryInfo Source, IReadOnlyList<string> Specs, IReadOnlyList<string> Modes, int Jobs, bool Compare, bool Strict);

/// <summary>Takes all the specs through the generator and the compiler, and then times the generator alone.</summary>
internal sealed class CorpusRun(CorpusOptions options, TextWriter output)
{
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(3);

    private readonly SpecRun _run = new(new EmittedCompiler(), options.Compare);
    private readonly ConcurrentBag<(string Path, SpecResult Result)> _results = [];
    private int _done;

    public async Task<IReadOnlyList<SpecResult>> RunAsync(CancellationToken cancellationToken)
    {
        if (options.Specs.Count == 0)
        {
            return [];
        }

        await Parallel.ForEachAsync(
            options.Specs,
            new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancellationToken },
            async (path, token) => await RunAsync(path, token).ConfigureAwait(false)).ConfigureAwait(false);
        output.WriteLine("timing the generator alone");
        WarmUp(cancellationToken);
        return [.. _results
            .OrderBy(r => r.Result.Name, StringComparer.Ordinal).ThenByDescending(r => r.Result.Mode, StringComparer.Ordinal)
            .Select(r => r.Result.Exception is null
                ? r.Result with { Cost = GenerationCost.Measure(r.Path, r.Result.Mode == "dynamic", cancellationToken) }
                : r.Result)];
    }

    public bool Failed(SpecResult result) => result.Failed || (options.Strict && result.Comparison?.Unexplained.Count > 0);

    /// <summary>Until the runtime has compiled both the generator and the parser as well as it can.</summary>
    private void WarmUp(CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; Stopwatch.GetElapsedTime(start) < s_warmUp; i++)
        {
            GenerationCost.Measure(options.Specs[i % options.Specs.Count], isDynamic: i % 2 == 1, cancellationToken);
        }
    }

    private async Task RunAsync(string path, CancellationToken cancellationToken)
    {
        string name = Path.GetRelativePath(options.Source.FullName, Path.GetDirectoryName(path)!);
        foreach (string mode in options.Modes)
        {
            SpecResult result = await _run.RunAsync(name, path, mode == "dynamic", cancellationToken).ConfigureAwait(false);
            _results.Add((path, result));
            IEnumerable<string> faults = result.CompilerDiagnostics
                .Concat(result.SilentLosses)
                .Concat((result.Comparison?.Unexplained ?? []).Select(d => d.ToString()));
            if ((result.Exception ?? faults.FirstOrDefault()) is { } why)
            {
                output.WriteLine($"{name} ({mode}): {why.ReplaceLineEndings(" ")}");
            }
        }

        int count = Interlocked.Increment(ref _done);
        if (count % 50 == 0 || count == options.Specs.Count)
        {
            output.WriteLine($"{count} of {options.Specs.Count}");
        }
    }
}
