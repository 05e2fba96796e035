using System.CommandLine;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Triggers;

namespace Azure.Connectors.Tool.Commands.Triggers;

/// <summary><c>connectors trigger update</c>.</summary>
internal static class TriggerUpdateCommand
{
    public static Command Create()
    {
        Argument<string> name = TriggerCommand.Name();
        Option<string[]> set = TriggerCommand.Set();
        Option<string[]> unset = new("--unset") { Description = "Removes a parameter. The option can be repeated." };
        Option<string?> description = TriggerCommand.Description();
        Option<bool> yes = CommonOptions.Yes();
        Option<string?> project = CommonOptions.Project();
        Option<string?> file = CommonOptions.File();
        TriggerTargetOptions targets = new();
        TriggerRecurrenceOptions recurrences = new();
        ManagementOptions management = new();
        Command command = new("update", "Changes a trigger configuration. Everything that isn't named stays as it is.")
        {
            name, set, unset, description,
        };
        recurrences.AddTo(command);
        targets.AddTo(command);
        command.Options.Add(yes);
        command.Options.Add(project);
        command.Options.Add(file);
        management.AddNamespaceTo(command);
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            string configurationName = TriggerCommand.RequireName(parse.GetRequiredValue(name));
            string[] removed = parse.GetValue(unset) ?? [];
            string[] changed = parse.GetValue(set) ?? [];
            TriggerTarget? target = targets.ReadIfNamed(parse);
            TriggerRecurrence? recurrence = recurrences.ReadIfNamed(parse);
            if (target is null && recurrence is null && parse.GetValue(description) is null && removed.Length + changed.Length == 0)
            {
                throw new ToolException(ExitCode.Usage, "Name what to change, such as --set, --description or --url.");
            }

            console.RequireConfirmable(parse.GetValue(yes));
            ManagementSession session = management.Open(parse, console);
            TriggerResources resources = await TriggerResources.OpenAsync(session, cancellationToken).ConfigureAwait(false);
            ConnectorTriggerConfiguration trigger = await console.WaitAsync(
                "Getting the trigger configuration", () => resources.GetAsync(configurationName, cancellationToken)).ConfigureAwait(false);
            if (removed.Length + changed.Length > 0 || recurrence is not null || target is TriggerTarget.Function { Name: null })
            {
                KnownTrigger known = KnownTrigger.GetById(
                    await new TriggerConnectors(parse, console, project, file, session)
                        .LoadAsync(trigger.ConnectorName, cancellationToken).ConfigureAwait(false),
                    trigger.OperationName);
                if (removed.Length + changed.Length > 0)
                {
                    SetParameters(trigger, known.Read(changed, cancellationToken), removed);
                    known.Check(trigger.Parameters);
                }

                recurrence?.ApplyTo(trigger.Metadata, known);
                target = target is TriggerTarget.Function { Name: null } function
                    ? function with { Name = TriggerMetadata.Function(trigger) ?? known.Trigger.Name }
                    : target;
            }

            if (parse.GetValue(description) is { } text)
            {
                trigger.Description = text.Length > 0 ? text : null;
            }

            console.Confirm($"Change the trigger configuration '{configurationName}'?", parse.GetValue(yes));
            ConnectorTriggerConfiguration saved = await console.WaitAsync("Saving the trigger configuration", async () =>
            {
                if (target is not null)
                {
                    await resources.SetTargetAsync(trigger, target, cancellationToken).ConfigureAwait(false);
                }

                return await resources.SaveAsync(configurationName, trigger, cancellationToken).ConfigureAwait(false);
            }).ConfigureAwait(false);
            JsonObject result = TriggerDescription.ToJson(configurationName, saved);
            console.Note($"Changed the trigger configuration '{configurationName}'.");
            console.Write(TriggerDescription.ToText(result), () => result);
            return ExitCode.Success;
        });
        return command;
    }

    private static void SetParameters(ConnectorTriggerConfiguration trigger, JsonObject values, string[] removed)
    {
        foreach (string parameter in removed)
        {
            if (!trigger.Parameters.Remove(parameter) || values.ContainsKey(parameter))
            {
                throw new ToolException(
                    ExitCode.Usage, $"The parameter '{parameter}' can't be removed: it has no value, or --set has one.");
            }
        }

        foreach ((string parameter, JsonNode? value) in values)
        {
            trigger.Parameters[parameter] = value?.DeepClone();
        }
    }
}
