using System.Collections.Concurrent;
using System.CommandLine;
using Azure.Connectors.Sdk.Corpus;
using Azure.Connectors.Sdk.Corpus.Calling;
using Azure.Connectors.Sdk.Corpus.Compiling;

Argument<DirectoryInfo> folder = new("folder") { Description = "The folder below which every *.swagger.json is taken." };
Option<FileInfo?> report = new("--report") { Description = "Where a tab-separated line per spec and mode goes." };
Option<string> mode = new("--mode") { Description = "typed, dynamic or both.", DefaultValueFactory = _ => "both" };
mode.AcceptOnlyFromAmong("typed", "dynamic", "both");
Option<int> jobs = new("--jobs") { Description = "How many specs at a time.", DefaultValueFactory = _ => Environment.ProcessorCount };
Option<int> every = new("--every") { Description = "Take each n-th spec only: a fixed part of the folder.", DefaultValueFactory = _ => 1 };
Option<bool> wire = new("--wire") { Description = "Call every operation of every spec through the emulator instead; the report is <report>.wire.tsv." };
RootCommand root = new("Runs the generator over a folder of specs: everything compiles without a warning, and nothing is lost in silence.") { folder, report, mode, jobs, every, wire };
root.SetAction(async (parsed, cancellationToken) =>
{
    DirectoryInfo source = parsed.GetValue(folder)!;
    if (!source.Exists)
    {
        await Console.Error.WriteLineAsync($"There is no folder '{source.FullName}'.");
        return 2;
    }

    string[] modes = parsed.GetValue(mode) switch { "typed" => ["typed"], "dynamic" => ["dynamic"], _ => ["typed", "dynamic"] };
    string[] specs = [.. Directory.EnumerateFiles(source.FullName, "*.swagger.json", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Where((_, i) => i % parsed.GetValue(every) == 0)];
    if (parsed.GetValue(wire))
    {
        return await WireCommand.RunAsync(source, specs, parsed.GetValue(jobs), parsed.GetValue(report), cancellationToken);
    }

    SpecRun run = new(new EmittedCompiler());
    ConcurrentBag<SpecResult> results = [];
    int done = 0;
    await Parallel.ForEachAsync(
        specs,
        new ParallelOptions { MaxDegreeOfParallelism = parsed.GetValue(jobs), CancellationToken = cancellationToken },
        async (path, token) =>
        {
            string name = Path.GetRelativePath(source.FullName, Path.GetDirectoryName(path)!);
            foreach (string each in modes)
            {
                SpecResult result = await run.RunAsync(name, path, each == "dynamic", token);
                results.Add(result);
                if (result.Failed)
                {
                    string why = result.Exception ?? result.CompilerDiagnostics.Concat(result.SilentLosses).First();
                    Console.WriteLine($"{name} ({each}): {why.ReplaceLineEndings(" ")}");
                }
            }

            int count = Interlocked.Increment(ref done);
            if (count % 50 == 0 || count == specs.Length)
            {
                Console.WriteLine($"{count} of {specs.Length}");
            }
        });

    SpecResult[] ordered = [.. results.OrderBy(r => r.Name, StringComparer.Ordinal).ThenBy(r => r.Mode, StringComparer.Ordinal)];
    if (parsed.GetValue(report) is { } file)
    {
        await CorpusReport.WriteAsync(file.FullName, ordered, cancellationToken);
    }

    CorpusReport.PrintTotals(ordered, Console.Out);
    return ordered.Any(r => r.Failed) ? 1 : 0;
});
return await root.Parse(args).InvokeAsync();
