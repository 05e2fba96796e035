using System.CommandLine;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Triggers;

namespace Azure.Connectors.Tool.Commands.Triggers;

/// <summary><c>connectors trigger list</c>.</summary>
internal static class TriggerListCommand
{
    public static Command Create()
    {
        ManagementOptions management = new();
        Command command = new("list", "Lists the trigger configurations of a Connector Namespace.");
        management.AddNamespaceTo(command);
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            TriggerResources resources =
                await TriggerResources.OpenAsync(management.Open(parse, console), cancellationToken).ConfigureAwait(false);
            IReadOnlyList<ConnectorTriggerConfiguration> triggers = await console.WaitAsync(
                "Listing the trigger configurations", () => resources.ListAsync(cancellationToken)).ConfigureAwait(false);
            console.Write(TriggerDescription.ToTable(triggers));
            return ExitCode.Success;
        });
        return command;
    }
}
