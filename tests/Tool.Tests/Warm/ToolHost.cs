using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using Azure.Connectors.Tool;
using Azure.Connectors.Tool.Commands;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>
/// Represents the program of a <see cref="WarmTool"/>: it runs one command line of the tool after the other, each as the tool's own entry
/// point does, in its folder and with its environment.
/// </summary>
internal static class ToolHost
{
    public const string Mode = "tool";

    /// <summary>Runs the command lines that a pipe contains, one as JSON on each line.</summary>
    /// <param name="handle">The handle of the pipe.</param>
    /// <param name="mark">The text that marks the end of an output, between null characters.</param>
    public static async Task<int> RunAsync(string handle, string mark)
    {
        using AnonymousPipeClientStream pipe = new(PipeDirection.In, handle);
        using StreamReader requests = new(pipe);
        while (await requests.ReadLineAsync() is { } line)
        {
            int exitCode = await RunAsync(JsonSerializer.Deserialize<ToolRequest>(line)!);
            End(Console.OpenStandardError(), $"\0{mark}\0");
            End(Console.OpenStandardOutput(), $"\0{exitCode}\0{mark}\0");
        }

        return 0;
    }

    private static async Task<int> RunAsync(ToolRequest request)
    {
        Dictionary<string, string?> before =
            request.Environment.Keys.ToDictionary(name => name, Environment.GetEnvironmentVariable);
        Directory.SetCurrentDirectory(request.Folder);
        Set(request.Environment.ToDictionary(variable => variable.Key, variable => (string?)variable.Value));
        try
        {
            return (int)await CommandLineRun.RunAsync(Root.Create(), request.Arguments);
        }
        finally
        {
            Set(before);
        }
    }

    private static void Set(Dictionary<string, string?> environment)
    {
        foreach ((string name, string? value) in environment)
        {
            Environment.SetEnvironmentVariable(name, value);
        }
    }

    private static void End(Stream output, string mark)
    {
        using (output)
        {
            output.Write(Encoding.UTF8.GetBytes(mark));
        }
    }
}

/// <param name="Folder">The current folder.</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="Environment">The variables of the environment that differ from those of the tests.</param>
internal sealed record ToolRequest(string Folder, string[] Arguments, Dictionary<string, string> Environment);
