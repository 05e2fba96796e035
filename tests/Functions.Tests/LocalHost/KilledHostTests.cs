using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Azure.Connectors.Sdk.Functions.Tests.LocalHost;

/// <summary>Kills the process of a host, which then can't end its worker.</summary>
public sealed partial class KilledHostTests
{
    [Theory]
    [InlineData(App.AspNetCore)]
    [InlineData(App.Worker)]
    public async Task A_worker_exits_without_being_killed(string kind)
    {
        DirectoryInfo temporary = Directory.CreateTempSubdirectory("functions-killed-");
        ProcessStartInfo start =
            new("dotnet", [App.HostProgram, App.Path, "--set", $"TEST_WORKER={kind}"]) { RedirectStandardOutput = true };
        start.Environment["TMPDIR"] = start.Environment["TEMP"] = temporary.FullName;
        using Process host = Process.Start(start)!;
        try
        {
            using Process worker = Process.GetProcessById(await ReadWorkerIdAsync(host.StandardOutput));
            host.Kill();
            await host.WaitForExitAsync();
            await worker.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);
        }
        finally
        {
            host.Kill(entireProcessTree: true);
            await host.WaitForExitAsync();
            temporary.Delete(recursive: true);
        }
    }

    private static async Task<int> ReadWorkerIdAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is string line)
        {
            if (WorkerId().Match(line) is { Success: true } match)
            {
                return int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
            }
        }

        throw new InvalidOperationException("The host didn't start.");
    }

    [GeneratedRegex("process ID ([0-9]+)")]
    private static partial Regex WorkerId();
}
