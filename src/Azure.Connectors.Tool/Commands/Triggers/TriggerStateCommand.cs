using System.CommandLine;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Triggers;

namespace Azure.Connectors.Tool.Commands.Triggers;

/// <summary><c>connectors trigger enable</c> and <c>connectors trigger disable</c>.</summary>
internal static class TriggerStateCommand
{
    public static Command Create(string verb, string description, bool isEnabled)
    {
        Argument<string> name = TriggerCommand.Name();
        Option<string?> keyVariable = TriggerKey.Option();
        Option<bool> yes = CommonOptions.Yes();
        ManagementOptions management = new();
        Command command = new(verb, description) { name, keyVariable, yes };
        management.AddNamespaceTo(command);
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            string configurationName = TriggerCommand.RequireName(parse.GetRequiredValue(name));
            console.RequireConfirmable(parse.GetValue(yes));
            TriggerResources resources =
                await TriggerResources.OpenAsync(management.Open(parse, console), cancellationToken).ConfigureAwait(false);
            ConnectorTriggerConfiguration trigger = await console.WaitAsync(
                "Getting the trigger configuration", () => resources.GetAsync(configurationName, cancellationToken)).ConfigureAwait(false);
            if (trigger.IsEnabled == isEnabled)
            {
                console.Note($"The trigger configuration '{configurationName}' was already {verb}d. Nothing changed.");
                console.Write("", () => TriggerDescription.ToJson(configurationName, trigger));
                return ExitCode.Success;
            }

            console.Confirm(
                $"{char.ToUpperInvariant(verb[0])}{verb[1..]} the trigger configuration '{configurationName}'?",
                parse.GetValue(yes));
            trigger.IsEnabled = isEnabled;
            if (parse.GetValue(keyVariable) is { } variable)
            {
                trigger.Authentication = TriggerKey.FromEnvironment(variable, TriggerKey.NameOf(trigger));
            }

            ConnectorTriggerConfiguration saved = await console.WaitAsync(
                "Saving the trigger configuration", () => resources.SaveAsync(configurationName, trigger, cancellationToken))
                .ConfigureAwait(false);
            console.Note($"The trigger configuration '{configurationName}' is {verb}d.");
            console.Write("", () => TriggerDescription.ToJson(configurationName, saved));
            return ExitCode.Success;
        });
        return command;
    }
}
