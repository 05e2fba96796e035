using Azure.Connectors.Tool.Files;
using Azure.Connectors.Tool.Projects;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Adding;

/// <summary>Removes a connector from a project. It reverses <see cref="AddConnector"/>.</summary>
internal static class RemoveConnector
{
    /// <summary>Decides what changes. Nothing is written.</summary>
    /// <exception cref="ToolException">The project doesn't have the connector, or another file than the project adds it.</exception>
    public static async Task<AddPlan> PlanAsync(string projectPath, string apiName, CancellationToken cancellationToken)
    {
        ProjectFacts facts = await ProjectFacts.ReadAsync(projectPath, cancellationToken).ConfigureAwait(false);
        ProjectConnector connector = ProjectConnectors.Get(facts, apiName);
        ProjectEditor project = ProjectEditor.Open(projectPath);
        FileChanges changes = new();
        List<ProjectEditor> editors = [project];
        if (connector.Package is not null)
        {
            RequireEdit(project.RemovePackage(connector.Package), connector, project);
            RemoveVersions(facts, [connector.Package], editors);
        }
        else
        {
            string include = IncludeOf(facts, connector);
            RequireEdit(project.RemoveSpec(include), connector, project);

            // Other projects can use the files of another folder.
            if (!include.StartsWith("../", StringComparison.Ordinal))
            {
                DeleteFiles(connector, changes);
            }

            if (facts.ConnectorSpecs.Count == 1)
            {
                // The packages of other connectors bring the runtime along.
                string[] unused = [ConnectorPackages.Generator, ConnectorPackages.Runtime];
                RemoveVersions(facts, [.. unused.Where(project.RemovePackage)], editors);
            }
        }

        foreach (ProjectEditor editor in editors)
        {
            editor.AddTo(changes);
        }

        return new(project.Path, changes, editors, IsPresent: false) { Package = connector.Package };
    }

    private static string IncludeOf(ProjectFacts facts, ProjectConnector connector) =>
        Path.GetRelativePath(facts.Folder, connector.Input!.Spec.Path).Replace('\\', '/');

    private static void RequireEdit(bool isEdited, ProjectConnector connector, ProjectEditor project)
    {
        if (!isEdited)
        {
            throw new ToolException(
                ExitCode.Invalid,
                $"'{connector.ApiName}' isn't added by the project file itself, but by a pattern or an imported file. Remove it there.")
            {
                Place = new(project.Path),
            };
        }
    }

    private static void DeleteFiles(ProjectConnector connector, FileChanges changes)
    {
        ConnectorFolder folder = new(connector.Input!.Spec.Path);
        foreach (string path in (string[])[folder.SpecPath, folder.SettingsPath, folder.NamesPath])
        {
            if (File.Exists(path))
            {
                changes.Delete(path);
            }
        }
    }

    // Other projects can use the versions in a file that several projects share, so only versions of the project's own folder go.
    private static void RemoveVersions(ProjectFacts facts, IEnumerable<string> ids, List<ProjectEditor> editors)
    {
        if (facts.CentralPackagesPath is not { } path || Path.GetDirectoryName(path) != facts.Folder)
        {
            return;
        }

        MsBuildEditor central = new(TextFile.Read(path));
        foreach (string id in ids)
        {
            central.RemovePackageVersion(id);
        }

        editors.Add(central);
    }
}
