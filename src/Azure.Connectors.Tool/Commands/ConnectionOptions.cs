using System.CommandLine;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Tool.Calling;
using Azure.Connectors.Tool.Code;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Specs;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool.Commands;

/// <summary>The options that name the connection of a connector: an address, an environment variable or an emulator.</summary>
internal sealed class ConnectionOptions
{
    private readonly SignIn _signIn = new();
    private readonly Option<string?> _url =
        new("--url") { Description = "The connection runtime URL. The default is the environment variable that 'add' names." };

    private readonly Option<bool> _emulator = new("--emulator") { Description = "Calls an emulator of the connector, without Azure." };

    public void AddTo(Command command)
    {
        command.Options.Add(_url);
        command.Options.Add(_emulator);
        _signIn.AddTo(command);
    }

    /// <summary>Gets a value that indicates whether the connection is an emulator for this command.</summary>
    public bool IsEmulator(ParseResult parse) => parse.GetValue(_emulator);

    /// <summary>Creates a client of the connection, and starts the emulator if that is the connection.</summary>
    /// <exception cref="ToolException">No connection is named, or its address isn't valid.</exception>
    public async Task<OpenConnection> OpenAsync(
        ParseResult parse, ToolConsole console, LoadedConnector loaded, SpecCatalog catalog, CancellationToken cancellationToken)
    {
        if (!IsEmulator(parse))
        {
            string named = parse.GetValue(_url) ?? UrlOfEnvironment(loaded);
            return new(ConnectorCall.CreateClient(catalog, named, () => _signIn.CreateCredential(parse, console)), null);
        }

        ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync(
            [ConnectorSpecSource.FromFile(catalog.ApiName, loaded.Settings.SpecPath)], null, cancellationToken).ConfigureAwait(false);
        try
        {
            await emulator.StartAsync(cancellationToken).ConfigureAwait(false);
            string url = emulator.GetConnectionRuntimeUrl(catalog.ApiName).AbsoluteUri;
            return new(ConnectorCall.CreateClient(catalog, url, () => _signIn.CreateCredential(parse, console)), emulator);
        }
        catch
        {
            await emulator.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static string UrlOfEnvironment(LoadedConnector loaded)
    {
        string name = new CallCode(loaded.GetConnector()).SettingName;
        return Environment.GetEnvironmentVariable(name) ?? throw new ToolException(
            ExitCode.Usage, $"Name the connection with --url, set the environment variable {name}, or call an emulator with --emulator.");
    }
}
