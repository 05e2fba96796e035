using System.Globalization;
using Azure.Connectors.Sdk.Generator.Tests.Emitting;
using Azure.Connectors.Sdk.Generator.Tests.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Azure.Connectors.Sdk.Generator.Tests.UserCode;

/// <summary>Verifies the requirements of emitted code. If one isn't met, one diagnostic reports it, and nothing is emitted.</summary>
public sealed class ProjectRequirementTests
{
    private static readonly MemoryFile[] s_specs =
    [
        Driver.Spec("mail", Driver.Small("GetMail", "Mail")), Driver.Spec("chat", Driver.Small("GetChat", "Chat"))
    ];

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
    [InlineData(LanguageVersion.CSharp11, "11.0")]
    public void An_old_language_version_is_one_error_with_the_remedy(LanguageVersion version, string name)
    {
        GeneratorRunResult result = Run(version, Driver.Compilation, s_specs);

        Diagnostic error = Assert.Single(result.Diagnostics);
        Assert.Equal(
            ("CONN0085", DiagnosticSeverity.Error, "/app/chat/apiDefinition.swagger.json"),
            (error.Id, error.Severity, error.Location.GetLineSpan().Path));
        Assert.Contains($"uses C# {name}", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("set it to 12", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(result.GeneratedSources);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    [InlineData(LanguageVersion.Default)]
    public void A_new_language_version_is_accepted(LanguageVersion version)
    {
        GeneratorRunResult result = Run(version, Driver.Compilation, s_specs);

        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void A_missing_runtime_is_one_error_with_the_remedy()
    {
        GeneratorRunResult result = Run(LanguageVersion.CSharp12, Driver.Compilation.RemoveAllReferences(), s_specs);

        Diagnostic error = Assert.Single(result.Diagnostics);
        Assert.Equal(("CONN0086", DiagnosticSeverity.Error), (error.Id, error.Severity));
        Assert.Contains(
            "dotnet add package Azure.Connectors.Sdk --prerelease",
            error.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
        Assert.Empty(result.GeneratedSources);
    }

    [Theory]
    [InlineData("")]
    [InlineData("namespace Azure.Connectors.Sdk { public class ConnectorClientOptions; public class ConnectorException; }")]
    [InlineData("namespace Other { public interface IConnectorModel<T>; }")]
    [InlineData("namespace Azure.Connectors.Sdk.Primitives { public interface IConnectorModel; }")]
    public void Another_assembly_with_the_name_of_the_runtime_is_one_error_that_names_it(string source)
    {
        CSharpCompilation other = CSharpCompilation.Create(
            "Azure.Connectors.Sdk",
            [CSharpSyntaxTree.ParseText(source)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream image = new();
        Assert.True(other.Emit(image).Success);
        foreach (MetadataReference reference in (MetadataReference[])[
            other.ToMetadataReference(), MetadataReference.CreateFromImage(image.ToArray())
        ])
        {
            CSharpCompilation compilation = Driver.Compilation.RemoveAllReferences().AddReferences(reference);
            GeneratorRunResult result = Run(LanguageVersion.CSharp12, compilation, s_specs);

            Diagnostic error = Assert.Single(result.Diagnostics);
            Assert.Equal(("CONN0086", DiagnosticSeverity.Error), (error.Id, error.Severity));
            Assert.Contains(
                "the referenced assembly of this name is another "
                    + "one", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            Assert.Empty(result.GeneratedSources);
        }
    }

    [Fact]
    public void A_project_without_specs_needs_nothing()
    {
        GeneratorRunResult result = Run(LanguageVersion.CSharp10, Driver.Compilation.RemoveAllReferences());

        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_connector_of_a_referenced_assembly_is_an_error_at_its_spec_and_the_others_are_emitted(bool isCompiled)
    {
        Project library = Project.With(Emitted.Files(SmallSpec.Text, false, "Chat", "Azure.Connectors.Sdk.Chat"));
        MetadataReference reference = isCompiled ? library.ToReference() : library.Compilation.ToMetadataReference();
        GeneratorRunResult result = Run(LanguageVersion.CSharp12, Driver.Compilation.AddReferences(reference), s_specs);

        Diagnostic error = Assert.Single(result.Diagnostics);
        Assert.Equal(
            ("CONN0087", DiagnosticSeverity.Error, "/app/chat/apiDefinition.swagger.json"),
            (error.Id, error.Severity, error.Location.GetLineSpan().Path));
        Assert.Contains(library.Compilation.AssemblyName!, error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.All(result.GeneratedSources, source => Assert.StartsWith("Mail.", source.HintName, StringComparison.Ordinal));
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void The_same_connector_in_another_namespace_is_emitted()
    {
        MetadataReference reference = Project.With(Emitted.Files(SmallSpec.Text, false, "Chat", "Azure.Connectors.Sdk.Chat")).ToReference();
        MemoryFile spec = Driver.Spec("chat", Driver.Small("GetChat", "Chat"), ("Namespace", "My.Chat"));
        GeneratorRunResult result = Run(LanguageVersion.CSharp12, Driver.Compilation.AddReferences(reference), spec);

        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Theory]
    [InlineData("[assembly: System.CLSCompliant(true)]", true)]
    [InlineData("using Claim = System.CLSCompliantAttribute; [assembly: Claim(true)]", true)]
    [InlineData("[assembly: System.CLSCompliant(false)]", false)]
    [InlineData("[assembly: System.Reflection.AssemblyTitle(\"App\")]", false)]
    [InlineData("[System.CLSCompliant(true)] class Mine;", false)]
    public void Emitted_types_are_marked_as_not_CLS_compliant_in_a_compliant_assembly(string user, bool isMarked)
    {
        CSharpCompilation compilation = Driver.Compilation
            .AddReferences(MetadataReference.CreateFromFile(typeof(object).Assembly.Location))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(user));
        GeneratorRunResult result = Run(LanguageVersion.CSharp12, compilation, s_specs);

        Assert.NotEmpty(result.GeneratedSources);
        Assert.All(result.GeneratedSources, source =>
            Assert.Equal(isMarked, source.SourceText.ToString().Contains("[CLSCompliantAttribute(false)]", StringComparison.Ordinal)
                || source.SourceText.ToString().Contains("[global::System.CLSCompliantAttribute(false)]", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_CLS_compliant_assembly_has_no_warning_in_emitted_files()
    {
        foreach (string @namespace in new[] {
            "Harbour.Ferry", "Azure.Connectors.Sdk.Ferry", "Azure.Connectors.Sdk._1pt", "_Harbour._2", "Harbour.F_1"
        })
        {
            Assert.All(
                Project.Connectors(@namespace, new(IsClsCompliant: true)),
                files => Assert.Empty(Project.With(files, "[assembly: System.CLSCompliant(true)]").Complaints()));
            Assert.All(
                Project.Connectors(@namespace),
                files => Assert.Empty(Project.With(files, "[assembly: System.CLSCompliant(false)]").Complaints()));
        }
    }

    private static GeneratorRunResult Run(LanguageVersion version, Compilation compilation, params MemoryFile[] files)
    {
        CSharpParseOptions options = new(version);
        SyntaxTree[] trees = [.. compilation.SyntaxTrees.Select(tree => tree.WithRootAndOptions(tree.GetRoot(), options))];
        return Driver.Create(files)
            .WithUpdatedParseOptions(options)
            .RunGenerators(compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees))
            .GetRunResult().Results
            .Single();
    }
}
