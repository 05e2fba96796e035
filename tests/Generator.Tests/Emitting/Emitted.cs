using System.Globalization;
using System.Text;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Tests.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

/// <summary>Emits and compiles the code of a spec written in a test.</summary>
internal static class Emitted
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path))];

    public static ImmutableEquatableArray<EmittedFile> Files(
        string spec,
        bool isDynamic = false,
        string service = "Contoso",
        string @namespace = "Contoso.Sdk",
        EmittingOptions? options = null) =>
        ConnectorEmitter.Emit(
            ConnectorNamer.Name(
                Fixture.Spec(spec), NameLock.Empty, new NamingOptions(service, @namespace, isDynamic), CancellationToken.None).Connector,
            options ?? new(),
            CancellationToken.None);

    public static string Source(string spec, string hintName) => Files(spec).Single(file => file.HintName == hintName).Source;

    /// <summary>Compiles with the strictest settings of a project, and fails on any diagnostic.</summary>
    public static CSharpCompilation Compile(IEnumerable<EmittedFile> files, params MetadataReference[] references) => Checked(
        Create(files.Select(file => Parse(file.Source, file.HintName))).AddReferences(references), DiagnosticSeverity.Warning);

    /// <summary>Compiles what a user wrote against a compiled connector; warnings are the user's own matter.</summary>
    public static CSharpCompilation CompileUser(string code, params MetadataReference[] connectors) =>
        Checked(Create(code, connectors), DiagnosticSeverity.Error);

    public static CSharpCompilation Create(string code, params MetadataReference[] connectors) =>
        Create([Parse(code, "User.cs")]).AddReferences(connectors);

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, s_parse, path, Encoding.UTF8);

    private static CSharpCompilation Create(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Emitted" + Guid.NewGuid().ToString("N"),
        trees,
        s_references,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));

    private static CSharpCompilation Checked(CSharpCompilation compilation, DiagnosticSeverity least)
    {
        string[] complaints = [.. compilation.GetDiagnostics().Where(d => d.Severity >= least).Select(d => d.ToString())];
        Assert.True(complaints.Length == 0, string.Join('\n', complaints.Take(20)));
        return compilation;
    }

    public static T In<T>(string culture, Func<T> make)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return make();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
