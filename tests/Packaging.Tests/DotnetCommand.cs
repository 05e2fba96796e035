using System.Diagnostics;

namespace Azure.Connectors.Sdk.Packaging.Tests;

/// <summary>Runs <c>dotnet</c> as a user's shell would: nothing of the test run's own MSBuild is passed on.</summary>
internal static class DotnetCommand
{
    // The settings of the person who runs the tests don't decide their results.
    private static readonly string[] s_removed = ["MSBUILD", "CONNECTORS_", "AZURE_"];

    public static async Task<string> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        (int exitCode, string output) = await TryRunAsync(folder, environment, arguments);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)} in {folder} ended with {exitCode}:\n{output}");
        return output;
    }

    public static async Task<(int ExitCode, string Output)> TryRunAsync(
        string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using Process process = Start(folder, environment, arguments);
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }

    public static Process Start(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        StartProgram("dotnet", folder, environment, arguments);

    /// <summary>Starts a program that runs <c>dotnet</c>.</summary>
    public static Process StartProgram(
        string program, string folder, IEnumerable<KeyValuePair<string, string>> environment, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(name => s_removed.Any(
            prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
