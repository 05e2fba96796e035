using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;
using System.Text;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>
/// Represents a process of the tool that runs many command lines, one after the other, so that a test doesn't pay for the start of a
/// process each time. All that differs from the tool's own process is that it isn't new. A command line that is interrupted, reads standard
/// input or has a terminal has a process of its own.
/// </summary>
internal sealed class WarmTool
{
    private static readonly ConcurrentBag<WarmTool> s_free = [];

    private readonly Process _process;
    private readonly StreamWriter _requests;
    private readonly byte[] _mark;

    private WarmTool(Process process, StreamWriter requests, string mark)
    {
        _process = process;
        _requests = requests;
        _mark = Encoding.UTF8.GetBytes($"\0{mark}\0");
    }

    /// <summary>Runs a command line.</summary>
    /// <param name="request">The command line.</param>
    /// <param name="start">Creates the start information for the arguments of <c>dotnet</c>.</param>
    public static CommandResult Run(ToolRequest request, Func<string[], ProcessStartInfo> start)
    {
        WarmTool tool = s_free.TryTake(out WarmTool? free) ? free : Start(start);
        CommandResult result = tool.Run(request);
        s_free.Add(tool);
        return result;
    }

    private static WarmTool Start(Func<string[], ProcessStartInfo> start)
    {
        // The process ends with the tests, which hold the other end of the pipe.
        AnonymousPipeServerStream pipe = new(PipeDirection.Out, HandleInheritability.Inheritable);
        string folder = AppContext.BaseDirectory;
        string mark = Guid.NewGuid().ToString("n");
        Process process = Process.Start(start(
        [
            "exec",
            "--runtimeconfig", Path.Combine(folder, "connectors.runtimeconfig.json"),
            "--depsfile", Path.Combine(folder, "Tool.Tests.deps.json"),
            Path.Combine(folder, "Tool.Tests.dll"),
            ToolHost.Mode, pipe.GetClientHandleAsString(), mark,
        ]))!;
        process.StandardInput.Close();
        pipe.DisposeLocalCopyOfClientHandle();
        return new(process, new(pipe) { AutoFlush = true }, mark);
    }

    private CommandResult Run(ToolRequest request)
    {
        _requests.WriteLine(JsonSerializer.Serialize(request));
        Task<string> error = Task.Run(() => Read(_process.StandardError.BaseStream));
        string output = Read(_process.StandardOutput.BaseStream);
        int end = output.LastIndexOf('\0');
        return new(int.Parse(output.AsSpan(end + 1), CultureInfo.InvariantCulture), output[..end], error.GetAwaiter().GetResult());
    }

    /// <summary>Reads what the command line has written to an output.</summary>
    private string Read(Stream output)
    {
        using MemoryStream content = new();
        byte[] buffer = new byte[16 * 1024];
        while (!content.GetBuffer().AsSpan(0, (int)content.Length).EndsWith(_mark))
        {
            int count = output.Read(buffer);
            Assert.True(count > 0, $"The tool ended:\n{Encoding.UTF8.GetString(content.ToArray())}");
            content.Write(buffer, 0, count);
        }

        return Encoding.UTF8.GetString(content.GetBuffer(), 0, (int)content.Length - _mark.Length);
    }
}
