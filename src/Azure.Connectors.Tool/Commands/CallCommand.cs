using System.CommandLine;
using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Tool.Calling;
using Azure.Connectors.Tool.Code;
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
        Option<string?> url =
            new("--url") { Description = "The connection runtime URL. The default is the environment variable that 'add' names." };
        Option<bool> emulator = new("--emulator") { Description = "Calls an emulator of the connector, without Azure." };
        Option<bool> all = new("--all") { Description = "Gets the items of all pages." };
        Option<string?> target = new("--out") { Description = "The file to write the response to." };
        Option<bool> yes = CommonOptions.Yes();
        Option<string?> project = CommonOptions.Project();
        Option<string?> file = CommonOptions.File();
        Command command = new("call", "Calls an operation of a connector.")
        {
            api, operation, arguments, url, emulator, all, target, yes, project, file,
        };
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            LoadedConnector loaded =
                await parse.LoadConnectorAsync(console, api, project, file, cancellationToken).ConfigureAwait(false);
            NamedConnector connector = loaded.GetConnector();
            SpecCatalog catalog = new(connector);
            ConnectorOperation found = Find(catalog, connector, parse.GetRequiredValue(operation));
            IReadOnlyDictionary<string, object?> values = CallArguments.Read(found, parse.GetValue(arguments) ?? []);
            if (!found.IsReadOnly && !parse.GetValue(emulator))
            {
                console.Confirm($"'{found.Id}' can change something. Call it?", parse.GetValue(yes));
            }

            await using ConnectorEmulator? served = parse.GetValue(emulator)
                ? await ConnectorEmulator.LoadAsync(
                    [ConnectorSpecSource.FromFile(catalog.ApiName, loaded.Settings.SpecPath)], null, cancellationToken).ConfigureAwait(
                        false)
                : null;
            string address = served is null
                ? parse.GetValue(url) ?? UrlOfEnvironment(connector)
                : await StartAsync(served, catalog.ApiName, cancellationToken).ConfigureAwait(false);
            ConnectorCall call = new(console, ConnectorCall.CreateClient(catalog, address), found);
            try
            {
                await console.WaitAsync($"Calling {found.Id}", async () =>
                {
                    await call.RunAsync(values, parse.GetValue(all), parse.GetValue(target), cancellationToken).ConfigureAwait(false);
                    return true;
                }).ConfigureAwait(false);
            }
            catch (ToolException e) when (served?.Calls.SelectMany(one => one.Reasons).ToArray() is { Length: > 0 } reasons)
            {
                throw new ToolException(e.ExitCode, $"{e.Message}\n{string.Join('\n', reasons)}", e);
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static ConnectorOperation Find(SpecCatalog catalog, NamedConnector connector, string name)
    {
        string? id = connector.Operations.FirstOrDefault(operation => operation.Spec.Id == name
            || operation.MethodName == name || operation.MethodName + RuntimeApi.Async == name)?.Spec.Id;
        ConnectorOperation found = catalog.Find(id ?? name) ?? throw new ToolException(
            ExitCode.NotFound, $"The connector has no operation '{name}'.{NearestName.Hint(name, catalog.OperationIds)}");
        return found.Kind == ConnectorOperationKind.Trigger
            ? throw new ToolException(ExitCode.Usage, $"'{found.Id}' is a trigger, which the Connector Namespace calls.")
            : found;
    }

    private static string UrlOfEnvironment(NamedConnector connector)
    {
        string name = new CallCode(connector).SettingName;
        return Environment.GetEnvironmentVariable(name) ?? throw new ToolException(
            ExitCode.Usage, $"Name the connection with --url, set the environment variable {name}, or call an emulator with --emulator.");
    }

    private static async Task<string> StartAsync(ConnectorEmulator emulator, string apiName, CancellationToken cancellationToken)
    {
        await emulator.StartAsync(cancellationToken).ConfigureAwait(false);
        return emulator.GetConnectionRuntimeUrl(apiName).AbsoluteUri;
    }
}
