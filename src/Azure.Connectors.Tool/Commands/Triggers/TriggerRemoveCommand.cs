using System.CommandLine;
using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Triggers;

namespace Azure.Connectors.Tool.Commands.Triggers;

/// <summary><c>connectors trigger remove</c>.</summary>
internal static class TriggerRemoveCommand
{
    public static Command Create()
    {
        Argument<string> name = TriggerCommand.Name();
        Option<bool> yes = CommonOptions.Yes();
        ManagementOptions management = new();
        Command command = new("remove", "Deletes a trigger configuration. Its events are no longer delivered.") { name, yes };
        management.AddNamespaceTo(command);
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            string configurationName = TriggerCommand.RequireName(parse.GetRequiredValue(name));
            console.RequireConfirmable(parse.GetValue(yes));
            TriggerResources resources =
                await TriggerResources.OpenAsync(management.Open(parse, console), cancellationToken).ConfigureAwait(false);

            // Deleting what doesn't exist succeeds, which would hide a misspelled name.
            await console.WaitAsync(
                "Getting the trigger configuration", () => resources.GetAsync(configurationName, cancellationToken)).ConfigureAwait(false);
            console.Confirm($"Delete the trigger configuration '{configurationName}'?", parse.GetValue(yes));
            await console.WaitAsync("Deleting the trigger configuration", async () =>
            {
                await resources.DeleteAsync(configurationName, cancellationToken).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
            console.Note($"Deleted the trigger configuration '{configurationName}'.");
            console.Write("", () => new JsonObject { ["name"] = configurationName });
            return ExitCode.Success;
        });
        return command;
    }
}
