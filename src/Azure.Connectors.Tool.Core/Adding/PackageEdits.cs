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

    /// <summary>Gets the IDs of the packages that are added.</summary>
    public List<string> Added { get; } = [];

    /// <summary>Adds a package, unless the project has it.</summary>
    public void Add(string id, bool isPrivate = false)
    {
        if (_facts.FindPackage(id) is not null || _facts.HasProject(id))
        {
            return;
        }

        Added.Add(id);
        _project.AddPackage(id, _central is null ? ToolVersion.Current : null, isPrivate);
        if (_central is not null && _facts.CentralVersion(id) is null)
        {
            _central.AddPackageVersion(id, ToolVersion.Current);
        }
    }
}
