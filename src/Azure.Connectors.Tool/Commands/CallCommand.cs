using System.CommandLine;
using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Tool.Calling;
using Azure.Connectors.Tool.Projects;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Commands;

/// <summary><c>connectors call</c>.</summary>
internal static class CallCommand
{
    public static Command Create()
    {
        Argument<string> api = CommonOptions.Api("The API name of a connector of the project, or of one that has a package.");
        Argument<string> operation = new("operation") { Description = "The ID of an operation, or the name of its method." };
        Option<string[]> arguments = new("--arg")
        {
            Description = "An argument: name=value, name=@file, name:=json, or body/member=value. The option can be repeated.",
        };
        ConnectionOptions connection = new();
        Option<bool> all = new("--all") { Description = "Gets the items of all pages." };
        Option<string?> target = new("--out") { Description = "The file to write the response to." };
        Option<bool> yes = CommonOptions.Yes();
        Option<string?> project = CommonOptions.Project();
        Option<string?> file = CommonOptions.File();
        Command command = new("call", "Calls an operation of a connector.")
        {
            api, operation, arguments, all, target, yes, project, file,
        };
        connection.AddTo(command);
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            (LoadedConnector loaded, ProjectFacts? owner) =
                await parse.LoadConnectorAsync(console, api, project, file, cancellationToken).ConfigureAwait(false);
            NamedConnector connector = loaded.GetConnector();
            SpecCatalog catalog = new(connector);
            ConnectorOperation found = Find(catalog, connector, parse.GetRequiredValue(operation));
            ConnectorCall.RequireTarget(console, found, parse.GetValue(target));
            IReadOnlyDictionary<string, object?> values = CallArguments.Read(found, parse.GetValue(arguments) ?? [], cancellationToken);
            if (!found.IsReadOnly && !connection.IsEmulator(parse))
            {
                console.Confirm($"'{found.Id}' can change something. Call it?", parse.GetValue(yes));
            }

            await using OpenConnection opened =
                await connection.OpenAsync(
                    parse, console, loaded, catalog, owner, cancellationToken).ConfigureAwait(false);
            ConnectorCall call = new(console, opened.Client, found);
            try
            {
                await console.WaitAsync($"Calling {found.Id}", async () =>
                {
                    await call.RunAsync(values, parse.GetValue(all), parse.GetValue(target), cancellationToken).ConfigureAwait(false);
                    return true;
                }).ConfigureAwait(false);
            }
            catch (ToolException e) when (opened.Emulator?.Calls.SelectMany(one => one.Reasons).ToArray() is { Length: > 0 } reasons)
            {
                throw new ToolException(e.ExitCode, $"{e.Message}\n{string.Join('\n', reasons)}", e);
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static ConnectorOperation Find(SpecCatalog catalog, NamedConnector connector, string name)
    {
        ConnectorOperation found = OperationLookup.Find(catalog, connector, name);
        return found.Kind == ConnectorOperationKind.Trigger
            ? throw new ToolException(ExitCode.Usage, $"'{found.Id}' is a trigger, which the Connector Namespace calls.")
            : found;
    }
}
