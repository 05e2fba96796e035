using System.CommandLine;
using Azure.Connectors.Tool.Output;
using Azure.Connectors.Tool.Projects;
using Azure.Connectors.Tool.Showing;

namespace Azure.Connectors.Tool.Commands;

/// <summary><c>connectors list</c>.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        Option<string?> project = CommonOptions.Project();
        Option<string?> file = CommonOptions.File();
        Command command = new("list", "Lists the connectors that a project has.") { project, file };
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            string path = parse.ProjectPath(project, file);
            ResultTable table = await console.WaitAsync(
                "Reading the project",
                async () => ConnectorTables.List(
                    await ProjectFacts.ReadAsync(path, cancellationToken).ConfigureAwait(false), cancellationToken)).ConfigureAwait(false);
            console.Write(table);
            return ExitCode.Success;
        });
        return command;
    }
}
