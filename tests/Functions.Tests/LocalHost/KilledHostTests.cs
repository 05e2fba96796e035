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
    public async Task A_worker_exits_when_its_host_is_killed(string kind)
    {
        DirectoryInfo temporary = Directory.CreateTempSubdirectory("functions-killed-");
        using Process host = Start(kind, temporary);
        try
        {
            await KillAsync(host);
        }
        finally
        {
            await EndAsync(host);
            temporary.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task The_folder_of_a_killed_host_is_removed_by_the_next_one_and_no_other_folder()
    {
        DirectoryInfo temporary = Directory.CreateTempSubdirectory("functions-killed-");
        temporary.CreateSubdirectory("functions-host-of-somebody");
        using Process running = Start(App.Worker, temporary);
        await ReadWorkerIdAsync(running.StandardOutput);
        string[] folders = Folders();
        using Process killed = Start(App.Worker, temporary);
        Process? next = null;
        try
        {
            await KillAsync(killed);
            string abandoned = Assert.Single(Folders().Except(folders));
            next = Start(App.Worker, temporary);
            await ReadWorkerIdAsync(next.StandardOutput);

            Assert.DoesNotContain(abandoned, Folders());
            Assert.Superset(folders.ToHashSet(), Folders().ToHashSet());
            Assert.Equal(folders.Length + 1, Folders().Length);
        }
        finally
        {
            await EndAsync(running);
            await EndAsync(killed);
            if (next is not null)
            {
                await EndAsync(next);
                next.Dispose();
            }

            temporary.Delete(recursive: true);
        }

        string[] Folders() => [.. temporary.EnumerateDirectories("functions-host-*").Select(folder => folder.Name)];
    }

    private static Process Start(string kind, DirectoryInfo temporary)
    {
        ProcessStartInfo start =
            new("dotnet", [App.HostProgram, App.Path, "--set", $"TEST_WORKER={kind}"]) { RedirectStandardOutput = true };
        start.Environment["TMPDIR"] = start.Environment["TEMP"] = start.Environment["TMP"] = temporary.FullName;
        return Process.Start(start)!;
    }

    /// <summary>Kills a host, and waits until its worker has ended.</summary>
    private static async Task KillAsync(Process host)
    {
        using Process worker = Process.GetProcessById(await ReadWorkerIdAsync(host.StandardOutput));
        host.Kill();
        await host.WaitForExitAsync();
        using CancellationTokenSource patience = new(TimeSpan.FromMinutes(1));
        await worker.WaitForExitAsync(patience.Token);
    }

    private static async Task EndAsync(Process host)
    {
        host.Kill(entireProcessTree: true);
        await host.WaitForExitAsync();
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
