using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;

namespace Azure.Connectors.Sdk.Packaging.Tests;

[Collection(PackageCollection.Name)]
public sealed class PackageTests(PackageFeed feed)
{
    private const string Generator = "Azure.Connectors.Sdk.Generator";
    private const string HostHalf = "Azure.Connectors.Sdk.Functions.Host";

    private static readonly string[] s_connectors = [.. Projects().Where(project => ApiName(project) is not null).Select(Id)];

    private static readonly string[] s_libraries =
    [
        "Azure.Connectors.Sdk",
        "Azure.Connectors.Sdk.AspNetCore",
        "Azure.Connectors.Sdk.Polling",
        "Azure.Connectors.Sdk.Management",
        "Azure.Connectors.Sdk.Agents",
        "Azure.Connectors.Sdk.Emulator",
        "Azure.Connectors.Sdk.Emulator.Functions",
        "Azure.Connectors.Sdk.Functions",
        .. s_connectors,
    ];

    public static TheoryData<string, string> Connectors
    {
        get
        {
            TheoryData<string, string> connectors = [];
            foreach (string project in Projects().Where(project => ApiName(project) is not null))
            {
                connectors.Add(Id(project), ApiName(project)!);
            }

            return connectors;
        }
    }

    [Fact]
    public void Packing_creates_exactly_these_packages() =>
        Assert.Equal(
            s_libraries.Append(Generator).Append(HostHalf).Append(PackageFeed.Tool).Order(),
            Directory.GetFiles(feed.Folder, "*.nupkg").Select(file => Nuspec(file).Id).Order());

    [Fact]
    public void Each_package_has_a_readme_a_license_and_a_description()
    {
        foreach (string file in Directory.GetFiles(feed.Folder, "*.nupkg"))
        {
            (string id, XElement metadata) = Nuspec(file);
            Assert.True(Value(metadata, "license") == "MIT", $"{id}: licence");
            Assert.True(Value(metadata, "readme") == "README.md" && Entries(file).Contains("README.md"), $"{id}: readme");
            Assert.True(Value(metadata, "description")?.Length > 30, $"{id}: description");
            Assert.True(
                metadata.Elements().Single(element => element.Name.LocalName == "repository").Attribute("commit")?.Value.Length == 40,
                $"{id}: commit");
        }
    }

    [Fact]
    public void Each_library_has_documentation_and_symbols_for_both_frameworks()
    {
        foreach (string id in s_libraries)
        {
            string file = Assert.Single(Directory.GetFiles(feed.Folder, "*.nupkg"), file => Nuspec(file).Id == id);
            foreach (string framework in new[] { "net8.0", "net10.0" })
            {
                Assert.Contains($"lib/{framework}/{id}.dll", Entries(file));
                Assert.Contains($"lib/{framework}/{id}.xml", Entries(file));
                Assert.Contains($"lib/{framework}/{id}.pdb", Entries(Path.ChangeExtension(file, ".snupkg")));
            }
        }
    }

