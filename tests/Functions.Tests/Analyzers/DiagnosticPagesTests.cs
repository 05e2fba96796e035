using System.Text.RegularExpressions;
using System.Xml.Linq;
using Azure.Connectors.Sdk.Functions.Analyzers;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Functions.Tests.Analyzers;

/// <summary>Verifies that each diagnostic of functions has a page, and that the example on the page produces it.</summary>
public sealed partial class DiagnosticPagesTests
{
    /// <summary>The diagnostic of the build, which has no descriptor.</summary>
    private const string OfTheBuild = "CONN0100";

    private static readonly string s_repository = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    private static readonly string[] s_ids =
        [.. new ConnectorTriggerAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id).Distinct()];

    public static TheoryData<string> Ids => [.. s_ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_page_describes_the_diagnostic_and_its_example_produces_it(string id)
    {
        DiagnosticDescriptor descriptor = new ConnectorTriggerAnalyzer().SupportedDiagnostics.Single(descriptor => descriptor.Id == id);
        string page = Read(id);
        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"**Severity**: {descriptor.DefaultSeverity}", page, StringComparison.Ordinal);
        Assert.Contains("\n## Meaning\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## What to do\n", page, StringComparison.Ordinal);
        Assert.EndsWith($"/docs/diagnostics/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);

        FunctionCode example = FunctionCode.File(Example().Match(page).Groups[1].Value);
        Assert.Equal(id, Assert.Single(await example.AnalyzeAsync()).Id);
    }

    [Fact]
    public void Each_page_has_a_diagnostic() => Assert.Equal(
        s_ids.Append(OfTheBuild).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Path.Combine(s_repository, "docs", "diagnostics"), "CONN01*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void The_diagnostic_of_the_build_refers_to_its_page()
    {
        XDocument targets = XDocument.Load(Path.Combine(
            s_repository, "src", "Azure.Connectors.Sdk.Functions", "build", "Azure.Connectors.Sdk.Functions.targets"));
        XElement error = Assert.Single(targets.Descendants("Error"));
        Assert.Equal(OfTheBuild, (string?)error.Attribute("Code"));
        Assert.EndsWith($"/docs/diagnostics/{OfTheBuild}.md", (string?)error.Attribute("HelpLink"), StringComparison.Ordinal);
        Assert.Contains("The project references both", (string?)error.Attribute("Text"), StringComparison.Ordinal);
        Assert.StartsWith($"# {OfTheBuild}: The project references two connector extensions\n", Read(OfTheBuild), StringComparison.Ordinal);
    }

    private static string Read(string id) =>
        File.ReadAllText(Path.Combine(s_repository, "docs", "diagnostics", id + ".md")).ReplaceLineEndings("\n");

    private static string ThisFile([System.Runtime.CompilerServices.CallerFilePath] string file = "") => file;

    [GeneratedRegex("## Example\n+```csharp\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
