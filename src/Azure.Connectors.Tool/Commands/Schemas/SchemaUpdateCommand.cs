using System.CommandLine;
using Azure.Connectors.Sdk;
using Azure.Connectors.Tool.Calling;
using Azure.Connectors.Tool.Files;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Projects;
using Azure.Connectors.Tool.Schemas;
using Azure.Connectors.Tool.Snapshots;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Commands.Schemas;

/// <summary><c>connectors schema update</c>.</summary>
internal static class SchemaUpdateCommand
{
    public static Command Create()
    {
        Option<bool> check = new("--check") { Description = "Returns 1 if a schema differs from its snapshot, and writes nothing." };
        Option<string?> url = new("--url")
        {
            Description = "The connection runtime URL, if the snapshots are of one connector. The default is the environment variable that "
                + "'add' names, or the setting of the project.",
        };
        Option<bool> dryRun = CommonOptions.DryRun();
        Option<string?> project = CommonOptions.Project();
        Option<string?> file = CommonOptions.File();
        SignIn signIn = new();
        Command command = new("update", "Fetches the schema snapshots of a project again, lists the changes, and writes them.")
        {
            check, url, dryRun, project, file,
        };
        signIn.AddConnectionTo(command);
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            string path = parse.ProjectPath(project, file);
            bool isCheck = parse.GetValue(check);
            ProjectFacts facts = await console.ReadProjectAsync(path, isCheck, cancellationToken).ConfigureAwait(false);
            IGrouping<string, ProjectSnapshot>[] connectors =
                [.. ProjectSnapshots.FindAll(facts).GroupBy(snapshot => snapshot.ApiName, StringComparer.OrdinalIgnoreCase)];
            if (connectors.Length == 0)
            {
                throw new ToolException(ExitCode.NotFound, "The project has no schema snapshot. Add one with 'connectors schema add'.");
            }

            string? address = parse.GetValue(url);
            if (address is not null && connectors.Length > 1)
            {
                throw new ToolException(
                    ExitCode.Usage,
                    "--url is for the snapshots of one connector. The project has some of "
                        + $"{string.Join(", ", connectors.Select(connector => connector.Key))}.");
            }

            FileChanges changes = new();
            List<(ProjectSnapshot Snapshot, SnapshotDrift Drift)> drifts = [];
            foreach (IGrouping<string, ProjectSnapshot> snapshots in connectors)
            {
                LoadedConnector loaded = LoadedConnector.Load(
                    ProjectConnectors.Get(facts, snapshots.Key).Input!, cancellationToken);
                SpecCatalog catalog = new(loaded.GetConnector());
                DynamicConnectorClient client =
                    signIn.CreateClient(parse, console, catalog, address ?? ConnectionOptions.FindUrl(loaded, facts));
                foreach (ProjectSnapshot snapshot in snapshots)
                {
                    (byte[] content, IReadOnlyList<SnapshotDrift> found) = await console.WaitAsync(
                        $"Fetching {snapshot.Name}",
                        () => SnapshotFetch.UpdateAsync(client, snapshot, cancellationToken)).ConfigureAwait(false);
                    drifts.AddRange(found.Select(drift => (snapshot, drift)));
                    if (found.Count > 0)
                    {
                        changes.Write(snapshot.Path, content);
                    }
                }
            }

            bool isWritten = !isCheck && !parse.GetValue(dryRun);
            if (isWritten)
            {
                changes.Commit(cancellationToken);
            }

            console.Write(SnapshotDrift.ToTable(drifts));
            console.Note(drifts.Count == 0 ? "The schema snapshots are up to date." : NoteOf(changes, isWritten));
            return isCheck && drifts.Count > 0 ? ExitCode.Finding : ExitCode.Success;
        });
        return command;
    }

    private static string NoteOf(FileChanges changes, bool isWritten) =>
        $"{(isWritten ? "Wrote" : "Nothing was written. Changed:")} {string.Join(", ", changes.Paths)}";
}
