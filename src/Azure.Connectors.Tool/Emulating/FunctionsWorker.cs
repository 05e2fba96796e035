using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Emulator.Functions;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool.Emulating;

/// <summary>Starts a built functions app beside the emulator.</summary>
internal static class FunctionsWorker
{
    /// <exception cref="ToolException">The app doesn't exist, or its worker doesn't start.</exception>
    public static async Task<IAsyncDisposable> StartAsync(
        string app,
        IReadOnlyList<ServedConnector> connectors,
        ConnectorEmulator emulator,
        ToolConsole console,
        CancellationToken cancellationToken)
    {
        if (!File.Exists(app))
        {
            throw new ToolException(ExitCode.NotFound, $"The app '{app}' doesn't exist. Build it first.");
        }

        FunctionsHostOptions options = new();
        foreach (ServedConnector connector in connectors)
        {
            options.Settings[connector.SettingName] = emulator.GetConnectionRuntimeUrl(connector.ApiName).AbsoluteUri;
        }

        try
        {
            FunctionsHost host = await FunctionsHost.StartAsync(Path.GetFullPath(app), options, cancellationToken).ConfigureAwait(false);
            console.Note($"The worker has loaded {string.Join(", ", host.FunctionNames)}.");
            return host;
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or TimeoutException)
        {
            throw new ToolException(ExitCode.Invalid, $"The functions app can't be started: {e.Message}", e);
        }
    }
}
