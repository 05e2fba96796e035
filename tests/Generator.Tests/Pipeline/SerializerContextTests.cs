using System.Collections.Immutable;
using System.Globalization;
using Azure.Connectors.Sdk.Generator.Tests.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Azure.Connectors.Sdk.Generator.Tests.Pipeline;

public class SerializerContextTests
{
    private const string Attribute = """
        namespace System.Text.Json.Serialization { [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)] sealed class JsonSerializableAttribute(Type type) : Attribute; }
        """;

    [Theory]
    [InlineData("Mail")]
    [InlineData("Azure.Connectors.Sdk.Post.Models.Mail")]
    [InlineData("System.Collections.Generic.List<Mail>")]
    [InlineData("Mail[]")]
    public void A_context_that_names_an_emitted_model_is_a_warning_at_its_attribute(string type)
    {
        Diagnostic warning = Assert.Single(Run(
            $"using Azure.Connectors.Sdk.Post.Models;\n[System.Text.Json.Serialization.JsonSerializable(typeof({type}))]\nclass Context;"));

        Assert.Equal(("CONN0084", DiagnosticSeverity.Warning), (warning.Id, warning.Severity));
        Assert.Equal(("Context.cs", 1), (warning.Location.GetLineSpan().Path, warning.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains("'Mail'", warning.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("PostJsonTypeInfoResolver", warning.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Row")]
    [InlineData("RowCell")]
    [InlineData("Azure.Connectors.Sdk.Sheets.Schemas.RowPage")]
    public void A_context_that_names_a_model_of_a_snapshot_is_warned_of_with_its_resolver(string type)
    {
        Diagnostic warning = Assert.Single(
            Run(
                $"[System.Text.Json.Serialization.JsonSerializable(typeof({type}))]\nclass Context;",
                Driver.Spec("sheets", TableSpec.Text),
                Driver.Snapshot("sheets", "Row.schema.json", TableSpec.Snapshot("Row"))),
            diagnostic => diagnostic.Id == "CONN0084");

        Assert.Contains("with RowJsonTypeInfoResolver", warning.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_serializer_context_for_the_projects_own_types_is_not_reported() =>
        Assert.Empty(Run("class Mail;\n[System.Text.Json.Serialization.JsonSerializable(typeof(Mail))]\nclass Context;"));

    [Fact]
    public void A_model_that_is_named_elsewhere_is_not_reported() =>
        Assert.Empty(Run("[System.Obsolete(nameof(Context))]\nclass Context { Mail Mail; }"));

    private static ImmutableArray<Diagnostic> Run(string source, params MemoryFile[] files)
    {
        CSharpCompilation compilation = Driver.Compilation
            .AddReferences(MetadataReference.CreateFromFile(typeof(object).Assembly.Location))
            .AddSyntaxTrees(
                CSharpSyntaxTree.ParseText(Attribute, path: "Attribute.cs"), CSharpSyntaxTree.ParseText(source, path: "Context.cs"));
        MemoryFile[] inputs = files.Length > 0 ? files : [Driver.Spec("post", Driver.Small("GetMail", "Mail"))];
        return Driver.Create(inputs).RunGenerators(compilation).GetRunResult().Diagnostics;
    }
}
