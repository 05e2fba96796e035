using System.Diagnostics;
using Azure.Connectors.Sdk.Generator.Tests.Emitting;
using Azure.Connectors.Sdk.Generator.Tests.Reading;
using Azure.Connectors.Sdk.Generator.Tests.Snapshots;

namespace Azure.Connectors.Sdk.Generator.Tests.Pipeline;

/// <summary>The package's own .props and .targets, in a project outside of the tree, through MSBuild and the compiler.</summary>
public sealed class BuildTargetsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("connector-targets-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_metadata_of_an_item_and_the_files_beside_it_reach_the_generator()
    {
        string spec = Gets("One", "Two", "Three");
        Write("specs/contoso/apiDefinition.swagger.json", spec);
        Write("specs/contoso/connector.json", "{\"serviceName\":\"FromFile\",\"models\":\"typed\"}");
        Write("specs/contoso/names.json", "{\"operations\":{\"One\":{\"name\":\"First\"}}}");
        Write("specs/other/apiDefinition.swagger.json", spec);

        (_, string output, string generated) = Build(
            """
            <ConnectorSpec Include="specs/contoso/apiDefinition.swagger.json" Operations="One;Three" Namespace="My.Own" />
            <ConnectorSpec Include="specs/other/apiDefinition.swagger.json" ConnectorModels="typed" />
            """);

        string client = ReadGenerated(generated, "FromFile.Client.g.cs", output);
        Assert.Contains("namespace My.Own;", client, StringComparison.Ordinal);
        Assert.Contains(" FirstAsync(", client, StringComparison.Ordinal);
        Assert.Contains(" ThreeAsync(", client, StringComparison.Ordinal);
        Assert.DoesNotContain("TwoAsync", client, StringComparison.Ordinal);
        Assert.Contains(" TwoAsync(", ReadGenerated(generated, "Other.Client.g.cs", output), StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_can_make_all_types_internal()
    {
        Write("contoso/apiDefinition.swagger.json", Gets("One"));
        Write("public/apiDefinition.swagger.json", Gets("One"));

        (_, string output, string generated) = Build(
            """
            <ConnectorSpec Include="contoso/apiDefinition.swagger.json" Accessibility="internal" />
            <ConnectorSpec Include="public/apiDefinition.swagger.json" ServiceName="Other">
              <Accessibility>
                public
              </Accessibility>
            </ConnectorSpec>
            """);

        Assert.Contains(
            "\ninternal partial class ContosoClient", ReadGenerated(generated, "Contoso.Client.g.cs", output), StringComparison.Ordinal);
        Assert.Contains(
            "\ninternal static class ContosoServiceCollectionExtensions",
            ReadGenerated(generated, "Contoso.ServiceCollectionExtensions.g.cs", output),
            StringComparison.Ordinal);
        Assert.Contains(
            "\npublic partial class OtherClient", ReadGenerated(generated, "Other.Client.g.cs", output), StringComparison.Ordinal);
        Assert.DoesNotContain("CONN1006", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b;c", "specs", "apiDefinition.swagger.json")]
    [InlineData("app", "a,b;c", "x,y;z.swagger.json")]
    [InlineData("o'brien (x) #1 100% = é日", "o'brien (x) #1 100% = é日", "o'brien (x) #1 100% = é日.swagger.json")]
    [InlineData("[a] {b} !c $(d) @e", "[a] {b} !c $(d) @e", "apiDefinition.swagger.json")]
    public void A_project_builds_with_any_character_in_its_path_and_writes_a_report_there(string project, string folder, string file)
    {
        Write($"{project}/{folder}/{file}", Gets("One", "Two"));
        (_, string output, string generated) = Build(
            "<ConnectorSpec Include=\"**/*.swagger.json\" Operations=\"One\" ServiceName=\"Odd\" />",
            project: project,
            arguments: "-p:ConnectorReport=true");

        string client = ReadGenerated(generated, "Odd.Client.g.cs", output);
        Assert.Contains(" OneAsync(", client, StringComparison.Ordinal);
        Assert.DoesNotContain("TwoAsync", client, StringComparison.Ordinal);
        Assert.True(File.Exists(Report(project)), output);
    }

    [Fact]
    public void The_report_is_written_on_request_only_and_contains_what_the_build_does_not_print()
    {
        Write("contoso/apiDefinition.swagger.json", "// A comment\n" + Gets("One"));
        const string Item = "<ConnectorSpec Include=\"contoso/apiDefinition.swagger.json\" />";

        (_, string output, _) = Build(Item);
        Assert.False(File.Exists(Report()), output);
        Assert.DoesNotContain("CONN0006", output, StringComparison.Ordinal);

        Build(Item, arguments: "-p:ConnectorReport=true");
        Assert.Contains("\"CONN0006\"", File.ReadAllText(Report()), StringComparison.Ordinal);
    }

    [Fact]
    public void White_space_of_any_kind_around_metadata_is_ignored()
    {
        Write("contoso/apiDefinition.swagger.json", Gets("One", "Two", "Three", "Four"));
        (_, string output, string generated) = Build(
            """
            <ConnectorSpec Include="contoso/apiDefinition.swagger.json">
              <Operations>
                One;
                &#9;Two&#160;;

                &#x2028;Three
              </Operations>
              <ApiName>
                fabrikam
              </ApiName>
              <ServiceName>
                Spaced
              </ServiceName>
              <Namespace>
                My.Own
              </Namespace>
              <ConnectorModels>
                typed
              </ConnectorModels>
              <IncludeInternal>
                false
              </IncludeInternal>
            </ConnectorSpec>
            """);

        string client = ReadGenerated(generated, "Spaced.Client.g.cs", output);
        Assert.Contains("namespace My.Own;", client, StringComparison.Ordinal);
        Assert.All(["One", "Two", "Three"], id => Assert.Contains($" {id}Async(", client, StringComparison.Ordinal));
        Assert.DoesNotContain("FourAsync", client, StringComparison.Ordinal);
        Assert.Contains("\"fabrikam\"", client, StringComparison.Ordinal);
        Assert.DoesNotContain("warning CONN", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_separated_by_commas_semicolons_tabs_and_every_line_break()
    {
        // One build has an item for each list of IDs, because a build takes seconds.
        string[] lists =
        [
            "One,&#x2028;Two;&#x2029;Three",
            "&#x2028;One&#x2028;Two&#x2028;Three&#x2028;",
            "&#x85;One&#x85;Two,&#x85;;&#x85;Three",
            "&#x2029;&#x2029;One,,Two&#9;Three&#9;",
            ",;One;,Two,;&#xA;&#xD;,Three;,",
            "&#9;One &#9; Two &#x2029; , Three &#x2028;",
        ];
        string items = "";
        foreach ((int i, string operations) in lists.Index())
        {
            Write($"contoso{i}/apiDefinition.swagger.json", Gets("One", "Two", "Three", "Four"));
            items += $"<ConnectorSpec Include=\"contoso{i}/*.json\"><Operations>{operations}</Operations></ConnectorSpec>";
        }

        (_, string output, string generated) = Build(items);

        Assert.All(Enumerable.Range(0, lists.Length), i =>
        {
            string client = ReadGenerated(generated, $"Contoso{i}.Client.g.cs", output);
            Assert.All(["One", "Two", "Three"], id => Assert.Contains($" {id}Async(", client, StringComparison.Ordinal));
            Assert.DoesNotContain("FourAsync", client, StringComparison.Ordinal);
        });
        Assert.DoesNotContain("warning CONN", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_may_contain_quotation_marks_and_parentheses()
    {
        Write("contoso/apiDefinition.swagger.json", Gets("It's", "On`e", "T(w)o$", "Four"));
        (
            _,
            string output,
            string generated) = Build("<ConnectorSpec Include=\"contoso/apiDefinition.swagger.json\" Operations=\"It's;On`e;T(w)o$\" />");

        string client = ReadGenerated(generated, "Contoso.Client.g.cs", output);
        Assert.All(["ItS", "OnE", "TWO"], id => Assert.Contains($" {id}Async(", client, StringComparison.Ordinal));
        Assert.DoesNotContain("FourAsync", client, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Operations=\"One#Two\"")]
    [InlineData("Namespace=\"A#\"")]
    public void A_number_sign_in_the_metadata_of_an_item_is_rejected(string metadata)
    {
        Write("contoso/apiDefinition.swagger.json", Gets("One"));
        Fails($"<ConnectorSpec Include=\"contoso/apiDefinition.swagger.json\" {metadata} />", "error CONN1002", "must not contain '#'");
    }

    [Theory]
    [InlineData("Namespace=\"A;B\"")]
    [InlineData("ServiceName=\"A;B\"")]
    [InlineData("ApiName=\"a%3Bb\"")]
    [InlineData("ConnectorModels=\"typed;\"")]
    [InlineData("IncludeInternal=\";true\"")]
    public void A_semicolon_in_metadata_other_than_Operations_is_rejected(string metadata)
    {
        Write("contoso/apiDefinition.swagger.json", Gets("One"));
        Fails(
            $"<ConnectorSpec Include=\"contoso/apiDefinition.swagger.json\" Operations=\"One;Two\" {metadata} />",
            "error CONN1002",
            "must not contain ';', except to separate the ids of Operations");
    }

    [Theory]
    [InlineData("gone/apiDefinition.swagger.json", "error CONN1001", "gone/apiDefinition.swagger.json' doesn't exist")]
    [InlineData("contoso", "error CONN1003", "'contoso' is a folder. Name the file in it")]
    [InlineData("contoso/", "error CONN1003", "'contoso/' is a folder. Name the file in it")]
    [InlineData("contoso/*.json", "error CONN1004", "'contoso/connector.json' isn't a connector spec", "'**/apiDefinition.swagger.json'")]
    public void An_item_that_names_no_spec_is_an_error_with_a_remedy(string include, params string[] expected)
    {
        Write("contoso/apiDefinition.swagger.json", Gets("One"));
        Write("contoso/connector.json", "{}");
        Fails($"<ConnectorSpec Include=\"{include}\" />", expected);
    }

    [Fact]
    public void Two_items_for_one_file_are_one_unless_their_metadata_differs()
    {
        Write("contoso/apiDefinition.swagger.json", Gets("One"));
        const string First = "<ConnectorSpec Include=\"contoso/*.json\" />";

        (_, string output, string generated) = Build(First + "<ConnectorSpec Include=\"**/apiDefinition.swagger.json\" />");
        ReadGenerated(generated, "Contoso.Client.g.cs", output);
        Assert.DoesNotContain("CONN1005", output, StringComparison.Ordinal);
        Fails(
            First + "<ConnectorSpec Include=\"**/apiDefinition.swagger.json\" Operations=\"One\" />",
            "error CONN1005",
            "different metadata");
    }

    [Theory]
    [InlineData("Include=\"contoso/*.json\" Operation=\"One\" />", "Operation")]
    [InlineData("Include=\"contoso/*.json\"><Namspace>My.Own</Namspace></ConnectorSpec>", "Namspace")]
    public void A_misspelled_name_of_metadata_is_a_warning_that_lists_the_names(string item, string name)
    {
        Write("contoso/apiDefinition.swagger.json", Gets("One"));
        (_, string output, _) = Build("<ConnectorSpec " + item);

        Assert.Contains("warning CONN1006", output, StringComparison.Ordinal);
        Assert.Contains(
            $"has the metadata '{name}', which the generator doesn't read. It reads ApiName, ServiceName",
            output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_for_other_tools_is_not_reported()
    {
        Write("contoso/apiDefinition.swagger.json", Gets("One"));
        (_, string output, _) = Build("<ConnectorSpec Include=\"contoso/*.json\" Exclude=\"a b=\" Condition=\"'x' != 'y'\" "
            + "servicename=\"Any\" Visible=\"false\"><Link>a/b.json</Link></ConnectorSpec>"
            + "<ConnectorSpec Update=\"contoso/*.json\"><!-- <Namspace>My.Own</Namspace> and <ConnectorSpec Operation=\"One\" /> -->"
            + "<?hint <Serviceame /> ?><Operations><![CDATA[One;<Two>]]><!--\n<Operation>--></Operations></ConnectorSpec>");

        Assert.DoesNotContain("CONN1006", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_that_matches_nothing_is_a_warning_with_a_remedy()
    {
        // The reference needs no package here: the target only checks the item.
        (_, string output, _) = Build(
            "<ConnectorSpec Include=\"specs/**/*.swagger.json\" />",
            beforeCompile: "<PackageReference Include=\"Azure.Connectors.Sdk.Generator\" />");

        Assert.Contains("App.csproj : warning CONN1007", output, StringComparison.Ordinal);
        Assert.Contains("no ConnectorSpec item matches a file", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<ConnectorSpec Include=\"specs/**/*.swagger.json\" />", "specs/**/*.swagger.json")]
    [InlineData("<ConnectorSpec Include=\"specs/**/*.swagger.json;contoso/*.json\" />", "specs/**/*.swagger.json")]
    [InlineData("<ConnectorSpec Include=\"contoso/?.json\" ServiceName=\"Other\" />", "contoso/?.json")]
    public void A_pattern_that_matches_nothing_beside_one_that_matches_is_a_warning(string item, string pattern)
    {
        Write("contoso/apiDefinition.swagger.json", Gets("One"));
        (_, string output, _) = Build("<ConnectorSpec Include=\"contoso/**/*.swagger.json\" />" + item);

        Assert.Contains($"App.csproj : warning CONN1007: The pattern '{pattern}' of a ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("'contoso/**/*.swagger.json'", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_that_only_MSBuild_can_expand_is_not_a_warning()
    {
        Write("contoso/apiDefinition.swagger.json", Gets("One"));
        (_, string output, _) = Build("""
            <ConnectorSpec Include="contoso/**/*.swagger.json" />
            <ConnectorSpec Include="contoso/**/*.json" Exclude="contoso/**" />
            <ConnectorSpec Include="gone/*.json" Condition="'x' == 'y'" />
            <ConnectorSpec Include="$(Missing)/*.json" />
            <ConnectorSpec Include="@(None->'gone/*.json')" />
            <ConnectorSpec Remove="gone/*.json" /><!-- <ConnectorSpec Include="gone/*.json" /> -->
            """);

        Assert.DoesNotContain("CONN1007", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_runtime_without_the_generator_is_reported_with_the_remedy()
    {
        Write("contoso/apiDefinition.swagger.json", Gets("One"));

        (int exitCode, string output, _) = Build("<ConnectorSpec Include=\"contoso/*.json\" />", targets: Runtime);
        Assert.NotEqual(0, exitCode);
        Assert.Contains("error CONN1009", output, StringComparison.Ordinal);
        Assert.Contains("dotnet add package Azure.Connectors.Sdk.Generator --prerelease", output, StringComparison.Ordinal);

        (_, output, _) = Build("", targets: Runtime);
        Assert.Contains("apiDefinition.swagger.json : warning CONN1010", output, StringComparison.Ordinal);
        Assert.Contains("add <ConnectorSpec Include=\"contoso/apiDefinition.swagger.json\" />", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spec_for_another_purpose_does_not_require_the_generator()
    {
        Write("contoso/apiDefinition.swagger.json", Gets("One"));

        (
            int exitCode,
            string copied,
            _) = Build("<None Update=\"contoso/*.json\" CopyToOutputDirectory=\"PreserveNewest\" />", targets: Runtime);
        Assert.True(exitCode == 0, copied);
        Assert.DoesNotContain("CONN10", copied, StringComparison.Ordinal);
        (
            _,
            string emulated,
            _) = Build("", targets: Runtime, beforeCompile: "<PackageReference Include=\"Azure.Connectors.Sdk.Emulator\" />");
        Assert.DoesNotContain("CONN10", emulated, StringComparison.Ordinal);
    }

    [Fact]
    public void A_malformed_spec_is_an_error_with_file_line_and_column_in_the_build_output()
    {
        Write("contoso/apiDefinition.swagger.json", "{\n  \"swagger\": \"2.0\",\n  \"paths\": oops\n}");
        (int exitCode, string output, _) = Build("<ConnectorSpec Include=\"contoso/apiDefinition.swagger.json\" />");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("apiDefinition.swagger.json(3,12): error CONN0001", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_with_clashing_names_long_names_and_warnings_as_errors_builds()
    {
        string name = new('a', 240);
        string other = new('船', 120);
        Write("ferry/apiDefinition.swagger.json", SmallSpec.Text
            .Replace("Parcel\"", $"{name}\"", StringComparison.Ordinal)
            .Replace("Animal\"", $"{other}\"", StringComparison.Ordinal));
        Write("User.cs", """
            [assembly: System.CLSCompliant(true)]
            [assembly: System.Runtime.InteropServices.ComVisible(false)]
            [assembly: System.Resources.NeutralResourcesLanguage("en")]
            internal static class Task;
            internal static class Uri;
            internal static class StringComparer;
            namespace Harbour { internal static class JsonElement; internal static class CancellationToken; }
            namespace Harbour.Type { internal static class Mine; }
            """);

        (int exitCode, string output, string generated) = Build(
            """<ConnectorSpec Include="ferry/apiDefinition.swagger.json" Namespace="Harbour.Ferry" /><Using Include="System.String" """
                + """Alias="Stream" />""" + Dependencies,
            arguments:
            [
                "-p:AnalysisLevel=latest-all", "-p:AnalysisMode=All", "-p:EnforceCodeStyleInBuild=true", "-p:TreatWarningsAsErrors=true",
                "-p:WarningLevel=9999", "-p:Features=strict", "-p:Nullable=enable", "-p:GenerateDocumentationFile=true",
                "-p:IsAotCompatible=true", "-p:RunAnalyzers=true", "-p:NoWarn=CS1591",
            ]);

        Assert.True(exitCode == 0, output);
        Assert.NotEmpty(ReadGenerated(generated, "Ferry.Client.g.cs", output));
        Assert.NotEmpty(Directory.EnumerateFiles(generated, "Ferry.Models.Aaaa*-*.g.cs", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_type_that_changes_generated_code_without_an_error_of_the_compiler_is_an_error()
    {
        Write("ferry/apiDefinition.swagger.json", Driver.Small("GetFerry", "Boat"));
        Write("User.cs", "namespace Harbour.Ferry; internal static class RequestMethod { public static Azure.Core.RequestMethod Get => "
            + "Azure.Core.RequestMethod.Post; }");

        (int exitCode, string output, _) = Build(
            """<ConnectorSpec Include="ferry/apiDefinition.swagger.json" Namespace="Harbour.Ferry" />"""
                + Dependencies, arguments: ["-p:RunAnalyzers=true"]);

        Assert.NotEqual(0, exitCode);
        Assert.True(output.Contains("User.cs(1,48): error CONN0088", StringComparison.Ordinal), output);
    }

    [Theory]
    [InlineData("sheets")]
    [InlineData("o'brien (x) #1 100% = é日, a;b")]
    public void Snapshots_in_the_folder_of_a_spec_and_of_items_reach_the_generator(string folder)
    {
        Write($"{folder}/apiDefinition.swagger.json", TableSpec.Text);
        Write($"{folder}/connector.json", """{"apiName":"sheets","serviceName":"Sheets"}""");
        Write($"{folder}/schemas/Row.schema.json", TableSpec.Snapshot("Row"));
        Write($"{folder}/schemas/other.json", "stray");
        Write("Line.schema.json", TableSpec.Snapshot("Line"));
        Write(
            "Plain.schema.json",
            $$"""{"create":{{TableSpec.Object("A")}},"update":{{TableSpec.Object("A")}},"read":{{TableSpec.Object("A")}}}""");

        (_, string output, string generated) = Build("""
            <ConnectorSpec Include="**/apiDefinition.swagger.json" />
            <ConnectorSchema Include="Line.schema.json" />
            <ConnectorSchema Include="Plain.schema.json" Connector="sheets" Operation=" GetBook ">
              <Arguments>
                book=b 5;
              </Arguments>
            </ConnectorSchema>
            """);

        Assert.Contains("class Row ", ReadGenerated(generated, "Sheets.Schemas.Row.g.cs", output), StringComparison.Ordinal);
        Assert.Contains("class Line ", ReadGenerated(generated, "Sheets.Schemas.Line.g.cs", output), StringComparison.Ordinal);
        Assert.Contains("= \"b 5\"", ReadGenerated(generated, "Sheets.Schemas.PlainTable.g.cs", output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_snapshot_uses_the_spec_of_a_package_and_is_all_that_is_generated()
    {
        Write("package/connector/sheets/apiDefinition.swagger.json", TableSpec.Text);
        Write("package/connector/sheets/connector.json", """{"serviceName":"Sheets"}""");
        Write("Row.schema.json", TableSpec.Snapshot("Row"));

        (_, string output, string generated) = Build("""
            <ConnectorSchema Include="Row.schema.json" Connector="sheets" Accessibility="internal" />
            <ConnectorPackageSpec Include="package/connector/sheets/apiDefinition.swagger.json" />
            """);

        Assert.Contains(
            "internal sealed partial class Row ", ReadGenerated(generated, "Sheets.Schemas.Row.g.cs", output), StringComparison.Ordinal);
        Assert.DoesNotContain("CONN1007", output, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Directory.EnumerateFiles(generated, "Sheets.*.g.cs", SearchOption.AllDirectories),
            file => !Path.GetFileName(file).StartsWith("Sheets.Schemas.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<ConnectorSchema Include=\"Missing.schema.json\" />", "CONN1001")]
    [InlineData("<ConnectorSchema Include=\"Row.schema.json\" Arguments=\"a=#1\" />", "CONN1002")]
    [InlineData("<ConnectorSchema Include=\"Row.schema.json\" Connector=\"a;b\" />", "CONN1002")]
    public void An_item_of_a_snapshot_that_cant_be_used_is_an_error(string item, string id)
    {
        Write("Row.schema.json", TableSpec.Snapshot("Row"));

        Fails(item, id);
    }

    // What emitted code needs beside the runtime.
    private static string Dependencies { get; } = string.Concat(
        new[]
        {
            "Azure.Core",
            "System.ClientModel",
            "System.Memory.Data",
            "Microsoft.Extensions.Configuration.Abstractions",
            "Microsoft.Extensions.DependencyInjection.Abstractions",
        }
            .Select(assembly => $"""<Reference Include="{Path.Combine(AppContext.BaseDirectory, assembly)}.dll" />"""));

    private static string Runtime { get; } =
        Path.Combine(SpecFiles.Root, "src", "Azure.Connectors.Sdk", "build", "Azure.Connectors.Sdk.targets");

    private static string Gets(params string[] ids) => Fixture.Document(string.Join(",", ids.Select((id, i) =>
        "\"/" + i + "\":{\"get\":{\"operationId\":\"" + id + "\",\"responses\":{\"204\":{\"description\":\"done\"}}}}")));

    private string Report(string project = ".") => Path.Combine(_folder, project, "obj", "Debug", "net10.0", "App.connectors.sarif");

    private void Fails(string items, params string[] expected)
    {
        (int exitCode, string output, _) = Build(items);

        Assert.NotEqual(0, exitCode);
        Assert.All(expected, text => Assert.Contains(text, output, StringComparison.Ordinal));
    }

    // Only the runtime is referenced here and not its dependencies; the packages' tests compile what is emitted.
    private (int ExitCode, string Output, string Generated) Build(
        string items, string project = ".", string? targets = null, string beforeCompile = "", params string[] arguments)
    {
        string build =
            Path.Combine(SpecFiles.Root, "generator", "Azure.Connectors.Sdk.Generator", "build", "Azure.Connectors.Sdk.Generator");
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write($"{project}/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              {(targets is null ? $"<Import Project=\"{build}.props\" />" : "")}
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <CompilerGeneratedFilesOutputPath>generated</CompilerGeneratedFilesOutputPath>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{typeof(ConnectorClient).Assembly.Location}" />
                <Analyzer Include="{typeof(ConnectorGenerator).Assembly.Location}" />
                {items}
              </ItemGroup>
              <Import Project="{targets ?? build + ".targets"}" />
              <Target Name="AddItems" AfterTargets="ResolveAssemblyReferences">
                <ItemGroup>{beforeCompile}</ItemGroup>
              </Target>
            </Project>
            """);
        ProcessStartInfo start = new(
            "dotnet", ["build", "App.csproj", "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. arguments])
        {
            WorkingDirectory = Path.Combine(_folder, project),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, output, Path.Combine(_folder, project, "generated"));
    }

    private static string ReadGenerated(string folder, string name, string output)
    {
        string? file = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, name, SearchOption.AllDirectories).SingleOrDefault()
            : null;
        Assert.True(file is not null, name + " wasn't emitted:\n" + output);
        return File.ReadAllText(file!);
    }

    private void Write(string path, string text)
    {
        string full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
