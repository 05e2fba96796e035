using System.CommandLine;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Projects;
using Azure.Connectors.Tool.Sources;
using Azure.Connectors.Tool.Updating;

namespace Azure.Connectors.Tool.Commands;

/// <summary><c>connectors update</c>.</summary>
internal static class UpdateCommand
{
    public static Command Create()
    {
        Argument<string[]> apis = new("api")
        {
            Description = "The API names of the connectors. The default is all that the project has a spec of.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<bool> apply = new("--apply") { Description = "Writes the new specs and their complete name locks." };
        Option<bool> check = new("--check")
        {
            Description = "Returns 1 if a change breaks callers, may break them or removes a safeguard, and isn't in acceptedChanges.",
        };
        Option<bool> keepRemoved = new("--keep-removed")
        {
            Description =
                "Keeps removed operations, parameters, properties, values and definitions until the next update, deprecated and dated.",
        };
        Option<string?> project = CommonOptions.Project();
        Option<string?> file = CommonOptions.File();
        Option<bool> offline = CommonOptions.Offline();
        ManagementOptions management = new();
        Command command = new("update", "Fetches the specs of a project again, and lists the changes.")
        {
            apis, apply, check, keepRemoved, project, file, offline,
        };
        management.AddLocationTo(command);
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            bool isApplied = parse.GetValue(apply);
            bool isCheck = parse.GetValue(check);
            if (isApplied && isCheck)
            {
                throw new ToolException(ExitCode.Usage, "Use either --apply or --check.");
            }

            bool keepsRemoved = parse.GetValue(keepRemoved);
            if (keepsRemoved && isCheck)
            {
                throw new ToolException(ExitCode.Usage, "Use either --keep-removed or --check.");
            }

            string path = parse.ProjectPath(project, file);
            SpecReader reader = parse.OpenReader(console, offline, management);
            ProjectFacts facts = await console.ReadProjectAsync(path, isCheck, cancellationToken).ConfigureAwait(false);
            IReadOnlyList<ConnectorUpdate> updates = await console.WaitAsync(
                "Fetching the specs",
                () => UpdateConnector.FindAsync(
                    facts, parse.GetValue(apis) ?? [], isCheck, keepsRemoved, reader, cancellationToken)).ConfigureAwait(false);
            if (isApplied)
            {
                UpdateConnector.Apply(updates, cancellationToken);
            }

            console.Write(ConnectorUpdate.ToTable(updates, console.Format));
            foreach (ConnectorUpdate update in updates)
            {
                console.Note(NoteOf(update, isApplied));
            }

            return isCheck && updates.Any(update => update.Findings.Any()) ? ExitCode.Finding : ExitCode.Success;
        });
        return command;
    }

    private static string NoteOf(ConnectorUpdate update, bool isApplied)
    {
        if (!update.IsChanged)
        {
            return NoteOfNames(update, isApplied);
        }

        return isApplied
            ? $"Updated '{update.ApiName}'."
            : $"'{update.ApiName}' has a newer spec with {update.Changes.Count} changes. Nothing was written; --apply writes it.";
    }

    private static string NoteOfNames(ConnectorUpdate update, bool isApplied)
    {
        if (!update.LacksNames)
        {
            return $"'{update.ApiName}' is up to date.";
        }

        return isApplied
            ? $"'{update.ApiName}' is up to date. Completed its names.json."
            : $"'{update.ApiName}' is up to date, but its names.json isn't complete. Nothing was written; --apply completes it.";
    }
}
