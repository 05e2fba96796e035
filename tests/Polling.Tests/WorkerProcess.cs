using System.Diagnostics;
using System.Reflection;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Polling.Tests;

/// <summary>Represents one of several instances of an application that share the work.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;

    private WorkerProcess(Process process) => _process = process;

    /// <param name="queue">The queue from which the worker receives.</param>
    /// <param name="redis">The address of the store of handled events.</param>
    /// <param name="handled">Receives the ID of each event that the worker handled.</param>
    public static WorkerProcess Start(EmulatedPollQueue queue, string redis, Action<string> handled)
    {
        string assembly = typeof(WorkerProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "WorkerAssembly").Value!;
        ProcessStartInfo start = new(
            "dotnet",
            [
                assembly,
                $"--Redis={redis}",
                $"--Polling:OnEvent:PollingEndpoint={queue.PollingEndpoint.OriginalString}",
                $"--Polling:OnEvent:TriggerConfigName={queue.TriggerConfigName}",
            ])
        {
            RedirectStandardOutput = true,
        };
        Process process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is string id)
            {
                handled(id);
            }
        };
        process.BeginOutputReadLine();
        return new(process);
    }

    /// <summary>Kills the process, and waits until all that it printed was read.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
