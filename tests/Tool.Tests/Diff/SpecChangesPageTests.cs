using System.Globalization;
using System.Text;
using Azure.Connectors.Tool.Diff;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies that <c>docs/spec-changes.md</c> has the rows of the table. <c>ACCEPT_DOCS=1</c> writes them.</summary>
public class SpecChangesPageTests
{
    private const string Heading = "## Table of changes\n\n";

    [Fact]
    public void The_page_has_the_rows_of_the_table()
    {
        string path = Path.Combine(Root(), "docs", "spec-changes.md");
        string page = File.ReadAllText(path);
        string expected = page[..(page.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length)] + Table();
        if (Environment.GetEnvironmentVariable("ACCEPT_DOCS") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path));
    }

    private static string Table()
    {
        StringBuilder text = new();
        foreach ((string group, ChangeRule[] rules) in ChangeRules.Groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"### {group}\n\n| Change | ID | Source | Binary | Wire |\n|---|---|---|---|---|\n");
            foreach (ChangeRule rule in rules)
            {
                string source = rule.Source.Letter() + (rule.SourceDependsOnOrder ? " ¹" : "");
                string binary = rule.Binary.Letter() + (rule.BinaryDependsOnSignature ? " ²" : "");
                string wire = rule.Wire.Letter() + (rule.WireDependsOnReader ? " ³" : "");
                text.Append(CultureInfo.InvariantCulture, $"| {rule.Title} | `{rule.Id}` | {source} | {binary} | {wire} |\n");
            }

            text.Append('\n');
        }

        return text.Append("""
            ¹ If a parameter moves. Otherwise, the verdict is W if a type in the signature changes, because overrides break, and – if not.

            ² If a type in the signature changes. Otherwise, the verdict is S if the same types are in another order, and – if not.

            ³ If the old client can't read the new values. Otherwise, the verdict is W: a client reads any JSON value as a string, an
            integer as a number, and an object with other members.

            A property of a response is also a parameter of the model's factory method, which tests call. A compiled test that calls the
            factory must be compiled again after each change of the properties.

            """.ReplaceLineEndings("\n")).ToString();
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Connectors.Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return folder!.FullName;
    }
}
