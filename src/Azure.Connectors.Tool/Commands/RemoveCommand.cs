using System.CommandLine;
using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Adding;

namespace Azure.Connectors.Tool.Commands;

/// <summary><c>connectors remove</c>.</summary>
internal static class RemoveCommand
{
    public static Command Create()
    {
        Argument<string> api = CommonOptions.Api("The API name of the connector.");
        Option<string?> project = CommonOptions.Project();
        Option<string?> file = CommonOptions.File();
        Option<bool> yes = CommonOptions.Yes();
        Option<bool> dryRun = CommonOptions.DryRun();
        Option<bool> noRestore = CommonOptions.NoRestore();
        Command command = new("remove", "Removes a connector from a project, with its spec or package.")
        {
            api, project, file, yes, dryRun, noRestore,
        };
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            string apiName = parse.GetRequiredValue(api);
            string path = parse.ProjectPath(project, file);
            AddPlan plan = await console.WaitAsync(
                "Reading the project", () => RemoveConnector.PlanAsync(path, apiName, cancellationToken)).ConfigureAwait(false);
            bool isDryRun = parse.GetValue(dryRun);
            if (!isDryRun)
            {
                console.Confirm($"Remove '{apiName}' from {Path.GetFileName(path)} and delete its files?", parse.GetValue(yes));
            }

            await PlanRun.RunAsync(console, plan, isDryRun, parse.GetValue(noRestore), cancellationToken).ConfigureAwait(false);
            if (!isDryRun)
            {
                console.Note($"Removed {plan.Package ?? apiName} from {Path.GetFileName(path)}.");
                console.Write("", () => new JsonObject
                {
                    ["apiName"] = apiName,
                    ["project"] = plan.Project,
                    ["package"] = plan.Package,
                    ["files"] = new JsonArray([.. plan.Changes.Paths.Select(changed => JsonValue.Create(changed))]),
                });
            }

            return ExitCode.Success;
        });
        return command;
    }
}
