using System.CommandLine;

namespace Azure.Connectors.Tool.Commands.Triggers;

/// <summary><c>connectors trigger</c>.</summary>
internal static class TriggerCommand
{
    public static Command Create() =>
        new("trigger", "Manages trigger configurations: which events of a connection are delivered, and where they go.")
        {
            TriggerAddCommand.Create(),
            TriggerListCommand.Create(),
            TriggerShowCommand.Create(),
            TriggerUpdateCommand.Create(),
            TriggerRemoveCommand.Create(),
            TriggerStateCommand.Create("enable", "Starts the delivery of events.", isEnabled: true),
            TriggerStateCommand.Create("disable", "Stops the delivery of events.", isEnabled: false),
        };

    /// <summary>Creates the argument with the name of a trigger configuration.</summary>
    public static Argument<string> Name() => new("name") { Description = "The name of the trigger configuration." };

    /// <summary>Creates <c>--set</c>.</summary>
    public static Option<string[]> Set() => new("--set")
    {
        Description = "A parameter of the trigger: name=value, name=@file or name:=json. The option can be repeated.",
    };

    /// <summary>Creates <c>--description</c>.</summary>
    public static Option<string?> Description() => new("--description") { Description = "The description of the trigger configuration." };

    /// <summary>Checks the name of a resource.</summary>
    /// <exception cref="ToolException">The text can't be the name of a resource.</exception>
    public static string RequireName(string text) => string.IsNullOrWhiteSpace(text) || text is "." or ".."
        ? throw new ToolException(ExitCode.Usage, $"'{text}' can't be the name of a resource.")
        : text;
}
