using System.Diagnostics;
using System.Text;
using Azure.Connectors.Sdk.Corpus.Comparing;
using Azure.Connectors.Sdk.Corpus.Compiling;
using Azure.Connectors.Sdk.Corpus.Wire;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Azure.Connectors.Sdk.Corpus;

/// <summary>Takes one spec through the generator and the compiler, and looks for what was lost.</summary>
internal sealed class SpecRun(EmittedCompiler compiler, bool compare)
{
    public async Task<SpecResult> RunAsync(string name, string path, bool isDynamic, CancellationToken cancellationToken)
    {
        SpecResult result = new(name, isDynamic ? "dynamic" : "typed");
        try
        {
            return await GenerateAsync(result, path, isDynamic, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return result with { Exception = e.ToString() };
        }
    }

    private async Task<SpecResult> GenerateAsync(SpecResult result, string path, bool isDynamic, CancellationToken cancellationToken)
    {
        byte[] bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        string text = Encoding.UTF8.GetString(bytes);
        Generated generated = StagedGenerator.Generate(path, text, isDynamic, cancellationToken);
        List<SyntaxTree> trees = [.. generated.Files.Select(f => EmittedCompiler.Parse(f.HintName, f.Source, cancellationToken))];
        long start = Stopwatch.GetTimestamp();
        CSharpCompilation compilation = compiler.Create("Emitted", trees);
        IReadOnlyList<Diagnostic> compilerDiagnostics = await compiler.DiagnoseAsync(compilation, cancellationToken).ConfigureAwait(false);
        double compileTime = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        EmittedCode code = new(trees);
        WireDocument? wire = generated.IsUnreadable ? null : WireDocument.TryRead(text);
        return result with
        {
            SpecBytes = bytes.Length,
            Operations = generated.Operations,
            Triggers = generated.Triggers,
            Models = generated.Models,
            EmittedBytes = generated.Files.Sum(f => (long)f.Source.Length),
            Diagnostics = generated.Diagnostics,
            Skipped = generated.Losses,
            IsUnreadable = generated.IsUnreadable,
            CompilerDiagnostics = [.. compilerDiagnostics.Select(d => d.ToString())],
            SilentLosses = wire is null ? [] : [.. SilentLoss.Find(wire, code, generated.Findings, generated.IsDynamic)],
            CompileTime = compileTime,
            Comparison = compare && !isDynamic && generated.Connector is { } connector
                ? await PeerComparison.CompareAsync(text, connector.Spec, generated.Findings, cancellationToken).ConfigureAwait(false)
                : null,
        };
    }
}
