using System.CommandLine;
using Azure.Connectors.Tool.Showing;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Commands;

/// <summary><c>connectors show</c>.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        Argument<string> api = CommonOptions.Api("The API name of a connector of the project, or of one that has a package.");
        Argument<string?> operation = new("operation")
        {
            Description = "The ID of an operation, or the name of its method.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string?> project = CommonOptions.Project();
        Option<string?> file = CommonOptions.File();
        Command command = new("show", "Lists the operations of a connector, or describes one with its parameters and a C# call.")
        {
            api, operation, project, file,
        };
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            (LoadedConnector loaded, _) =
                await parse.LoadConnectorAsync(console, api, project, file, cancellationToken).ConfigureAwait(false);
            if (parse.GetValue(operation) is not { } id)
            {
                console.Write(ConnectorTables.Operations(loaded.GetConnector()));
                return ExitCode.Success;
            }

            OperationText text = OperationText.Create(loaded.GetConnector(), id);
            console.Write(text.Text, () => text.Json);
            return ExitCode.Success;
        });
        return command;
    }
}
