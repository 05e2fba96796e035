using System.Diagnostics;

namespace Azure.Connectors.Tool.Projects;

/// <summary>Runs the .NET SDK.</summary>
internal static class DotnetProcess
{
    /// <summary>Runs <c>dotnet</c> in a folder, and returns its exit code and its output.</summary>
    /// <exception cref="ToolException">The SDK can't be started.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled. The process and its children have ended.</exception>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(
        string folder, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        ProcessStartInfo start = new(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["DOTNET_NOLOGO"] = "1",
                ["DOTNET_CLI_UI_LANGUAGE"] = "en",
                // The tool sends no telemetry and doesn't check for newer versions, and neither does what it starts.
                ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
                ["DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE"] = "1",
                // A node that lives on would keep the streams of the command open.
                ["MSBUILDDISABLENODEREUSE"] = "1",
            },
        };
        using Process process = Start(start);
        process.StandardInput.Close();
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            Task<string> error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            return (process.ExitCode, await output.ConfigureAwait(false), await error.ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new ToolException(ExitCode.NotFound, $"The .NET SDK can't be started: {e.Message}", e);
        }
    }
}
