using System.Text.Json;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Projects;

/// <summary>Represents what MSBuild evaluates of a project.</summary>
/// <param name="Path">The path of the project.</param>
/// <param name="Properties">The properties, by name; empty for those that aren't set.</param>
/// <param name="Items">The items, by type.</param>
internal sealed record ProjectFacts(
    string Path, IReadOnlyDictionary<string, string> Properties, IReadOnlyDictionary<string, IReadOnlyList<ProjectItem>> Items)
{
    private const string CentralVersions = "ManagePackageVersionsCentrally";
    private const string CentralFile = "DirectoryPackagesPropsPath";
    private const string GeneratorTargets = "ConnectorGeneratorTargetsImported";

    private const string Secrets = "UserSecretsId";
    private const string Functions = "AzureFunctionsVersion";

    private static readonly string[] s_properties = [CentralVersions, CentralFile, GeneratorTargets, Secrets, Functions];
    private static readonly string[] s_items =
        ["PackageReference", "PackageVersion", "ProjectReference", "ConnectorSpec", "ConnectorPackageSpec", "ConnectorSchema", "None"];

    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Gets the file that has the versions of the packages, or null if the project has them itself.</summary>
    public string? CentralPackagesPath =>
        Properties[CentralVersions].Equals("true", StringComparison.OrdinalIgnoreCase) && Properties[CentralFile].Length > 0
            ? Properties[CentralFile]
            : null;

    /// <summary>Gets a value that indicates whether the project already imports the generator.</summary>
    public bool HasGenerator =>
        Properties[GeneratorTargets] == "true" || FindPackage("Azure.Connectors.Sdk.Generator") is not null
            || HasProject("Azure.Connectors.Sdk.Generator");

    /// <summary>Gets the ID of the user secrets, or null if the project has none.</summary>
    public string? UserSecretsId => Properties[Secrets].Trim() is { Length: > 0 } id ? id : null;

    /// <summary>Gets a value that indicates whether the project is an Azure Functions app.</summary>
    public bool IsFunctions => Properties[Functions].Length > 0 || FindPackage("Microsoft.Azure.Functions.Worker") is not null;

    public IReadOnlyList<ProjectItem> PackageReferences => Items["PackageReference"];

    public IReadOnlyList<ProjectItem> PackageVersions => Items["PackageVersion"];

    /// <summary>Gets the central version of a package, or null if it has none.</summary>
    public string? CentralVersion(string id) => PackageVersions.FirstOrDefault(version => version.Is(id))?.Get("Version");

    /// <summary>Gets the specs of the project. A file-based app names them with <c>#:include</c>.</summary>
    public IReadOnlyList<ProjectItem> ConnectorSpecs =>
    [
        .. Items["ConnectorSpec"].Concat(Items["None"].Where(item => item.Get("FileBasedProgramsFromIncludeDirective") == "true"
                && System.IO.Path.GetFileName(item.FullPath) == ConnectorFolder.SpecFileName))
            .DistinctBy(item => item.FullPath, StringComparer.Ordinal),
    ];

    /// <summary>Gets the specs of the referenced packages of connectors. They are known after a restore.</summary>
    public IReadOnlyList<ProjectItem> ConnectorPackageSpecs => Items["ConnectorPackageSpec"];

    /// <summary>Gets the schema snapshots that items of the project name.</summary>
    public IReadOnlyList<ProjectItem> ConnectorSchemas => Items["ConnectorSchema"];

    /// <summary>Finds the reference to a package.</summary>
    public ProjectItem? FindPackage(string id) => PackageReferences.FirstOrDefault(item => item.Is(id));

    /// <summary>Gets whether the project references a project of the name, instead of a package.</summary>
    public bool HasProject(string name) => Items["ProjectReference"].Any(
        item =>
            System.IO.Path.GetFileNameWithoutExtension(item.Identity.Replace('\\', '/')).Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Evaluates a project.</summary>
    /// <exception cref="ToolException">The project is invalid.</exception>
    public static async Task<ProjectFacts> ReadAsync(string path, CancellationToken cancellationToken)
    {
        string folder = System.IO.Path.GetDirectoryName(path)!;
        (int exitCode, string output, string error) = await DotnetProcess.RunAsync(
            folder,
            [
                // Only a build knows file-based apps. With these arguments, it evaluates the project and builds nothing.
                ProjectEditor.IsFileApp(path) ? "build" : "msbuild",
                path,
                "-nologo",
                $"-getProperty:{string.Join(',', s_properties)}",
                $"-getItem:{string.Join(',', s_items)}",
            ],
            cancellationToken).ConfigureAwait(false);
        if (exitCode != 0)
        {
            string reason = FirstError(output + "\n" + error);
            throw new ToolException(ExitCode.Invalid, $"MSBuild can't evaluate the project: {reason}") { Place = new(path) };
        }

        using JsonDocument document = JsonDocument.Parse(output);
        return new(
            path,
            s_properties.ToDictionary(
                name => name, name => document.RootElement.GetProperty(nameof(Properties)).GetProperty(name).GetString() ?? ""),
            s_items.ToDictionary(name => name, name => ReadItems(document.RootElement.GetProperty(nameof(Items)).GetProperty(name))));
    }

    /// <summary>Gets the first error of an output of MSBuild.</summary>
    public static string FirstError(string output)
    {
        string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.FirstOrDefault(line => line.Contains("error ", StringComparison.Ordinal)) ?? lines.FirstOrDefault() ?? "no output";
    }

    private static IReadOnlyList<ProjectItem> ReadItems(JsonElement items) =>
        [.. items.EnumerateArray().Select(item => new ProjectItem(item.EnumerateObject().ToDictionary(
            member => member.Name, member => member.Value.GetString() ?? "", StringComparer.OrdinalIgnoreCase)))];
}

/// <param name="Metadata">The metadata of the item, by name.</param>
internal sealed record ProjectItem(IReadOnlyDictionary<string, string> Metadata)
{
    public string Identity => Metadata["Identity"];

    public string FullPath => Metadata["FullPath"];

    /// <summary>Gets the value of metadata, or null if the item has none.</summary>
    public string? Get(string name) => Metadata.TryGetValue(name, out string? value) && value.Length > 0 ? value : null;

    public bool Is(string identity) => Identity.Equals(identity, StringComparison.OrdinalIgnoreCase);
}
