using System.CommandLine;
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
            ProjectFacts facts = await console.ReadProjectAsync(path, isCheck: false, cancellationToken).ConfigureAwait(false);
            console.Write(ConnectorTables.List(facts, cancellationToken));
            return ExitCode.Success;
        });
        return command;
    }
}
