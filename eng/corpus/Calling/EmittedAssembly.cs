using System.Reflection;
using System.Runtime.Loader;
using Azure.Connectors.Sdk.Corpus.Compiling;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Azure.Connectors.Sdk.Corpus.Calling;

/// <summary>A spec's emitted code, loaded. It goes when it is disposed, so that memory is bounded by the largest spec.</summary>
internal sealed class EmittedAssembly : IDisposable
{
    private readonly AssemblyLoadContext _context = new("emitted", isCollectible: true);

    private EmittedAssembly(Stream image) => Assembly = _context.LoadFromStream(image);

    public Assembly Assembly { get; }

    /// <exception cref="InvalidOperationException">The code doesn't compile.</exception>
    public static EmittedAssembly Load(EmittedCompiler compiler, Generated generated, CancellationToken cancellationToken) =>
        Load(
            compiler.Create("Emitted", [.. generated.Files.Select(f => EmittedCompiler.Parse(f.HintName, f.Source, cancellationToken))]),
            cancellationToken);

    /// <exception cref="InvalidOperationException">The code doesn't compile.</exception>
    public static EmittedAssembly Load(CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        using MemoryStream image = new();
        EmitResult result = compilation.Emit(image, cancellationToken: cancellationToken);
        if (!result.Success)
        {
            throw new InvalidOperationException(
                string.Join(' ', result.Diagnostics.Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Take(3)));
        }

        image.Position = 0;
        return new(image);
    }

    public void Dispose() => _context.Unload();
}
