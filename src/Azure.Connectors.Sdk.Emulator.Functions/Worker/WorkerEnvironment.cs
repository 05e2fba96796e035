using System.Globalization;

namespace Azure.Connectors.Sdk.Emulator.Functions.Worker;

/// <summary>
/// Creates the environment of a worker. Nothing that was set for this process affects the worker, except for what a .NET process needs to
/// start at all.
/// </summary>
internal static class WorkerEnvironment
{
    private static readonly string[] s_inherited =
    [
        "PATH", "DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "DOTNET_ROLL_FORWARD", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT",
        "LANG", "LC_ALL", "TZ", "TMPDIR", "TEMP", "TMP", "LD_LIBRARY_PATH", "SSL_CERT_FILE", "SSL_CERT_DIR",
        "SystemRoot", "windir", "SystemDrive", "ComSpec", "PATHEXT", "ProgramData", "ProgramFiles", "ProgramFiles(x86)",
        "NUMBER_OF_PROCESSORS", "PROCESSOR_ARCHITECTURE",
    ];

    /// <summary>Sets the environment of a worker.</summary>
    /// <param name="environment">The environment, which is replaced.</param>
    /// <param name="app">The function app.</param>
    /// <param name="settings">The settings of the host's options.</param>
    /// <param name="home">The home of the worker.</param>
    /// <param name="hook">The path of the start-up hook.</param>
    public static void Set(
        IDictionary<string, string?> environment,
        WorkerApp app,
        IEnumerable<KeyValuePair<string, string>> settings,
        string home,
        string hook)
    {
        Dictionary<string, string?> inherited = s_inherited
            .Where(environment.ContainsKey)
            .ToDictionary(name => name, name => environment[name]);
        environment.Clear();
        Add(environment, inherited);
        Add(environment, app.Settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        Add(environment, settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));

        environment["HOME"] = environment["USERPROFILE"] = home;
        environment["DOTNET_CLI_HOME"] = home;
        environment["FUNCTIONS_WORKER_RUNTIME"] = "dotnet-isolated";
        environment["FUNCTIONS_APPLICATION_DIRECTORY"] = app.Folder;
        environment["AZURE_FUNCTIONS_ENVIRONMENT"] = environment.TryGetValue("AZURE_FUNCTIONS_ENVIRONMENT", out string? name)
            ? name
            : "Development";
        environment["NO_PROXY"] = environment["no_proxy"] = WithLoopback(environment);
        string? next = environment.TryGetValue("DOTNET_STARTUP_HOOKS", out string? hooks) ? hooks : null;
        environment["DOTNET_STARTUP_HOOKS"] = next is null
            ? hook
            : string.Create(CultureInfo.InvariantCulture, $"{hook}{Path.PathSeparator}{next}");
        if (next is not null)
        {
            environment["DOTNET_STARTUP_HOOKS_NEXT"] = next;
        }
    }

    private static void Add(IDictionary<string, string?> environment, IEnumerable<KeyValuePair<string, string?>> values)
    {
        foreach ((string name, string? value) in values)
        {
            environment[name] = value;
        }
    }

    // With a proxy, the worker would send the messages to its host there.
    private static string WithLoopback(IDictionary<string, string?> environment)
    {
        const string Loopback = "127.0.0.1,localhost,::1";
        string? names = environment.TryGetValue("NO_PROXY", out string? upper) ? upper : null;
        names ??= environment.TryGetValue("no_proxy", out string? lower) ? lower : null;
        return names is { Length: > 0 } ? $"{names},{Loopback}" : Loopback;
    }
}
