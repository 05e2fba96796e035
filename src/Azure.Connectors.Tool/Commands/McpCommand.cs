using System.CommandLine;
using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Tool.Calling;
using Azure.Connectors.Tool.Mcp;
using Azure.Connectors.Tool.Projects;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Commands;

/// <summary><c>connectors mcp</c>.</summary>
internal static class McpCommand
{
    public static Command Create()
    {
        Argument<string> api = CommonOptions.Api("The API name of a connector of the project, or of one that has a package.");
        Option<string[]> operations = new("--operations")
        {
            Description = "The operations to serve, separated by commas. The default is those that are read-only.",
            AllowMultipleArgumentsPerToken = true,
        };
        Option<bool> allowChanges = new("--allow-changes")
        {
            Description = "Serves operations of --operations that can change something. Each call requires the approval of the user.",
        };
        Option<int?> http = new("--http")
        {
            Description = "Serves HTTP on loopback, on this port or a free one, instead of standard input and output.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string?> keyVariable = new("--key-variable")
        {
            Description = "The environment variable with the key that HTTP clients send. By default, a key is generated and printed once.",
        };
        Option<bool> list = new("--list") { Description = "Lists the operations, the tools and the reasons for omissions, and ends." };
        ConnectionOptions connection = new();
        Option<string?> project = CommonOptions.Project();
        Option<string?> file = CommonOptions.File();
        Command command = new("mcp", "Serves the operations of a connector as tools of the Model Context Protocol.")
        {
            api, operations, allowChanges, http, keyVariable, list, project, file,
        };
        connection.AddTo(command);
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            bool isHttp = parse.GetResult(http) is not null;
            int port = parse.GetValue(http) ?? 0;
            BearerKey? key = isHttp ? CreateKey(port, parse.GetValue(keyVariable)) : null;
            if (!isHttp && parse.GetValue(keyVariable) is not null)
            {
                throw new ToolException(ExitCode.Usage, "--key-variable requires --http.");
            }

            (LoadedConnector loaded, ProjectFacts? owner) =
                await parse.LoadConnectorAsync(console, api, project, file, cancellationToken).ConfigureAwait(false);
            NamedConnector connector = loaded.GetConnector();
            SpecCatalog catalog = new(connector);
            string[] selected =
            [
                .. CommonOptions.Split(parse.GetValue(operations))
                    .Select(name => OperationLookup.Find(catalog, connector, name).Id)
                    .Distinct(),
            ];
            bool allowsChanges = parse.GetValue(allowChanges);
            if (allowsChanges && selected.Length == 0)
            {
                throw new ToolException(ExitCode.Usage, "--allow-changes requires --operations with the operations that it allows.");
            }

            if (parse.GetValue(list))
            {
                // Nothing is sent, so any address will do.
                DynamicConnectorClient unused = new(catalog, new Uri("http://127.0.0.1/"), null);
                console.Write(McpTools.Create(unused, catalog, selected, allowsChanges).ToTable());
                return ExitCode.Success;
            }

            await using OpenConnection opened =
                await connection.OpenAsync(
                    parse, console, loaded, catalog, owner, cancellationToken).ConfigureAwait(false);
            McpTools tools = McpTools.Create(opened.Client, catalog, selected, allowsChanges);
            console.Note(tools.Describe(selected));
            await (key is null
                ? StdioServer.RunAsync(tools.Served, cancellationToken)
                : new HttpServer(console, key).RunAsync(tools.Served, port, cancellationToken)).ConfigureAwait(false);
            return ExitCode.Success;
        }, isServer: true);
        return command;
    }

    private static BearerKey CreateKey(int port, string? variable)
    {
        if (port is < 0 or > ushort.MaxValue)
        {
            throw new ToolException(ExitCode.Usage, $"{port} isn't a port.");
        }

        return variable is null ? BearerKey.Generate() : BearerKey.FromEnvironment(variable);
    }
}
