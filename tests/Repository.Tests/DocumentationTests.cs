using System.Text.RegularExpressions;

namespace Azure.Connectors.Sdk.Repository.Tests;

/// <summary>Verifies that the documentation refers to files that exist.</summary>
public sealed partial class DocumentationTests
{
    // How the page of the tasks abbreviates the folders.
    private static readonly Dictionary<string, string> s_folders = new(StringComparer.Ordinal)
    {
        ["generator/…"] = "generator/Azure.Connectors.Sdk.Generator",
        ["runtime/…"] = "src/Azure.Connectors.Sdk",
        ["emulator/…"] = "src/Azure.Connectors.Sdk.Emulator",
    };

    public static TheoryData<string> Pages => [.. SourceTree.Files(".md")];

    public static TheoryData<string> ContributorPages =>
        [.. SourceTree.Files(".md").Where(page => page.StartsWith("docs/contributing/", StringComparison.Ordinal)),
            "docs/architecture.md", "CONTRIBUTING.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_link_leads_to_a_file_and_to_a_heading_of_it(string page)
    {
        string folder = Path.GetDirectoryName(page) ?? "";
        foreach (Match link in Link().Matches(WithoutCode(SourceTree.Read(page))))
        {
            string target = link.Groups["target"].Value;
            string[] parts = target.Split('#', 2);
            string path = parts[0].Length == 0 ? page : Path.Combine(folder, parts[0]);
            Assert.True(SourceTree.Exists(path), $"{page}: {target}");
            Assert.True(
                parts.Length == 1 || !path.EndsWith(".md", StringComparison.Ordinal) || Anchors(SourceTree.Read(path)).Contains(parts[1]),
                $"{page}: {target}");
        }
    }

    /// <summary>A file is looked for from the root, and by its name alone below the folder that was named last.</summary>
    [Theory]
    [MemberData(nameof(ContributorPages))]
    public void A_path_on_a_page_for_contributors_exists(string page)
    {
        foreach (Match code in Code().Matches(FencedCode().Replace(SourceTree.Read(page), "")))
        {
            string path = s_folders.Aggregate(
                code.Groups["code"].Value, (text, folder) => text.Replace(folder.Key, folder.Value, StringComparison.Ordinal));
            if (RepositoryPath().IsMatch(path))
            {
                Assert.True(SourceTree.Exists(path), $"{page}: {code.Value}");
            }
            else if (SourceFile().IsMatch(path))
            {
                Assert.True(s_names.Value.Contains(Path.GetFileName(path)), $"{page}: {code.Value}");
            }
        }
    }

    private static readonly Lazy<HashSet<string>> s_names =
        new(() => [.. SourceTree
            .Files(".cs", ".md", ".json", ".tsv", ".csproj", ".props", ".targets", ".txt")
            .Select(path => Path.GetFileName(path))]);

    private static string WithoutCode(string text) => Code().Replace(FencedCode().Replace(text, ""), "");

    private static HashSet<string> Anchors(string text) =>
        [.. Heading().Matches(FencedCode().Replace(text, "")).Select(heading => NotInAnchor()
            .Replace(heading.Groups["title"].Value.ToLowerInvariant(), "")
            .Replace(' ', '-'))];

    [GeneratedRegex(@"\[[^\]]*\]\((?<target>(?!https?:|mailto:)[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex FencedCode();

    [GeneratedRegex(@"`(?<code>[^`\n]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("^#+ (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex(@"^(docs|eng|generator|samples|specs|src|tests|\.ci)/[^<>*…\s]*$")]
    private static partial Regex RepositoryPath();

    [GeneratedRegex(@"^[\w./-]+\.(cs|csproj|props|targets|tsv)$")]
    private static partial Regex SourceFile();
}
