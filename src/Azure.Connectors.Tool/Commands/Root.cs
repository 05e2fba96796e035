using System.CommandLine;
using Azure.Connectors.Tool.Commands.Connections;
using Azure.Connectors.Tool.Commands.Schemas;
using Azure.Connectors.Tool.Commands.Triggers;

namespace Azure.Connectors.Tool.Commands;

/// <summary>The root command, with the options of all commands.</summary>
internal static class Root
{
    public static RootCommand Create() => new("Uses any connector in a .NET project.")
    {
        CommonOptions.Output,
        SearchCommand.Create(),
        AddCommand.Create(),
        RemoveCommand.Create(),
        ListCommand.Create(),
        ShowCommand.Create(),
        LintCommand.Create(),
        DiffCommand.Create(),
        UpdateCommand.Create(),
        ConvertCommand.Create(),
        CallCommand.Create(),
        ConnectionCommand.Create(),
        TriggerCommand.Create(),
        SchemaCommand.Create(),
        EmulatorCommand.Create(),
        McpCommand.Create(),
        CompletionCommand.Create(),
    };
}
