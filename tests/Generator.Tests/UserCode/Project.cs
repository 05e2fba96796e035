using System.Text;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Tests.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Azure.Connectors.Sdk.Generator.Tests.UserCode;

/// <summary>A user's project: emitted files and files of the user's own, compiled together.</summary>
internal sealed class Project
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path))];

    private readonly SyntaxTree[] _emitted;

    private Project(IEnumerable<EmittedFile> files, string[] userFiles, MetadataReference[] references)
    {
        _emitted = [.. files.Select(file => Parse(file.Source, file.HintName))];
        Compilation = CSharpCompilation.Create(
            "Project" + Guid.NewGuid().ToString("N"),
            [.. _emitted, .. userFiles.Select((text, i) => Parse(text, $"User{i}.cs"))],
            [.. s_references, .. references],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));
    }

    public CSharpCompilation Compilation { get; }

    /// <summary>Specs that between them have everything that is emitted.</summary>
    public static IReadOnlyList<IReadOnlyList<EmittedFile>> Connectors(string @namespace, EmittingOptions? options = null)
    {
        string[] specs = [SmallSpec.Text, HostileSpec.With("a")];
        return [
            .. specs.Select(spec => Emitted.Files(spec, false, "Ferry", @namespace, options)),
            Emitted.Files(SmallSpec.Text, isDynamic: true, "Ferry", @namespace, options)];
    }

    public static Project With(IEnumerable<EmittedFile> files, params string[] userFiles) => new(files, userFiles, []);

    /// <summary>A project with no spec, which references libraries.</summary>
    public static Project Using(IEnumerable<Project> libraries, string userFile) =>
        new([], [userFile], [.. libraries.Select(library => library.ToReference())]);

    /// <summary>Errors and warnings in emitted files, and errors in the user's.</summary>
    public IReadOnlyList<string> Complaints() =>
        [.. Compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error
            || (d.Severity == DiagnosticSeverity.Warning && _emitted.Contains(d.Location.SourceTree))).Select(d => d.ToString())];

    /// <summary>The types of the framework and the runtime that emitted files name without qualification.</summary>
    public IEnumerable<INamedTypeSymbol> ImportedTypes() =>
        NamedTypes().Where(type => type.Locations.All(location => location.IsInMetadata)).Select(type => type.OriginalDefinition);

    /// <summary>The names in emitted files that mean something that the user declared.</summary>
    public IReadOnlyList<string> NamesOfTheUsers()
    {
        HashSet<SyntaxTree> emitted = [.. _emitted];
        return [.. Names()
            .SelectMany(name => name.Symbols.Where(symbol => !symbol.Locations.Any(location => location.IsInMetadata)
                && symbol.DeclaringSyntaxReferences.Length > 0
                && symbol.DeclaringSyntaxReferences.All(r => !emitted.Contains(r.SyntaxTree))))
            .Select(symbol => symbol.ToDisplayString())
            .Distinct()];
    }

    /// <summary>The compiled assembly.</summary>
    public MetadataReference ToReference()
    {
        using MemoryStream image = new();
        Assert.Empty(Compilation.Emit(image).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private IEnumerable<INamedTypeSymbol> NamedTypes() =>
        Names().SelectMany(name => name.Symbols).Select(symbol => symbol as INamedTypeSymbol
            ?? (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
                ? constructor.ContainingType
                : null)).OfType<INamedTypeSymbol>();

    private IEnumerable<(SimpleNameSyntax Syntax, ISymbol[] Symbols)> Names()
    {
        foreach (SyntaxTree tree in _emitted)
        {
            SemanticModel model = Compilation.GetSemanticModel(tree);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<SimpleNameSyntax>())
            {
                SymbolInfo info = model.GetSymbolInfo(name);
                yield return (name, info.Symbol is { } symbol ? [symbol] : [.. info.CandidateSymbols]);
            }
        }
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, s_parse, path, Encoding.UTF8);
}
