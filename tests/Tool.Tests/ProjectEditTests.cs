using System.Diagnostics;
using System.Text;
using Azure.Connectors.Tool;
using Azure.Connectors.Tool.Files;
using Azure.Connectors.Tool.Projects;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies the edits of project files: every other byte is kept, the items are evaluated, and a removal reverses them.</summary>
public sealed class ProjectEditTests : IDisposable
{
    private const string Runtime = "Contoso.Runtime";
    private const string Generator = "Contoso.Generator";
    private const string Spec = "connectors/ferry/apiDefinition.swagger.json";

    private static readonly string s_template =
        """
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>

        </Project>

        """.ReplaceLineEndings("\n");

    private static readonly Dictionary<string, byte[]> s_projects = new()
    {
        ["line feeds"] = Utf8(s_template),
        ["carriage returns and line feeds"] = Utf8(Windows(s_template)),
        ["byte order mark"] = [0xEF, 0xBB, 0xBF, .. Utf8(Windows(s_template))],
        ["carriage returns"] = Utf8(s_template.Replace('\n', '\r')),
        ["mixed line endings"] = Utf8(s_template.Replace("  <PropertyGroup>\n", "  <PropertyGroup>\r\n", StringComparison.Ordinal)),
        ["tabs"] = Utf8(s_template.Replace("  ", "\t", StringComparison.Ordinal)),
        ["UTF-16"] = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(s_template)],
        ["UTF-16, big-endian"] = [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(s_template)],
        ["another encoding"] = Encoding.Latin1.GetBytes(
            "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n<!-- \u00e9t\u00e9 -->\n" + s_template),
        ["no line ending at the end"] = Utf8(s_template.TrimEnd()),
        ["one line"] =
            Utf8("<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>"),
        ["a tag without content"] = Utf8("<Project Sdk=\"Microsoft.NET.Sdk\" />\n"),
        ["packages"] = Group("""
                <PackageReference Include="Contoso.Other" Version="1.0.0" />
                <PackageReference Include="Contoso.Last">
                  <Version>2.0.0</Version>
                </PackageReference>
            """),
        ["a group on one line"] = Utf8(s_template.Replace(
            "</Project>", "  <ItemGroup><PackageReference Include=\"Contoso.Other\" Version=\"1.0.0\" "
                + "/></ItemGroup>\n</Project>", StringComparison.Ordinal)),
        ["a comment after the last package"] = Group("""
                <PackageReference Include="Contoso.Other" Version="1.0.0" /> <!-- > pinned -->
            """),
        ["a conditional group"] = Utf8(s_template.Replace(
            "</Project>",
            "  <ItemGroup Condition=\" '$(Never)' == '>' \">\n    <PackageReference Include=\"Contoso.Other\" Version=\"1.0.0\" />\n  "
                + "</ItemGroup>\n</Project>",
            StringComparison.Ordinal)),
        ["comments and character data with tags"] = Utf8(s_template.Replace(
            "</Project>",
            "  <!-- </Project> <ItemGroup> -->\n  "
                + "<PropertyGroup><Text><![CDATA[</Project><ItemGroup>]]></Text></PropertyGroup>\n</Project>\n<!-- </Project> -->",
            StringComparison.Ordinal)),
        ["a tag on several lines"] = Utf8(s_template.Replace(
            "<Project Sdk=\"Microsoft.NET.Sdk\">", "<Project\n    Sdk='Microsoft.NET.Sdk'\n>", StringComparison.Ordinal)),
        ["the namespace of MSBuild"] = Utf8(s_template.Replace(
            "<Project ", "<Project xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\" ", StringComparison.Ordinal)),
        ["imports"] = Utf8(s_template.Replace(
            "<Project Sdk=\"Microsoft.NET.Sdk\">",
            "<Project>\n  <Import Project=\"Sdk.props\" Sdk=\"Microsoft.NET.Sdk\" />",
            StringComparison.Ordinal)
            .Replace("</Project>", "  <Import Project=\"Sdk.targets\" Sdk=\"Microsoft.NET.Sdk\" />\n</Project>", StringComparison.Ordinal)),
        ["packages in a choice and in a target"] = Utf8(s_template.Replace(
            "</Project>",
            """
              <Choose>
                <When Condition="'$(Never)' == '1'">
                  <ItemGroup>
                    <PackageReference Include="Contoso.Other" Version="1.0.0" />
                  </ItemGroup>
                </When>
              </Choose>
              <Target Name="Never">
                <ItemGroup>
                  <PackageReference Include="Contoso.Other" Version="1.0.0" />
                </ItemGroup>
              </Target>
            </Project>
            """.ReplaceLineEndings("\n"),
            StringComparison.Ordinal)),
        ["another spec"] = Group("""
                <ConnectorSpec Include="specs/**/apiDefinition.swagger.json" />
            """),
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("connectors-edit-").FullName;

