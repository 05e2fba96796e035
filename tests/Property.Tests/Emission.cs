using Azure.Connectors.Sdk.Corpus.Compiling;
using Azure.Connectors.Sdk.Generator.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Azure.Connectors.Sdk.Property.Tests;

/// <summary>
/// Compiles emitted files as the corpus run does: nullable, documentation, the highest warning level, the trim and AOT analyzers.
/// </summary>
internal sealed class Emission
{
    private readonly EmittedCompiler _compiler = new();

    public SyntaxTree Parse(EmittedFile file) => EmittedCompiler.Parse(file.HintName, file.Source, CancellationToken.None);

    public CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) => _compiler.Create("Emitted" + Guid.NewGuid().ToString("N"), trees);

    /// <summary>Gets the diagnostics of the compiler and the analyzers.</summary>
    public IReadOnlyList<Diagnostic> Diagnose(CSharpCompilation compilation) =>
        _compiler.DiagnoseAsync(compilation, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>The same, each with its file.</summary>
    public IReadOnlyList<string> Complaints(IEnumerable<EmittedFile> files) =>
        [.. Diagnose(Compile(files.Select(Parse))).Select(d => d.ToString())];
}
