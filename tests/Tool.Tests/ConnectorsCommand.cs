using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Runs the tool as its users do, in a separate process and in a folder of its own.</summary>
public sealed class ConnectorsCommand : IDisposable
{
    private static readonly bool s_isAlone = Environment.GetEnvironmentVariable("TOOL_TESTS_ALONE") == "1";

    private const string CacheVariable = "CONNECTORS_CACHE";

    public static string Tool { get; } = Path.Combine(AppContext.BaseDirectory, "connectors.dll");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("connectors-");

    private readonly DirectoryInfo _cache = Directory.CreateTempSubdirectory("connectors-cache-");

    public string Folder => _folder.FullName;

    /// <summary>Gets the folder of the copies of what was fetched.</summary>
    public string CacheFolder => _cache.FullName;

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _cache.Delete(recursive: true);
    }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    /// <summary>Gets the paths of all files, in order.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public CommandResult Run(params string[] arguments) => Run(arguments, []);

    /// <summary>
    /// Runs a command line in a process that has run other ones before. With the environment variable <c>TOOL_TESTS_ALONE=1</c>, each has a
    /// process of its own.
    /// </summary>
    public CommandResult Run(string[] arguments, Dictionary<string, string> environment)
    {
        if (s_isAlone)
        {
            return RunAlone(arguments, environment);
        }

        Dictionary<string, string> variables = new(environment) { [CacheVariable] = CacheFolder };
        if (WarmMsBuild.Script is { } dotnet)
        {
            variables.TryAdd("DOTNET_HOST_PATH", dotnet);
        }

        return WarmTool.Run(
            new(Folder, arguments, variables), program => CreateStartInfo("dotnet", program, AppContext.BaseDirectory));
    }

    /// <summary>Runs a command line in a process that does nothing else.</summary>
    public CommandResult RunAlone(params string[] arguments) => RunAlone(arguments, []);

    /// <summary>Runs a command line in a process that does nothing else.</summary>
    public CommandResult RunAlone(string[] arguments, Dictionary<string, string> environment) => End(Start(arguments, environment));

    /// <summary>Runs a command for which the modes of files and folders apply, also if the tests run as root.</summary>
    public CommandResult RunWithFileModes(string[] arguments, Dictionary<string, string> environment) => End(
        Environment.IsPrivilegedProcess
            ? Start(
                "setpriv",
                ["--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all", "dotnet", "exec", Tool, .. arguments],
                environment)
            : Start(arguments, environment));

    private static CommandResult End(Process started)
    {
        using Process process = started;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.Result);
    }

    public Process Start(params string[] arguments) => Start(arguments, []);

    /// <summary>Runs a command line on a terminal of its own.</summary>
    /// <returns>What the terminal shows, with its control sequences.</returns>
    public string RunOnTerminal(string commandLine, string environment = "TERM=xterm-256color", string input = "")
    {
        string command = $"TERM=xterm-256color {environment} dotnet exec '{Tool}' {commandLine}";
        using Process process = Start("script", ["-qec", command, "/dev/null"], []);
        process.StandardInput.Write(input);
        process.StandardInput.Flush();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    /// <summary>Starts a command line on a terminal of its own. What is written to standard input are the keys.</summary>
    public Process StartOnTerminal(
        string commandLine, Dictionary<string, string>? environment = null, string variables = "TERM=xterm-256color") => Start(
        "script",
        ["-qec", $"{variables} env --default-signal=INT dotnet exec '{Tool}' {commandLine}", "/dev/null"],
        environment ?? []);

    /// <summary>Reads what a terminal shows until it contains a text.</summary>
    public static async Task<string> ReadUntilAsync(Process terminal, string text, CancellationToken cancellationToken)
    {
        StringBuilder shown = new();
        char[] buffer = new char[256];
        while (!shown.ToString().Contains(text, StringComparison.Ordinal))
        {
            int count = await terminal.StandardOutput.ReadAsync(buffer, cancellationToken);
            Assert.True(count > 0, $"'{text}' isn't in\n{shown}");
            shown.Append(buffer, 0, count);
        }

        return shown.ToString();
    }

    /// <summary>Sends a signal to a process, as Ctrl+C does.</summary>
    public static void Interrupt(Process process, string signal = "INT") => Kill($"-{signal}", $"{process.Id}");

    /// <summary>Sends a signal to a process and to those that it has started, as Ctrl+C on a terminal does.</summary>
    public static void InterruptGroup(Process process) => Kill("-INT", "--", $"-{process.Id}");

    /// <summary>Starts a command line in a group of processes of its own.</summary>
    public Process StartGroup(string[] arguments, Dictionary<string, string> environment) =>
        Start("env", ["--default-signal=INT", "setsid", "dotnet", "exec", Tool, .. arguments], environment);

    // A process that a shell starts in the background ignores SIGINT, and so do all that it starts. The tool must not inherit this.
    public Process Start(string[] arguments, Dictionary<string, string> environment) => OperatingSystem.IsLinux()
        ? Start("env", ["--default-signal=INT", "dotnet", "exec", Tool, .. arguments], environment)
        : Start("dotnet", ["exec", Tool, .. arguments], environment);

    private static void Kill(params string[] arguments)
    {
        using Process kill = Process.Start("kill", arguments);
        kill.WaitForExit();
    }

    private Process Start(string program, string[] arguments, Dictionary<string, string> environment)
    {
        ProcessStartInfo start = CreateStartInfo(program, arguments, Folder);
        start.Environment[CacheVariable] = CacheFolder;
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static ProcessStartInfo CreateStartInfo(string program, string[] arguments, string folder)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The settings and the copies of the person who runs the tests don't decide their results.
        foreach (string name in start.Environment.Keys.Where(
            name => name.StartsWith("AZURE_", StringComparison.Ordinal)
                || name.StartsWith("CONNECTORS_", StringComparison.Ordinal)).ToArray())
        {
            start.Environment.Remove(name);
        }

        return start;
    }
}

/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">The text on standard output.</param>
/// <param name="Error">The text on standard error.</param>
public sealed record CommandResult(int ExitCode, string Output, string Error)
{
    /// <summary>Gets the rows of a result that isn't written to a terminal.</summary>
    public string[][] ToRows() => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))];

    public JsonNode ToJson() => JsonNode.Parse(Output)!;

    public CommandResult Succeeded() => Exited(0);

    public CommandResult Exited(int exitCode)
    {
        Assert.True(ExitCode == exitCode, ToString());
        return this;
    }

    /// <summary>The command failed with a message of one or more lines, and without a result or a stack trace.</summary>
    public CommandResult Failed(int exitCode, params string[] said)
    {
        Exited(exitCode);
        Assert.Equal("", Output);
        Assert.Contains("error: ", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.All(said, text => Assert.Contains(text, Error, StringComparison.Ordinal));
        return this;
    }
}
