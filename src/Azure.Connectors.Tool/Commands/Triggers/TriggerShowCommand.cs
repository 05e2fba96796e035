using System.CommandLine;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Triggers;

namespace Azure.Connectors.Tool.Commands.Triggers;

/// <summary><c>connectors trigger show</c>.</summary>
internal static class TriggerShowCommand
{
    public static Command Create()
    {
        Argument<string> name = TriggerCommand.Name();
        ManagementOptions management = new();
        Command command = new("show", "Describes a trigger configuration, without its key.") { name };
        management.AddNamespaceTo(command);
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            string configurationName = TriggerCommand.RequireName(parse.GetRequiredValue(name));
            TriggerResources resources =
                await TriggerResources.OpenAsync(management.Open(parse, console), cancellationToken).ConfigureAwait(false);
            ConnectorTriggerConfiguration trigger = await console.WaitAsync(
                "Getting the trigger configuration", () => resources.GetAsync(configurationName, cancellationToken)).ConfigureAwait(false);
            JsonObject description = TriggerDescription.ToJson(configurationName, trigger);
            console.Write(TriggerDescription.ToText(description), () => description);
            return ExitCode.Success;
        });
        return command;
    }
}
