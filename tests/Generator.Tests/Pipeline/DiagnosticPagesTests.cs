using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Tests.Pipeline;

/// <summary>Verifies that each diagnostic has a page, and that the example on the page produces it.</summary>
public partial class DiagnosticPagesTests
{
    private static readonly string s_folder = Path.Combine(RepositoryRoot(), "docs", "diagnostics");

    public static TheoryData<string> Ids => [.. Descriptors().Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_describes_the_diagnostic_and_is_its_help_link(string id)
    {
        DiagnosticDescriptor descriptor = Descriptors().Single(descriptor => descriptor.Id == id);
        string page = Read(id);

        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## Meaning\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## What to do\n", page, StringComparison.Ordinal);
        Assert.Contains("**Severity**: " + Severity(descriptor.DefaultSeverity), page, StringComparison.Ordinal);
        Assert.EndsWith($"/docs/diagnostics/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_of_the_page_produces_the_diagnostic(string id)
    {
        Dictionary<string, string> files =
            Example().Matches(Read(id)).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        if (!files.TryGetValue("apiDefinition.swagger.json", out string? spec))
        {
            // These are about more than one file, about the project, or about defects of the generator.
            Assert.Contains(
                id,
                new[]
                {
                    "CONN0005", "CONN0063", "CONN0080", "CONN0083", "CONN0084", "CONN0085", "CONN0086", "CONN0087", "CONN0088", "CONN0094",
                    "CONN0206",
                });
            return;
        }

        (string, string)[] metadata = [.. Metadata().Matches(Read(id)).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];
        MemoryFile[] inputs =
        [
            Driver.Spec("things", spec, metadata),
            .. files.Where(file => file.Key != "apiDefinition.swagger.json").Select(file =>
                file.Key.EndsWith(".schema.json", StringComparison.Ordinal)
                    ? Driver.Snapshot("things", file.Key, file.Value)
                    : Driver.Sibling("things", file.Key, file.Value)),
        ];
        GeneratorRunResult result = Driver.Run(inputs);

        Assert.Null(result.Exception);
        Assert.Contains(id, result.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Each_diagnostic_of_the_build_has_a_page_which_is_its_help_link()
    {
        XElement[] elements = [.. OfTheBuild()];
        Assert.Contains(elements, element => (string?)element.Attribute("Code") == "CONN1009");
        Assert.All(elements, element =>
        {
            string id = (string)element.Attribute("Code")!;
            string page = Read(id);
            Assert.StartsWith($"# {id}: ", page, StringComparison.Ordinal);
            Assert.Contains($"\n**Severity**: {element.Name.LocalName}. ", page, StringComparison.Ordinal);
            Assert.Contains("\n## Meaning\n", page, StringComparison.Ordinal);
            Assert.Contains("\n## What to do\n", page, StringComparison.Ordinal);
            Assert.EndsWith($"/docs/diagnostics/{id}.md", (string?)element.Attribute("HelpLink"), StringComparison.Ordinal);
        });
    }

    // CONN01xx are those of functions, which tests/Functions.Tests verifies.
    [Fact]
    public void Each_page_belongs_to_a_diagnostic() => Assert.Equal(
        Descriptors().Select(descriptor => descriptor.Id)
            .Concat(OfTheBuild().Select(element => (string)element.Attribute("Code")!))
            .Distinct()
            .Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(s_folder, "CONN*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(id => !id.StartsWith("CONN01", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    private static IEnumerable<DiagnosticDescriptor> Descriptors() =>
        from type in typeof(ConnectorGenerator).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType == typeof(DiagnosticDescriptor)
        select (DiagnosticDescriptor)field.GetValue(null)!;

    // The targets of the generator's package and of the runtime's.
    private static IEnumerable<XElement> OfTheBuild() =>
        from file in (string[])["generator/Azure.Connectors.Sdk.Generator", "src/Azure.Connectors.Sdk"]
        let name = Path.GetFileName(file)
        from element in XDocument.Load(Path.Combine(RepositoryRoot(), file, "build", name + ".targets")).Descendants()
        where element.Attribute("Code") is not null
        select element;

    private static string Severity(DiagnosticSeverity severity) =>
        severity == DiagnosticSeverity.Info ? "Information" : severity.ToString();

    private static string Read(string id) => File.ReadAllText(Path.Combine(s_folder, id + ".md")).ReplaceLineEndings("\n");

    private static string RepositoryRoot([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));

    [GeneratedRegex("```json ([A-Za-z.]+)\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("(?<=<ConnectorSpec [^>]*)\\b(Operations|ServiceName|Namespace|ConnectorModels|ApiName)=\"([^\"]*)\"")]
    private static partial Regex Metadata();
}
