using System.CommandLine;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Terminal;
using Azure.Connectors.Tool.Triggers;

namespace Azure.Connectors.Tool.Commands.Triggers;

/// <summary><c>connectors trigger add</c>.</summary>
internal static class TriggerAddCommand
{
    public static Command Create()
    {
        Argument<string> api = CommonOptions.Api("The API name of the connector, such as 'office365'.");
        Argument<string> operation = new("trigger") { Description = "The ID of a trigger, or its name in C#." };
        Option<string> name = new("--name") { Description = "The name of the trigger configuration.", Required = true };
        Option<string?> connection = new("--connection") { Description = "The name of the connection." };
        Option<string[]> set = TriggerCommand.Set();
        Option<string?> description = TriggerCommand.Description();
        Option<bool> isDisabled = new("--disabled") { Description = "Doesn't start the delivery of events." };
        Option<bool> yes = CommonOptions.Yes();
        Option<string?> project = CommonOptions.Project();
        Option<string?> file = CommonOptions.File();
        TriggerTargetOptions targets = new();
        TriggerRecurrenceOptions recurrence = new();
        ManagementOptions management = new();
        Command command = new("add", "Creates a trigger configuration, and prints the C# code that receives its events.")
        {
            api, operation, name, connection, set, description, isDisabled,
        };
        recurrence.AddTo(command);
        targets.AddTo(command);
        command.Options.Add(yes);
        command.Options.Add(project);
        command.Options.Add(file);
        management.AddNamespaceTo(command);
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            TriggerTarget target = targets.Read(parse);
            string configurationName = TriggerCommand.RequireName(parse.GetRequiredValue(name));
            console.RequireConfirmable(parse.GetValue(yes));
            ManagementSession session = management.Open(parse, console);
            TriggerConnectors connectors = new(parse, console, project, file, session);
            KnownTrigger trigger = KnownTrigger.Find(
                await connectors.LoadAsync(parse.GetRequiredValue(api), cancellationToken).ConfigureAwait(false),
                parse.GetRequiredValue(operation));
            TriggerAddition addition = new(console, session, trigger)
            {
                Name = configurationName,
                Target = target is TriggerTarget.Function { Name: null } function ? function with { Name = trigger.Trigger.Name } : target,
                Description = parse.GetValue(description),
                IsEnabled = !parse.GetValue(isDisabled),
                Recurrence = recurrence.ReadIfNamed(parse),
            };
            ConnectorTriggerConfiguration saved = await addition.RunAsync(
                trigger.Read(parse.GetValue(set) ?? [], cancellationToken),
                parse.GetValue(connection),
                parse.GetValue(yes),
                cancellationToken).ConfigureAwait(false);
            Write(console, TriggerReceiver.Create(trigger, target, saved, session.Cloud), configurationName, saved);
            return ExitCode.Success;
        });
        return command;
    }

    private static void Write(ToolConsole console, TriggerReceiver receiver, string name, ConnectorTriggerConfiguration saved)
    {
        console.Note($"Created the trigger configuration '{name}'. This code receives its events:");
        console.Write(string.Join('\n', receiver.Code), () =>
        {
            JsonObject json = TriggerDescription.ToJson(name, saved);
            json["code"] = receiver.CodeToJson();
            json["settings"] = receiver.SettingsToJson();
            json["keySetting"] = receiver.KeySetting;
            return json;
        });
        foreach ((string setting, string value) in receiver.Settings)
        {
            console.Note($"Set {setting}={value}");
        }

        if (receiver.KeySetting is not null)
        {
            console.Note($"Set {receiver.KeySetting} to the key.");
        }
    }
}