    public static TheoryData<string> Projects => [.. s_projects.Keys];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_other_byte_is_kept(string name)
    {
        byte[] original = s_projects[name];
        string path = Write("app.csproj", original);

        byte[] edited = Edit(path);

        // Without the inserted bytes, the file is the original one.
        if (name == "a tag without content")
        {
            Assert.StartsWith("<Project Sdk=\"Microsoft.NET.Sdk\">\n", Encoding.UTF8.GetString(edited), StringComparison.Ordinal);
        }
        else
        {
            Assert.True(IsSubsequence(original, edited), Encoding.UTF8.GetString(edited));
        }

        Assert.DoesNotContain(
            "\n\n\n", Encoding.UTF8.GetString(edited).Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_removal_reverses_the_edits(string name)
    {
        string path = Write("app.csproj", s_projects[name]);
        File.WriteAllBytes(path, Edit(path));

        ProjectEditor editor = ProjectEditor.Open(path);
        Assert.True(editor.RemoveSpec(Spec));
        Assert.True(editor.RemovePackage(Runtime));
        Assert.True(editor.RemovePackage(Generator));

        // A tag can't get back what its content replaced, and a single line doesn't show where it was broken.
        if (name is not ("a tag without content" or "one line"))
        {
            Assert.Equal(TextFile.Read(Write("original.csproj", s_projects[name])).Text, editor.Text);
        }
    }

    [Fact]
    public void Only_a_directive_before_the_code_of_a_file_based_app_is_edited()
    {
        const string Code = "/*\n#:package Contoso.Runtime\n*/\nvar text = \"\"\"\n#:package Contoso.Runtime@1.0.0\n\"\"\";\n";
        string path = Path.Combine(_folder, "app.cs");
        File.WriteAllText(path, "#!/usr/bin/env dotnet\n#:package Contoso.Other@1.0.0\n" + Code);
        ProjectEditor editor = ProjectEditor.Open(path);

        Assert.False(editor.RemovePackage(Runtime));
        editor.AddPackage(Runtime, "1.0.0", isPrivate: false);
        Assert.Equal(
            "#!/usr/bin/env dotnet\n#:package Contoso.Other@1.0.0\n#:package Contoso.Runtime@1.0.0\n" + Code, editor.Text);
        Assert.True(editor.RemovePackage(Runtime));
        Assert.False(editor.RemovePackage(Runtime));
    }

    [Fact]
    public void New_lines_have_the_line_ending_and_the_indentation_of_the_file()
    {
        string path = Write("app.csproj", Utf8(Windows(s_template).Replace("  ", "\t", StringComparison.Ordinal)));

        string text = Encoding.UTF8.GetString(Edit(path));

        Assert.Contains(
            "\r\n\t<ItemGroup>\r\n\t\t<PackageReference Include=\"Contoso.Runtime\" Version=\"1.2.3\" />\r\n"
                + "\t\t<PackageReference Include=\"Contoso.Generator\" Version=\"1.2.3\" PrivateAssets=\"all\" />\r\n\t</ItemGroup>\r\n",
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain(text.Split("\r\n"), line => line.Contains('\n', StringComparison.Ordinal));
    }

    [Fact]
    public async Task MSBuild_evaluates_the_items_of_all_projects()
    {
        string targets = Write("list.targets", Utf8(
            """
            <Project>
              <Target Name="ListItems">
                <WriteLinesToFile File="$(MSBuildProjectFullPath).txt" Overwrite="true"
                  Lines="@(PackageReference->'%(Identity) %(Version) %(PrivateAssets)');@(ConnectorSpec->'%(Identity) %(Accessibility)')" />
              </Target>
            </Project>
            """));
        string[] names = [.. s_projects.Keys];
        for (int i = 0; i < names.Length; i++)
        {
            string path = Write($"{i}/app.csproj", s_projects[names[i]]);
            File.WriteAllBytes(path, Edit(path));
        }

        string all = Write("all.proj", Utf8(
            $"""
            <Project>
              <Target Name="Build">
                <ItemGroup><One Include="*/app.csproj" /></ItemGroup>
                <MSBuild Projects="@(One)" Targets="ListItems" Properties="CustomAfterMicrosoftCommonTargets={targets}" />
              </Target>
            </Project>
            """));
        ProcessStartInfo start = new("dotnet", ["msbuild", all, "-nologo", "-v:q", "-nr:false"]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output);

        Assert.All(Enumerable.Range(0, names.Length), i =>
        {
            string[] lines = File.ReadAllLines(Path.Combine(_folder, $"{i}/app.csproj.txt"));
            Assert.Contains($"{Runtime} 1.2.3 ", lines);
            Assert.Contains($"{Generator} 1.2.3 all", lines);
            Assert.Contains($"{Spec} internal", lines);
        });
    }

    [Theory]
    [InlineData("<Project>")]
    [InlineData("<Project></Projekt>")]
    [InlineData("<!DOCTYPE Project [<!ENTITY a \"b\">]><Project>&a;</Project>")]
    public void A_file_that_is_not_well_formed_is_refused(string text)
    {
        ProjectEditor editor = ProjectEditor.Open(Write("app.csproj", Utf8(text)));

        ToolException error = Assert.Throws<ToolException>(() => editor.AddSpec(Spec));

        Assert.EndsWith("app.csproj", error.Place!.Path, StringComparison.Ordinal);
        Assert.Equal(text, editor.Text);
    }

    [Fact]
    public void Bytes_that_are_not_text_in_the_encoding_are_refused()
    {
        string path = Write("app.csproj", [.. Utf8("<Project><!-- "), 0xE9, .. Utf8(" --></Project>")]);

        Assert.Throws<ToolException>(() => ProjectEditor.Open(path));
    }

    [Theory]
    [InlineData("connectors/ferry/apiDefinition.swagger.json", true)]
    [InlineData(@".\connectors\ferry\apiDefinition.swagger.json", true)]
    [InlineData("other/../connectors/ferry/apiDefinition.swagger.json", true)]
    [InlineData("../connectors/ferry/apiDefinition.swagger.json", false)]
    [InlineData("/connectors/ferry/apiDefinition.swagger.json", false)]
    [InlineData(".connectors/ferry/apiDefinition.swagger.json", false)]
    public void Only_the_item_of_the_same_file_is_removed(string include, bool isRemoved)
    {
        string project = Write("a.csproj", Utf8($"<Project><ItemGroup><ConnectorSpec Include=\"{include}\" /></ItemGroup></Project>"));
        Assert.Equal(isRemoved, ProjectEditor.Open(project).RemoveSpec(Spec));
        Assert.Equal(isRemoved, ProjectEditor.Open(Write("app.cs", Utf8($"#:include {include}\n"))).RemoveSpec(Spec));
    }

    [Theory]
    [InlineData("Console.WriteLine();\n", "#:package A@1\n#:include a.json\nConsole.WriteLine();\n")]
    [InlineData("", "#:package A@1\n#:include a.json\n")]
    [InlineData(
        "#!/usr/bin/env dotnet\r\n#:sdk X\r\n\r\nConsole.WriteLine(\"#:package no\");",
        "#!/usr/bin/env dotnet\r\n#:sdk X\r\n#:package A@1\r\n#:include a.json\r\n\r\nConsole.WriteLine(\"#:package no\");")]
    [InlineData(
        "#!/usr/bin/env dotnet\n// About.\n#:package B@2\n#:property C=D\nusing System;\n",
        "#!/usr/bin/env dotnet\n// About.\n#:package B@2\n#:package A@1\n#:property C=D\n#:include a.json\nusing System;\n")]
    [InlineData("#:package B@2", "#:package B@2\n#:package A@1\n#:include a.json\n")]
    public void A_file_based_app_gets_directives(string before, string after)
    {
        ProjectEditor editor = ProjectEditor.Open(Write("app.cs", Utf8(before)));

        editor.AddPackage("A", "1", isPrivate: true);
        editor.AddSpec("a.json");

        Assert.Equal(after, editor.Text);
        Assert.True(editor.RemovePackage("A"));
        Assert.True(editor.RemoveSpec("a.json"));
        Assert.Equal(before, before.EndsWith('\n') || before.Length == 0 ? editor.Text : editor.Text.TrimEnd('\n'));
    }

    private static byte[] Edit(string path)
    {
        ProjectEditor editor = ProjectEditor.Open(path);
        editor.AddPackage(Runtime, "1.2.3", isPrivate: false);
        editor.AddPackage(Generator, "1.2.3", isPrivate: true);
        editor.AddSpec(Spec, ("Accessibility", "internal"));
        FileChanges changes = new();
        editor.AddTo(changes);
        changes.Commit(CancellationToken.None);
        return File.ReadAllBytes(path);
    }

    private static bool IsSubsequence(byte[] original, byte[] edited)
    {
        int found = 0;
        foreach (byte one in edited)
        {
            if (found < original.Length && original[found] == one)
            {
                found++;
            }
        }

        return found == original.Length;
    }

    private string Write(string file, byte[] content)
    {
        string path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    private static byte[] Group(string items) => Utf8(s_template.Replace(
        "</Project>", $"  <ItemGroup>\n{items.ReplaceLineEndings("\n")}\n  </ItemGroup>\n\n</Project>", StringComparison.Ordinal));

    private static string Windows(string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
