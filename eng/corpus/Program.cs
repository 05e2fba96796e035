using System.CommandLine;
using Azure.Connectors.Sdk.Corpus;
using Azure.Connectors.Sdk.Corpus.Calling;

Argument<DirectoryInfo> folder = new("folder") { Description = "The folder below which every *.swagger.json is taken." };
Option<FileInfo?> report = new("--report") { Description = "The file to write, with a tab-separated line per spec and mode." };
Option<string> mode = new("--mode") { Description = "typed, dynamic or both.", DefaultValueFactory = _ => "both" };
mode.AcceptOnlyFromAmong("typed", "dynamic", "both");
Option<int> jobs = new("--jobs") { Description = "How many specs at a time.", DefaultValueFactory = _ => Environment.ProcessorCount };
Option<int> every = new("--every") { Description = "Take each n-th spec only: a fixed part of the folder.", DefaultValueFactory = _ => 1 };
Option<bool> wire = new("--wire")
{
    Description = "Call every operation of every spec through the emulator instead; the report is <report>.wire.tsv.",
};
Option<bool> discovery = new("--discovery")
{
    Description =
        "With --wire: request only the dynamic values, schemas and trees, by clients without models. It takes a tenth of the time.",
};
Option<bool> compare = new("--compare")
{
    Description = "Also ask Microsoft.OpenApi and NSwag how they read each spec, and name the differences.",
    DefaultValueFactory = _ => true,
};
Option<bool> strict = new("--strict") { Description = "End with 1 also on a difference between the readings that no rule explains." };
RootCommand root = new("Runs the generator over a folder of specs: everything compiles without a warning, and nothing is lost in silence.")
{
    folder, report, mode, jobs, every, wire, discovery, compare, strict
};
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
        WireCommand command = new(source, specs, parsed.GetValue(jobs), parsed.GetValue(discovery));
        return await command.RunAsync(parsed.GetValue(report), cancellationToken);
    }

    CorpusRun run = new(new(source, specs, modes, parsed.GetValue(jobs), parsed.GetValue(compare), parsed.GetValue(strict)), Console.Out);
    IReadOnlyList<SpecResult> results = await run.RunAsync(cancellationToken);
    if (parsed.GetValue(report) is { } file)
    {
        await CorpusReport.WriteAsync(file.FullName, results, cancellationToken);
    }

    CorpusTotals.Print(results, Console.Out);
    return results.Any(run.Failed) ? 1 : 0;
});

// The parser removes a first argument that ends in the program's name, such as a folder that is named corpus.
return await root.Parse([RootCommand.ExecutableName, .. args]).InvokeAsync();
