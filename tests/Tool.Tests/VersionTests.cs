using Azure.Connectors.Tool;
using Azure.Connectors.Tool.Projects;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies that packages of another version than that of the tool are reported, and that a check refuses them.</summary>
public sealed class VersionTests : IDisposable
{
    private const string Runtime = "Azure.Connectors.Sdk";
    private const string Generator = "Azure.Connectors.Sdk.Generator";

    private readonly ConnectorsCommand _connectors = new();

    public void Dispose() => _connectors.Dispose();

    [Theory]
    [InlineData("Version", "0.0.7", null, "0.0.7")]
    [InlineData("Version", "[0.0.7]", null, "0.0.7")]
    [InlineData("Version", "0.0.7+commit", null, "0.0.7")]
    [InlineData(null, "", "0.0.7", "0.0.7")]
    [InlineData("VersionOverride", "0.0.7", "current", "0.0.7")]
    [InlineData("VersionOverride", "current", "0.0.7", null)]
    [InlineData("Version", "current", null, null)]
    [InlineData("Version", "[current]", null, null)]
    [InlineData("Version", "current+commit", null, null)]
    [InlineData(null, "", "current", null)]
    [InlineData("Version", "*-*", null, null)]
    [InlineData("Version", "[0.0.7, 9)", null, null)]
    [InlineData(null, "", null, null)]
    public void The_version_of_a_package_is_found(string? metadata, string version, string? central, string? found)
    {
        string current = ToolVersion.Current;
        Dictionary<string, string> reference = new() { ["Identity"] = Generator };
        if (metadata is not null)
        {
            reference[metadata] = version.Replace("current", current, StringComparison.Ordinal);
        }

        string? centralVersion = central?.Replace("current", current, StringComparison.Ordinal);
        ProjectFacts facts = Facts(
            reference, centralVersion is null ? null : new() { ["Identity"] = Generator, ["Version"] = centralVersion });

        string[] notes = [.. OtherVersions.Find(facts)];
        Assert.Equal(
            found is null ? [] : [$"{Generator} {found}"], notes.Select(note => note.Split(", ")[0]["The project uses ".Length..]));
    }

    [Fact]
    public void Packages_of_others_have_versions_of_their_own_and_a_central_version_applies_to_what_is_added()
    {
        Assert.Empty(OtherVersions.Find(Facts(new() { ["Identity"] = "Azure.Connectors.SdkLike", ["Version"] = "0.0.7" }, null)));
        ProjectFacts facts = Facts(new() { ["Identity"] = "Other" }, new() { ["Identity"] = Runtime, ["Version"] = "0.0.7" });
        Assert.Empty(OtherVersions.Find(facts));
        Assert.Contains("0.0.7", Assert.Single(OtherVersions.Find(facts, Runtime, Generator)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_of_a_project_with_another_version_is_refused_and_other_commands_report_it()
    {
        _connectors.Write("ferry.json", Specs.Ferry);
        _connectors.Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><PackageVersion Include="{Runtime}" Version="0.0.7" /></ItemGroup>
            </Project>
            """);
        _connectors.Write("app.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
            </Project>
            """);
        string message = $"The project uses {Runtime} 0.0.7, and the tool has the version {ToolVersion.Current}.";

        CommandResult added = _connectors.Run("add", "ferry", "--from", "ferry.json", "--no-restore").Succeeded();
        Assert.Contains(message, added.Error, StringComparison.Ordinal);
        _connectors.Run("update", "--check").Failed(6, message);
        _connectors.Run("schema", "update", "--check").Failed(6, message);
        CommandResult updated = _connectors.Run("update", "--apply").Succeeded();
        Assert.Contains(message, updated.Error, StringComparison.Ordinal);
    }

    private static ProjectFacts Facts(Dictionary<string, string> reference, Dictionary<string, string>? central) => new(
        "app.csproj",
        new Dictionary<string, string>(),
        new Dictionary<string, IReadOnlyList<ProjectItem>>
        {
            ["PackageReference"] = [new(reference)],
            ["PackageVersion"] = central is null ? [] : [new(central)],
        });
}
