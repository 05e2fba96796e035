using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool.Emulating;

/// <summary>Serves connectors on loopback, and prints the runtime URLs and each call.</summary>
internal sealed class EmulatorRun(ToolConsole console, IReadOnlyList<ServedConnector> connectors)
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(100);

    /// <summary>Serves until the token is canceled.</summary>
    /// <exception cref="ToolException">A spec is invalid.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public async Task<ExitCode> ServeAsync(CancellationToken cancellationToken)
    {
        await using ConnectorEmulator emulator = await StartAsync(cancellationToken).ConfigureAwait(false);
        PrintSettings(emulator);
        return await ServeAsync(emulator, null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Serves beside a functions app, until the token is canceled or the callback was handled.</summary>
    /// <param name="app">The path of the app's assembly.</param>
    /// <param name="options">The settings and the key of the app.</param>
    /// <param name="fired">The trigger whose callback is posted to a function, or null.</param>
    /// <param name="function">The function that receives the callback, or null for the one with the name of the trigger.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ToolException">A spec is invalid, there is no such trigger or function, or the worker doesn't start or ends.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was canceled. The worker has ended.</exception>
    public async Task<ExitCode> ServeAsync(
        string app, FunctionsAppOptions options, FiredTrigger? fired, string? function, CancellationToken cancellationToken)
    {
        FunctionsWorker.RequireApp(app);
        await using ConnectorEmulator emulator = await StartAsync(cancellationToken).ConfigureAwait(false);
        ServedConnector? source = fired?.FindConnector(emulator, connectors);
        Dictionary<string, string> settings = PrintSettings(emulator);
        foreach ((string name, string value) in options.Settings)
        {
            settings[name] = value;
        }

        await using FunctionsWorker worker = await console.WaitAsync(
            "Starting the functions app",
            () => FunctionsWorker.StartAsync(app, settings, options.Key, cancellationToken)).ConfigureAwait(false);
        console.Note($"The worker has loaded {string.Join(", ", worker.FunctionNames)}.");
        if (fired is null || source is null)
        {
            console.Note($"A callback is posted to {worker.CallbackOf("NAME")}, where NAME is the function, with the key "
                + $"in {FunctionsAppOptions.KeyVariable}.");
            return await ServeAsync(emulator, worker, cancellationToken).ConfigureAwait(false);
        }

        Uri callback = worker.CallbackOf(worker.FindFunction(function, fired.Id, source.FunctionNamesOf(fired.Id, cancellationToken)));
        Task<TriggerDelivery> delivery = fired.PostAsync(emulator, source, callback, worker.Key, cancellationToken);
        await PrintUntilAsync(delivery, emulator, worker, cancellationToken).ConfigureAwait(false);
        return FiredTrigger.Report(console, await delivery.ConfigureAwait(false));
    }

    /// <summary>Posts the callback of a trigger.</summary>
    /// <exception cref="ToolException">No connector has the trigger, or the receiver can't be reached.</exception>
    public async Task<ExitCode> FireAsync(FiredTrigger fired, Uri callback, string? key, CancellationToken cancellationToken)
    {
        await using ConnectorEmulator emulator = await LoadAsync(cancellationToken).ConfigureAwait(false);
        ServedConnector source = fired.FindConnector(emulator, connectors);
        TriggerDelivery delivery = await console.WaitAsync(
            "Posting the callback", () => fired.PostAsync(emulator, source, callback, key, cancellationToken)).ConfigureAwait(false);
        return FiredTrigger.Report(console, delivery);
    }

    private Task<ConnectorEmulator> StartAsync(CancellationToken cancellationToken) => console.WaitAsync(
        "Starting the emulator",
        async () =>
        {
            ConnectorEmulator emulator = await LoadAsync(cancellationToken).ConfigureAwait(false);
            await emulator.StartAsync(cancellationToken).ConfigureAwait(false);
            return emulator;
        });

    private Task<ConnectorEmulator> LoadAsync(CancellationToken cancellationToken) =>
        EmulatorLoader.LoadAsync(connectors.Select(connector => (connector.ApiName, connector.SpecPath)), cancellationToken);

    /// <summary>Prints the settings of an application that uses the emulator.</summary>
    /// <returns>The runtime URLs by the names of their settings.</returns>
    private Dictionary<string, string> PrintSettings(ConnectorEmulator emulator)
    {
        Dictionary<string, string> settings = new(StringComparer.OrdinalIgnoreCase);
        foreach (ServedConnector connector in connectors)
        {
            settings[connector.SettingName] = emulator.GetConnectionRuntimeUrl(connector.ApiName).AbsoluteUri;
            Print(connector.SettingName, settings[connector.SettingName]);
        }

        Print(ManagementOptions.EndpointVariable, emulator.Management.Endpoint.AbsoluteUri);
        return settings;
    }

    private void Print(string setting, string value) =>
        console.WriteEvent($"{setting}={value}", () => new JsonObject { ["setting"] = setting, ["value"] = value });

    private async Task<ExitCode> ServeAsync(ConnectorEmulator emulator, FunctionsWorker? worker, CancellationToken cancellationToken)
    {
        console.Note("The emulator is running. Press Ctrl+C to stop it.");
        Task canceled = Task.Delay(Timeout.Infinite, cancellationToken);
        await PrintUntilAsync(canceled, emulator, worker, cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }

    /// <summary>Prints calls and logs until a task completes.</summary>
    /// <exception cref="ToolException">The worker has ended.</exception>
    private async Task PrintUntilAsync(
        Task end, ConnectorEmulator emulator, FunctionsWorker? worker, CancellationToken cancellationToken)
    {
        PrintedCalls calls = new(console, emulator);
        bool isEnded = false;
        while (!isEnded)
        {
            await Task.WhenAny(end, Task.Delay(s_interval, cancellationToken)).ConfigureAwait(false);
            isEnded = end.IsCompleted;
            calls.PrintNew();
            worker?.PrintLogs(console);
            worker?.RequireRunning();
        }

        await end.ConfigureAwait(false);
    }
}
