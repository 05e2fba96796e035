using System.CommandLine;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Tool.Calling;
using Azure.Connectors.Tool.Emulating;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Projects;
using Azure.Connectors.Tool.Settings;
using Azure.Connectors.Tool.Specs;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool.Commands;

/// <summary>The options that name the connection of a connector: an address, an environment variable or an emulator.</summary>
internal sealed class ConnectionOptions
{
    /// <summary>Gets the options of signing in.</summary>
    public SignIn SignIn { get; } = new();

    private readonly Option<string?> _url = new("--url")
    {
        Description =
            "The connection runtime URL. The default is the environment variable that 'add' names, or the setting of the project.",
    };

    private readonly Option<bool> _emulator = new("--emulator") { Description = "Calls an emulator of the connector, without Azure." };

    public void AddTo(Command command)
    {
        command.Options.Add(_url);
        command.Options.Add(_emulator);
        SignIn.AddConnectionTo(command);
    }

    /// <summary>Gets a value that indicates whether the connection is an emulator for this command.</summary>
    public bool IsEmulator(ParseResult parse) => parse.GetValue(_emulator);

    /// <summary>Creates a client of the connection, and starts the emulator if that is the connection.</summary>
    /// <exception cref="ToolException">No connection is named, or its address isn't valid.</exception>
    public async Task<OpenConnection> OpenAsync(
        ParseResult parse,
        ToolConsole console,
        LoadedConnector loaded,
        SpecCatalog catalog,
        ProjectFacts? project,
        CancellationToken cancellationToken)
    {
        if (!IsEmulator(parse))
        {
            string named = parse.GetValue(_url) ?? FindUrl(loaded, project);
            return new(SignIn.CreateClient(parse, console, catalog, named), null);
        }

        ConnectorEmulator emulator = await EmulatorLoader.LoadAsync(
            [(catalog.ApiName, loaded.Settings.SpecPath)], cancellationToken).ConfigureAwait(false);
        try
        {
            await emulator.StartAsync(cancellationToken).ConfigureAwait(false);
            string url = emulator.GetConnectionRuntimeUrl(catalog.ApiName).AbsoluteUri;
            return new(SignIn.CreateClient(parse, console, catalog, url), emulator);
        }
        catch
        {
            await emulator.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Finds the connection runtime URL in the environment, or in the settings of a project.</summary>
    /// <exception cref="ToolException">There is no such setting, or the project has an invalid file.</exception>
    public static string FindUrl(LoadedConnector loaded, ProjectFacts? project)
    {
        SettingName name = SettingName.ConnectionRuntimeUrl(loaded.GetConnector().ServiceName);
        return SettingValue.Find(name, project) ?? throw new ToolException(
            ExitCode.Usage,
            $"Name the connection with --url, set the environment variable {name.Variable} or the setting {name.Key} of the project, for "
                + $"example with 'connectors connection create {loaded.Settings.ApiName}', or call an emulator with --emulator.");
    }
}
