using System.CommandLine;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Tool.Calling;
using Azure.Connectors.Tool.Code;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Commands;

/// <summary>The options that name the connection of a connector: an address, an environment variable or an emulator.</summary>
internal sealed class ConnectionOptions
{
    public Option<string?> Url { get; } =
        new("--url") { Description = "The connection runtime URL. The default is the environment variable that 'add' names." };

    public Option<bool> Emulator { get; } = new("--emulator") { Description = "Calls an emulator of the connector, without Azure." };

    /// <summary>Creates a client of the connection, and starts the emulator if that is the connection.</summary>
    /// <exception cref="ToolException">No connection is named, or its address isn't valid.</exception>
    public async Task<OpenConnection> OpenAsync(
        ParseResult parse, LoadedConnector loaded, SpecCatalog catalog, CancellationToken cancellationToken)
    {
        if (!parse.GetValue(Emulator))
        {
            return new(ConnectorCall.CreateClient(catalog, parse.GetValue(Url) ?? UrlOfEnvironment(loaded)), null);
        }

        ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync(
            [ConnectorSpecSource.FromFile(catalog.ApiName, loaded.Settings.SpecPath)], null, cancellationToken).ConfigureAwait(false);
        try
        {
            await emulator.StartAsync(cancellationToken).ConfigureAwait(false);
            string url = emulator.GetConnectionRuntimeUrl(catalog.ApiName).AbsoluteUri;
            return new(ConnectorCall.CreateClient(catalog, url), emulator);
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
