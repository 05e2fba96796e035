using System.CommandLine;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Tool.Emulating;

namespace Azure.Connectors.Tool.Commands;

/// <summary><c>connectors emulator</c>.</summary>
internal static class EmulatorCommand
{
    private const string KeyVariable = "CONNECTORS_CALLBACK_KEY";

    public static Command Create()
    {
        Option<string[]> specs =
            new("--spec") { Description = "A spec to serve, instead of those of the project. The option can be repeated." };
        Option<string?> functions =
            new("--functions") { Description = "The assembly of a built functions app, to start beside the emulator." };
        Option<string?> fire = new("--fire") { Description = "The ID of a trigger, whose callback is posted once with sample items." };
        Option<string?> callback = new("--callback")
        {
            Description = $"The address that receives the callback of --fire. The environment variable {KeyVariable} has the key.",
        };
        Option<TriggerCallbackShape> shape =
            new("--shape") { Description = "The shape of the callback.", DefaultValueFactory = _ => TriggerCallbackShape.Batch };
        Option<string?> project = CommonOptions.Project();
        Option<string?> file = CommonOptions.File();
        Command command = new("emulator", "Serves the specs of a project on loopback, and prints each call with its verdict.")
        {
            specs, functions, fire, callback, shape, project, file,
        };
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            IReadOnlyList<ServedConnector> connectors = parse.GetValue(specs) is { Length: > 0 } paths
                ? ServedConnector.OfFiles(paths)
                : await console.WaitAsync(
                    "Reading the project",
                    () => ServedConnector.OfProjectAsync(parse.ProjectPath(project, file), cancellationToken)).ConfigureAwait(false);
            EmulatorRun run = new(console, connectors);
            if (parse.GetValue(fire) is not { } operation)
            {
                await run.ServeAsync(parse.GetValue(functions), cancellationToken).ConfigureAwait(false);
                return ExitCode.Success;
            }

            if (!Uri.TryCreate(parse.GetValue(callback), UriKind.Absolute, out Uri? address) || address.Scheme is not ("http" or "https"))
            {
                throw new ToolException(ExitCode.Usage, "--fire requires --callback with the address that receives the callback.");
            }

            string? key = Environment.GetEnvironmentVariable(KeyVariable);
            return await run.FireAsync(operation, address, parse.GetValue(shape), key, cancellationToken).ConfigureAwait(false)
                ? ExitCode.Success
                : ExitCode.Service;
        });
        return command;
    }
}
