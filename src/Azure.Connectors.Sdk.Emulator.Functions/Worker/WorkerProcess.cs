using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Azure.Connectors.Sdk.Emulator.Functions.Worker;

/// <summary>Represents the process of a worker.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    // A process that the worker has started can hold the output open.
    private static readonly TimeSpan s_outputPatience = TimeSpan.FromSeconds(1);

    private readonly Process _process;
    private readonly WorkerOutput _output = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private WorkerProcess(Process process)
    {
        _process = process;
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => _ended.TrySetResult();
        process.OutputDataReceived += (_, line) => _output.Add(line.Data);
        process.ErrorDataReceived += (_, line) => _output.Add(line.Data);
    }

    public int Id { get; private set; }

    /// <summary>Gets a task that completes when the process has ended and, as far as it is known, its output is complete.</summary>
    public Task Exited { get; private set; } = Task.CompletedTask;

    public string Output => _output.ToString();

    public string ExitDescription => string.Create(CultureInfo.InvariantCulture, $"exit code {_process.ExitCode}");

    /// <exception cref="FunctionsHostException">The program can't be started.</exception>
    public static WorkerProcess Start(
        WorkerApp app, FunctionsHostOptions options, string home, string hook, Uri endpoint, string workerId)
    {
        ProcessStartInfo start = new(app.Executable)
        {
            WorkingDirectory = app.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        if (app.Executable == "dotnet")
        {
            start.FileName = Environment.ProcessPath is string own && Path.GetFileNameWithoutExtension(own) == "dotnet" ? own : "dotnet";
            start.ArgumentList.Add(app.Assembly);
        }

        foreach (string argument in Arguments(endpoint, workerId))
        {
            start.ArgumentList.Add(argument);
        }

        WorkerEnvironment.Set(start.Environment, app, options.Settings, home, hook);
        WorkerProcess worker = new(new Process { StartInfo = start });
        try
        {
            worker._process.Start();
        }
        catch (Win32Exception exception)
        {
            worker._process.Dispose();
            throw new FunctionsHostException($"The worker '{start.FileName}' can't be started: {exception.Message}", "", exception);
        }

        worker.Id = worker._process.Id;
        worker._process.BeginOutputReadLine();
        worker._process.BeginErrorReadLine();
        worker.Exited = worker.WaitForExitAsync();
        return worker;
    }

    /// <summary>Waits until the process has ended, then kills it with the processes that it started.</summary>
    public async Task StopAsync(TimeSpan patience)
    {
        try
        {
            await Exited.WaitAsync(patience).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            Kill();
            await Exited.ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Kill();
        await Exited.ConfigureAwait(false);
        _process.Dispose();
    }

    private async Task WaitForExitAsync()
    {
        await _ended.Task.ConfigureAwait(false);
        try
        {
            await _process.WaitForExitAsync().WaitAsync(s_outputPatience).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // The output so far is all that there is to report.
        }
    }

    private void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended.
        }
    }

    private static string[] Arguments(Uri endpoint, string workerId) =>
    [
        "--host", endpoint.Host,
        "--port", endpoint.Port.ToString(CultureInfo.InvariantCulture),
        "--workerId", workerId,
        "--requestId", workerId,
        "--grpcMaxMessageLength", int.MaxValue.ToString(CultureInfo.InvariantCulture),
        "--functions-uri", endpoint.ToString(),
        "--functions-worker-id", workerId,
        "--functions-request-id", workerId,
        "--functions-grpc-max-message-length", int.MaxValue.ToString(CultureInfo.InvariantCulture),
    ];
}
