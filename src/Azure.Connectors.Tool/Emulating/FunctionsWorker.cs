using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Emulator.Functions;
using Azure.Connectors.Tool.Terminal;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Tool.Emulating;

/// <summary>Represents a built functions app that runs beside the emulator.</summary>
internal sealed class FunctionsWorker : IAsyncDisposable
{
    private readonly FunctionsHost _host;
    private int _printed;

    private FunctionsWorker(FunctionsHost host) => _host = host;

    /// <summary>Gets the key that callbacks require.</summary>
    public string Key => _host.Key;

    /// <summary>Gets the names of the functions.</summary>
    public IReadOnlyList<string> FunctionNames => _host.FunctionNames;

    /// <exception cref="ToolException">The app doesn't exist.</exception>
    public static void RequireApp(string app)
    {
        if (!File.Exists(app))
        {
            throw new ToolException(ExitCode.NotFound, $"The app '{app}' doesn't exist. Build it first.");
        }
    }

    /// <summary>Starts the worker of an app.</summary>
    /// <param name="app">The path of the app's assembly.</param>
    /// <param name="settings">The settings of the app.</param>
    /// <param name="key">The key that callbacks require, or null for a random one.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ToolException">The worker doesn't start.</exception>
    public static async Task<FunctionsWorker> StartAsync(
        string app, IReadOnlyDictionary<string, string> settings, string? key, CancellationToken cancellationToken)
    {
        FunctionsHostOptions options = new() { Key = key };
        foreach ((string name, string value) in settings)
        {
            options.Settings[name] = value;
        }

        try
        {
            return new(await FunctionsHost.StartAsync(Path.GetFullPath(app), options, cancellationToken).ConfigureAwait(false));
        }
        catch (FunctionsHostException e)
        {
            throw new ToolException(ExitCode.Invalid, $"The functions app can't be started: {e.Message}", e);
        }
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    /// <summary>Gets the address that receives the callbacks of a function.</summary>
    public Uri CallbackOf(string functionName) => _host.GetCallbackUrl(functionName);

    /// <summary>Finds the function of a trigger, among those of the app, by the names that it usually has.</summary>
    /// <param name="named">The function that the user named, or null.</param>
    /// <param name="trigger">The ID of the trigger.</param>
    /// <param name="usual">The usual names.</param>
    /// <exception cref="ToolException">The app has no such function.</exception>
    public string FindFunction(string? named, string trigger, IEnumerable<string> usual)
    {
        string? found = (named is null ? usual : [named])
            .Select(name => FunctionNames.FirstOrDefault(function => function.Equals(name, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(function => function is not null);
        return found ?? throw new ToolException(
            named is null ? ExitCode.Usage : ExitCode.NotFound,
            (named is null
                ? $"Name the function that receives the callback of '{trigger}' with --function."
                : $"The app has no function '{named}'.{NearestName.Hint(named, FunctionNames)}")
            + $" The functions are {string.Join(", ", FunctionNames)}.");
    }

    /// <summary>Prints what the functions have logged since the last time.</summary>
    public void PrintLogs(ToolConsole console)
    {
        IReadOnlyList<FunctionLog> logs = _host.Logs;
        foreach (FunctionLog log in logs.Skip(_printed).Where(log => log is { FunctionName: not null, Level: >= LogLevel.Information }))
        {
            console.Note($"{log.FunctionName}: {log.Level}: {log.Message}{(log.Exception is null ? "" : "\n" + log.Exception)}");
        }

        _printed = logs.Count;
    }

    /// <exception cref="ToolException">The worker has ended.</exception>
    public void RequireRunning()
    {
        if (_host.Failure is { } failure)
        {
            throw new ToolException(ExitCode.Invalid, failure.Message, failure);
        }
    }
}
