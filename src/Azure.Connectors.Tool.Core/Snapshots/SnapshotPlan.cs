using Azure.Connectors.Tool.Adding;
using Azure.Connectors.Tool.Files;
using Azure.Connectors.Tool.Projects;

namespace Azure.Connectors.Tool.Snapshots;

/// <summary>Decides where a schema snapshot of a project is written, and what of the project changes.</summary>
internal sealed class SnapshotPlan
{
    private readonly string _project;
    private readonly PackageEdits? _packages;

    private SnapshotPlan(string project, string path, PackageEdits? packages)
    {
        _project = project;
        Path = path;
        _packages = packages;
    }

    /// <summary>Gets the path of the snapshot.</summary>
    public string Path { get; }

    /// <exception cref="ToolException">The file exists, or the project can't have it.</exception>
    public static SnapshotPlan Create(ProjectFacts facts, ProjectConnector connector, string name)
    {
        string file = name + ProjectSnapshot.Extension;
        string path = System.IO.Path.Combine(connector.Package is null ? ProjectSnapshots.FolderOf(connector) : facts.Folder, file);
        if (File.Exists(path))
        {
            throw new ToolException(ExitCode.Usage, $"'{path}' exists. Fetch it again with 'connectors schema update'.");
        }

        if (connector.Package is null)
        {
            return new(facts.Path, path, null);
        }

        // The item is only known to projects; the folder beside a spec needs none.
        if (ProjectEditor.Open(facts.Path) is not MsBuildEditor project)
        {
            throw new ToolException(
                ExitCode.Invalid,
                "A file-based app can't have a schema snapshot of a package. Add the connector with 'connectors add --generate'.");
        }

        PackageEdits packages = new(facts, project);
        if (!facts.HasGenerator)
        {
            packages.Add(ConnectorPackages.Generator, isPrivate: true);
        }

        project.AddSchema(file);
        return new(facts.Path, path, packages);
    }

    public AddPlan ToAddPlan(byte[] content)
    {
        FileChanges changes = new();
        changes.Write(Path, content);
        IReadOnlyList<ProjectEditor> editors = _packages?.Editors ?? [];
        foreach (ProjectEditor editor in editors)
        {
            editor.AddTo(changes);
        }

        return new(_project, changes, editors, IsPresent: false);
    }
}
