using Azure.Connectors.Tool.Files;
using Azure.Connectors.Tool.Projects;

namespace Azure.Connectors.Tool.Adding;

/// <summary>Adds packages to a project, with their versions in the project or in the file of central versions.</summary>
internal sealed class PackageEdits
{
    private readonly ProjectFacts _facts;
    private readonly ProjectEditor _project;
    private readonly MsBuildEditor? _central;

    public PackageEdits(ProjectFacts facts, ProjectEditor project)
    {
        _facts = facts;
        _project = project;
        _central = facts.CentralPackagesPath is { } path ? new MsBuildEditor(TextFile.Read(path)) : null;
    }

    /// <summary>Gets the files that are edited.</summary>
    public IReadOnlyList<ProjectEditor> Editors => _central is null ? [_project] : [_project, _central];

    /// <summary>Adds a package, unless the project has it.</summary>
    public void Add(string id, bool isPrivate = false)
    {
        if (_facts.FindPackage(id) is not null || _facts.HasProject(id))
        {
            return;
        }

        _project.AddPackage(id, _central is null ? ToolVersion.Current : null, isPrivate);
        if (_central is not null && !_facts.PackageVersions.Any(version => version.Is(id)))
        {
            _central.AddPackageVersion(id, ToolVersion.Current);
        }
    }

    /// <summary>Gets a note for each package of this SDK that has another version than the tool.</summary>
    public static IEnumerable<string> OtherVersions(ProjectFacts facts)
    {
        foreach (ProjectItem item in facts.PackageReferences.Where(item => item.Identity.StartsWith(
            ConnectorPackages.Runtime, StringComparison.OrdinalIgnoreCase)))
        {
            string? version = item.Get("VersionOverride") ?? item.Get("Version")
                ?? facts.PackageVersions.FirstOrDefault(central => central.Is(item.Identity))?.Get("Version");
            if (version is not null && !version.Contains('*', StringComparison.Ordinal)
                && !version.Equals(ToolVersion.Current, StringComparison.OrdinalIgnoreCase))
            {
                yield return $"The project uses {item.Identity} {version}, and the tool has the version {ToolVersion.Current}. "
                    + "Use the same version of both, because generated code can differ.";
            }
        }
    }
}