    [Fact]
    public void The_host_half_of_the_functions_extension_has_the_framework_of_the_functions_host_and_none_of_our_packages()
    {
        string file = Assert.Single(Directory.GetFiles(feed.Folder, "*.nupkg"), file => Nuspec(file).Id == HostHalf);
        Assert.Equal([$"lib/net8.0/{HostHalf}.dll"], Entries(file).Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal)));
        Assert.DoesNotContain(Dependencies(file), id => id!.StartsWith("Azure.Connectors.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_generator_is_an_analyzer_without_dependencies()
    {
        string file = Assert.Single(Directory.GetFiles(feed.Folder, "*.nupkg"), file => Nuspec(file).Id == Generator);
        Assert.Equal(
            [$"analyzers/dotnet/cs/{Generator}.dll"], Entries(file).Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal)));
        Assert.Contains($"build/{Generator}.targets", Entries(file));
        Assert.Empty(Dependencies(file));
    }

    [Theory]
    [MemberData(nameof(Connectors))]
    public void The_package_of_a_connector_contains_its_spec_once_as_a_file(string id, string apiName)
    {
        string file = Assert.Single(Directory.GetFiles(feed.Folder, "*.nupkg"), file => Nuspec(file).Id == id);
        Assert.Equal(
            [$"connector/{apiName}/apiDefinition.swagger.json"],
            Entries(file).Where(entry => entry.EndsWith(".swagger.json", StringComparison.Ordinal)));
        Assert.Equal(
            [$"build/{id}.targets", $"buildTransitive/{id}.targets"],
            Entries(file).Where(entry => entry.EndsWith(".targets", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_targets_of_the_runtime_reach_projects_that_reference_it_indirectly()
    {
        string file = Assert.Single(Directory.GetFiles(feed.Folder, "*.nupkg"), file => Nuspec(file).Id == "Azure.Connectors.Sdk");
        Assert.Equal(
            ["build/Azure.Connectors.Sdk.targets", "buildTransitive/Azure.Connectors.Sdk.targets"],
            Entries(file).Where(entry => entry.EndsWith(".targets", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_project_with_a_spec_but_without_the_generator_gets_an_error_with_the_remedy()
    {
        // The project references only a connector, so the runtime's targets come with a dependency.
        (int exitCode, string output) = await feed.BuildConsumerAsync("Tram");
        Assert.True(exitCode == 0, output);
        Assert.Contains("apiDefinition.swagger.json : warning CONN1010", output, StringComparison.Ordinal);
        Assert.Contains("add <ConnectorSpec Include=\"tram/apiDefinition.swagger.json\" />", output, StringComparison.Ordinal);

        (exitCode, output) = await feed.BuildConsumerAsync("Tram", "--no-restore", "-p:HasItem=true");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("error CONN1009", output, StringComparison.Ordinal);
        Assert.Contains("dotnet add package Azure.Connectors.Sdk.Generator --prerelease", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tool_has_the_specs_of_the_connectors_and_runs_on_newer_versions_of_the_framework()
    {
        const string Root = "tools/net10.0/any/";
        string file = Assert.Single(Directory.GetFiles(feed.Folder, "*.nupkg"), file => Nuspec(file).Id == PackageFeed.Tool);
        List<string> entries = Entries(file);
        foreach (string api in Connectors.Select(row => (string)row[1]))
        {
            Assert.Contains($"{Root}specs/{api}/apiDefinition.swagger.json", entries);
        }

        using ZipArchive archive = ZipFile.OpenRead(file);
        using StreamReader settings = new(archive.GetEntry(Root + "connectors.runtimeconfig.json")!.Open());
        Assert.Contains("\"rollForward\": \"Major\"", settings.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_library_depends_on_the_generator()
    {
        foreach (string file in Directory.GetFiles(feed.Folder, "*.nupkg"))
        {
            Assert.DoesNotContain(Generator, Dependencies(file));
        }
    }

    [Fact]
    public async Task A_new_project_calls_a_connector_from_its_package()
    {
        string[] lines = await feed.RunConsumerAsync("Mail");
        Assert.Equal(["ada@contoso.example | Hello | Ada Brandt | Engineer", "UserProfile_V2 Flag_V2"], lines);

        // The specs are there for the emulator where the project runs, and not where it is deployed.
        const string Spec = "connectors/Azure.Connectors.Sdk.Office365/office365/apiDefinition.swagger.json";
        Assert.DoesNotContain(await feed.PublishConsumerAsync("Mail"), file => file.StartsWith("connectors/", StringComparison.Ordinal));
        Assert.Contains(Spec, await feed.PublishConsumerAsync("Mail", "-p:PublishConnectorSpecs=true"));
    }

    [Fact]
    public async Task A_new_project_has_the_typed_items_of_a_list_from_a_snapshot_and_the_package()
    {
        string[] lines = await feed.RunConsumerAsync("Invoices");
        Assert.Equal(
            ["|", """{"Title":"Invoice 17","Number":"17","Status":{"Value":"New"},"Customer":{"Id":7}}""", "5"], lines);

        // The types are the project's own, and those of the package aren't generated again.
        string[] generated = [.. Directory
            .EnumerateFiles(feed.ConsumerFolder("Invoices"), "SharePointOnline*.g.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(file))];
        Assert.Contains("SharePointOnline.Schemas.InvoiceTable.g.cs", generated);
        Assert.All(generated, file => Assert.StartsWith("SharePointOnline.Schemas.", file, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_function_app_is_built_with_both_halves_of_the_extension()
    {
        // The analyzer comes with the package, and stops the build before the host half is restored.
        (int exitCode, string output) = await feed.BuildConsumerAsync("Triage", "-p:DefineConstants=WITH_ITEM");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("error CONN0101", output, StringComparison.Ordinal);

        (exitCode, output) = await feed.BuildConsumerAsync("Triage");
        Assert.True(exitCode == 0, output);
        string folder = Path.Combine(feed.ConsumerFolder("Triage"), "bin", "Debug", "net10.0");
        Assert.Contains(
            $"{HostHalf}.ConnectorWebJobsStartup",
            await File.ReadAllTextAsync(Path.Combine(folder, "extensions.json")),
            StringComparison.Ordinal);
        Assert.Contains("\"OnNewEmail", await File.ReadAllTextAsync(Path.Combine(folder, "functions.metadata")), StringComparison.Ordinal);

        // The real host has assemblies of .NET 8, which a newer Azure.Core doesn't work with.
        string extensions = Path.Combine(folder, ".azurefunctions");
        Assert.True(File.Exists(Path.Combine(extensions, HostHalf + ".dll")));
        Assert.InRange(
            AssemblyName.GetAssemblyName(Path.Combine(extensions, "Azure.Core.dll")).Version!, new Version(1, 0), new Version(1, 50, 0, 0));
    }

    [Fact]
    public async Task A_project_with_two_connector_extensions_gets_one_error_rather_than_one_for_each_use()
    {
        (int exitCode, string output) = await feed.BuildConsumerAsync("Twice");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("error CONN0100", output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS0433", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_project_calls_a_service_with_its_own_spec()
    {
        string spec =
            Path.Combine(PackageFeed.Repository, "tests", "Packaging.Tests", "Consumers", "Ferry", "ferry", "apiDefinition.swagger.json");
        string[] lines = await feed.RunConsumerAsync("Ferry", spec);
        Assert.Equal(
            ["12 R-77", "/apim/ferry/emulated/crossings?day=2026-05-01&api-version=2 /apim/ferry/emulated/crossings/a%2F1/bookings"],
            lines);
    }

    private static IEnumerable<string> Projects() =>
        Directory.EnumerateFiles(Path.Combine(PackageFeed.Repository, "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(project => Property(project, "IsPackable") == "true");

    private static string Id(string project) => Path.GetFileNameWithoutExtension(project);

    private static string? ApiName(string project) => Property(project, "ConnectorApiName");

    private static string? Property(string project, string name) => XDocument.Load(project).Descendants(name).SingleOrDefault()?.Value;

    private static (string Id, XElement Metadata) Nuspec(string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(file);
        using Stream stream = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        XElement metadata = XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        return (Value(metadata, "id")!, metadata);
    }

    private static string? Value(XElement metadata, string name) =>
        metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

    private static IEnumerable<string?> Dependencies(string file) =>
        Nuspec(file).Metadata.Descendants()
            .Where(element => element.Name.LocalName == "dependency")
            .Select(element => element.Attribute("id")?.Value);

    private static List<string> Entries(string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(file);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }
}
