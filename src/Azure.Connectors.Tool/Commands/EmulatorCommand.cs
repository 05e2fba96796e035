using System.CommandLine;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Tool.Emulating;

namespace Azure.Connectors.Tool.Commands;

/// <summary><c>connectors emulator</c>.</summary>
internal static class EmulatorCommand
{
    public static Command Create()
    {
        Option<string[]> specs =
            new("--spec") { Description = "A spec to serve, instead of those of the project. The option can be repeated." };
        Option<string?> functions =
            new("--functions") { Description = "The assembly of a built functions app, to start beside the emulator." };
        Option<string[]> settings = new("--set")
        {
            Description = "A setting of the functions app, in addition to the runtime URLs: name=value. The option can be repeated.",
        };
        Option<string?> fire = new("--fire")
        {
            Description = "The ID of a trigger. Its callback is posted once, with sample items, to --callback or to a function.",
        };
        Option<string?> function = new("--function")
        {
            Description = "The function that receives the callback of --fire. The default is the one with the trigger's name.",
        };
        Option<string?> callback = new("--callback")
        {
            Description = "The address that receives the callback of --fire. "
                + $"The environment variable {FunctionsAppOptions.KeyVariable} has its key.",
        };
        Option<TriggerCallbackShape> shape =
            new("--shape") { Description = "The shape of the callback.", DefaultValueFactory = _ => TriggerCallbackShape.Batch };
        Option<string?> project = CommonOptions.Project();
        Option<string?> file = CommonOptions.File();
        Command command = new("emulator", "Serves the specs of a project on loopback, and prints each call with its verdict.")
        {
            specs, functions, settings, fire, function, callback, shape, project, file,
        };
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            FiredTrigger? fired = parse.GetValue(fire) is { } trigger ? new(trigger, parse.GetValue(shape)) : null;
            string? app = parse.GetValue(functions);
            string? named = parse.GetValue(function);
            string? address = parse.GetValue(callback);
            string[] set = parse.GetValue(settings) ?? [];
            Refuse(app is not null && address is not null, "Use either --functions or --callback.");
            Refuse(app is null && (named is not null || set.Length > 0), "--set and --function require --functions.");
            Refuse(fired is null && (named ?? address) is not null, "--function and --callback require --fire.");
            Uri? target = fired is not null && app is null ? AddressOf(address) : null;
            FunctionsAppOptions options = FunctionsAppOptions.Read(set);

            IReadOnlyList<ServedConnector> connectors = parse.GetValue(specs) is { Length: > 0 } paths
                ? ServedConnector.OfFiles(paths)
                : await console.WaitAsync(
                    "Reading the project",
                    () => ServedConnector.OfProjectAsync(parse.ProjectPath(project, file), cancellationToken)).ConfigureAwait(false);
            EmulatorRun run = new(console, connectors);
            if (app is not null)
            {
                return await run.ServeAsync(app, options, fired, named, cancellationToken).ConfigureAwait(false);
            }

            return fired is not null && target is not null
                ? await run.FireAsync(fired, target, options.Key, cancellationToken).ConfigureAwait(false)
                : await run.ServeAsync(cancellationToken).ConfigureAwait(false);
        }, isServer: true);
        return command;
    }

    private static Uri AddressOf(string? callback) =>
        Uri.TryCreate(callback, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
            ? address
            : throw new ToolException(
                ExitCode.Usage,
                "--fire requires --functions with an app, or --callback with the http or https address that receives the callback.");

    private static void Refuse(bool isWrong, string message)
    {
        if (isWrong)
        {
            throw new ToolException(ExitCode.Usage, message);
        }
    }
}
