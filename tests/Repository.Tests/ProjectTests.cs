using System.Xml.Linq;

namespace Azure.Connectors.Sdk.Repository.Tests;

/// <summary>Verifies the names of projects, and that the version is defined in one place.</summary>
public sealed class ProjectTests
{
    public static TheoryData<string> Projects => [.. SourceTree.Files(".csproj")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_has_the_name_of_its_folder_and_of_its_assembly(string project)
    {
        string name = Path.GetFileNameWithoutExtension(project);

        Assert.Equal(Path.GetFileName(Path.GetDirectoryName(project)), name);
        XElement[] elements = [.. XDocument.Parse(SourceTree.Read(project)).Descendants()];
        if (elements.FirstOrDefault(element => element.Name.LocalName == "ToolCommandName") is { } command)
        {
            // The assembly of a tool has the name of its command, which its usage text contains.
            Assert.Equal(command.Value, elements.Single(element => element.Name.LocalName == "AssemblyName").Value);
            Assert.Equal(name, elements.Single(element => element.Name.LocalName == "PackageId").Value);
            return;
        }

        Assert.DoesNotContain(elements, element => element.Name.LocalName is "AssemblyName" or "RootNamespace" or "PackageId");
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_is_in_the_solution_unless_a_test_builds_it(string project)
    {
        bool isBuiltByTest = project.Split('/') is ["tests", _, _, ..] parts && parts.Length > 3;

        Assert.NotEqual(
            isBuiltByTest, SourceTree.Read("Connectors.Sdk.sln").Contains(project.Replace('/', '\\'), StringComparison.Ordinal));
    }

    [Fact]
    public void The_version_is_defined_in_one_place()
    {
        XDocument properties = XDocument.Parse(SourceTree.Read("Directory.Build.props"));
        string prefix = Assert.Single(properties.Descendants("VersionPrefix")).Value;
        string suffix = Assert.Single(properties.Descendants("VersionSuffix")).Value;
        string version = $"{prefix}-{suffix}";

        Assert.DoesNotContain(
            SourceTree.Files(".cs", ".csproj", ".props", ".targets", ".md", ".json", ".sln"),
            file => file is not ("CHANGELOG.md" or "Directory.Build.props")
                && SourceTree.Read(file).Contains(version, StringComparison.Ordinal));
        Assert.DoesNotContain(
            SourceTree.Files(".csproj", ".props", ".targets"),
            file => file != "Directory.Build.props" && XDocument.Parse(SourceTree.Read(file)).Descendants().Any(DefinesVersion));
    }

    // A PackageVersion item is about a dependency.
    private static bool DefinesVersion(XElement element) =>
        !element.HasAttributes && element.Name.LocalName
            is "Version" or "VersionPrefix" or "VersionSuffix" or "PackageVersion" or "AssemblyVersion" or "FileVersion";
}
