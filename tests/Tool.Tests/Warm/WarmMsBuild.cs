using System.Diagnostics;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>
/// Represents a process of MSBuild that evaluates many projects, one after the other, so that a test doesn't pay for the start of MSBuild
/// each time. The tool starts a script in place of <c>dotnet</c>, which forwards evaluations to the process, and runs <c>dotnet</c> for
/// everything else.
/// </summary>
internal static class WarmMsBuild
{
    private static readonly Lazy<string?> s_script = new(Start);

    // The process ends with the tests, which hold the other end of its standard input.
    private static Process? s_process;

    /// <summary>Gets the path of the script, or null if there is none on this operating system.</summary>
    public static string? Script => s_script.Value;

    private static string? Start()
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        string folder = AppContext.BaseDirectory;
        ProcessStartInfo start = new("dotnet", ["exec", Path.Combine(folder, "Tool.Tests.dll"), MsBuildHost.Mode, FindSdk()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };

        s_process = Process.Start(start)!;
        string port = s_process.StandardOutput.ReadLine()!;
        string script = Path.Combine(Directory.CreateTempSubdirectory("connectors-msbuild-").FullName, "dotnet");
        File.WriteAllText(
            script,
            $$"""
            #!/bin/bash
            [ "$1" = msbuild ] || exec dotnet "$@"
            exec 3<>/dev/tcp/127.0.0.1/{{port}}
            printf '%s\n' "$PWD" "${@:2}" '' >&3
            read -r code <&3
            cat <&3
            exit "$code"
            """.ReplaceLineEndings("\n"));
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(script)!, recursive: true);
        return script;
    }

    /// <summary>Gets the folder of the SDK that <c>dotnet</c> runs in a folder without a global.json.</summary>
    private static string FindSdk()
    {
        ProcessStartInfo start = new("dotnet", ["--list-sdks"]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string[] last = process.StandardOutput.ReadToEnd().TrimEnd().Split('\n')[^1].Trim().Split(' ', 2);
        return Path.Combine(last[1].Trim('[', ']'), last[0]);
    }
}
