using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Azure.Connectors.Sdk.Corpus.Compiling;
using Azure.Connectors.Sdk.Corpus.Wire;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Azure.Connectors.Sdk.Corpus;

/// <summary>Takes one spec through the generator and the compiler, and looks for what was lost.</summary>
internal sealed class SpecRun(EmittedCompiler compiler)
{
    private static readonly JsonDocumentOptions s_lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

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
        double parse = Parse(text);
        Generated generated = StagedGenerator.Generate(path, text, isDynamic, cancellationToken);
        List<SyntaxTree> trees = [.. generated.Files.Select(f => EmittedCompiler.Parse(f.HintName, f.Source, cancellationToken))];
        long start = Stopwatch.GetTimestamp();
        CSharpCompilation compilation = compiler.Create("Emitted", trees);
        IReadOnlyList<Diagnostic> compilerDiagnostics = await compiler.DiagnoseAsync(compilation, cancellationToken).ConfigureAwait(false);
        StageTimes times = generated.Times with { Parse = parse, Compile = Stopwatch.GetElapsedTime(start).TotalMilliseconds };
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
            IsUnreadable = generated.IsUnreadable,
            CompilerDiagnostics = [.. compilerDiagnostics.Select(d => d.ToString())],
            SilentLosses = wire is null ? [] : [.. SilentLoss.Find(wire, code, generated.Diagnostics, generated.IsDynamic)],
            Times = times,
        };
    }

    private static double Parse(string text)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, s_lenient);
        }
        catch (JsonException)
        {
            // The ten files that aren't strict JSON are timed up to the fault.
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
