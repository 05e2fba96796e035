using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Azure.Connectors.Sdk.Corpus.Compiling;

/// <summary>
/// Compiles emitted code in process, as strictly as a careful user's project would: nullable, documentation, trim and AOT analyzers.
/// </summary>
internal sealed class EmittedCompiler
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
    private static readonly AnalyzerOptions s_analyzerOptions = new([], new TrimProperties());

    private readonly ImmutableArray<MetadataReference> _references = [..
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
                && Path.GetFileName(path) != "Azure.Connectors.Sdk.Generator.dll")
            .Select(path => MetadataReference.CreateFromFile(path))];

    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers = LoadTrimAnalyzers();

    public static SyntaxTree Parse(string hintName, string source, CancellationToken cancellationToken) =>
        CSharpSyntaxTree.ParseText(source, s_parse, hintName, cancellationToken: cancellationToken);

    public CSharpCompilation Create(string name, IEnumerable<SyntaxTree> trees) =>
        CSharpCompilation.Create(
            name,
            trees,
            _references,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                warningLevel: 9999,
                nullableContextOptions: NullableContextOptions.Enable,
                optimizationLevel: OptimizationLevel.Release));

    /// <summary>Errors and warnings of the compiler, and of the trim and AOT analyzers.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnoseAsync(CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        // An error of the compiler makes what analyzers say worthless.
        ImmutableArray<Diagnostic> compiler = compilation.GetDiagnostics(cancellationToken);
        List<Diagnostic> found = [.. compiler.Where(d => d.Severity >= DiagnosticSeverity.Warning)];
        if (!found.Exists(d => d.Severity == DiagnosticSeverity.Error) && _analyzers.Length > 0)
        {
            ImmutableArray<Diagnostic> analyzed = await compilation
                .WithAnalyzers(_analyzers, s_analyzerOptions)
                .GetAnalyzerDiagnosticsAsync(cancellationToken)
                .ConfigureAwait(false);
            found.AddRange(analyzed.Where(d => d.Severity >= DiagnosticSeverity.Warning));
        }

        return found;
    }

    private static ImmutableArray<DiagnosticAnalyzer> LoadTrimAnalyzers()
    {
        string path =
            typeof(EmittedCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "TrimAnalyzer").Value!;
        AnalyzerFileReference reference = new(path, new FromFile());
        ImmutableArray<DiagnosticAnalyzer> analyzers = reference.GetAnalyzers(LanguageNames.CSharp);

        // A reference that can't be loaded has no analyzers and reports no error; a run without them would prove nothing.
        return analyzers.IsEmpty ? throw new InvalidOperationException($"No trim analyzer could be loaded from '{path}'.") : analyzers;
    }

    private sealed class FromFile : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }

    /// <summary>The options that a project with <c>IsAotCompatible</c> passes to the analyzers.</summary>
    private sealed class TrimProperties : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Properties : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = key is "build_property.EnableTrimAnalyzer" or "build_property.EnableAotAnalyzer"
                    or "build_property.EnableSingleFileAnalyzer" ? "true" : null;
                return value is not null;
            }
        }
    }
}
