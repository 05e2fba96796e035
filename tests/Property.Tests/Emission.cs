using Azure.Connectors.Sdk.Corpus.Compiling;
using Azure.Connectors.Sdk.Generator.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Azure.Connectors.Sdk.Property.Tests;

/// <summary>Compiles emitted files as the corpus run does: nullable, documentation, the highest warning level, the trim and AOT analyzers.</summary>
internal sealed class Emission
{
    private readonly EmittedCompiler _compiler = new();

    public SyntaxTree Parse(EmittedFile file) => EmittedCompiler.Parse(file.HintName, file.Source, CancellationToken.None);

    /// <summary>What the compiler and the analyzers have to say, each with its file.</summary>
    public IReadOnlyList<string> Complaints(IEnumerable<EmittedFile> files) => Complaints(Compile(files));

    public IReadOnlyList<string> Complaints(CSharpCompilation compilation) =>
        [.. _compiler.DiagnoseAsync(compilation, CancellationToken.None).GetAwaiter().GetResult().Select(d => d.ToString())];

    public CSharpCompilation Compile(IEnumerable<EmittedFile> files) => _compiler.Create("Emitted" + Guid.NewGuid().ToString("N"), files.Select(Parse));
}
