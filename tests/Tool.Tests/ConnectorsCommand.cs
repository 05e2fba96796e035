using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Runs the tool as its users do, in a separate process and folder.</summary>
public sealed class ConnectorsCommand : IDisposable
{
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

    public CommandResult Run(string[] arguments, Dictionary<string, string> environment) => End(Start(arguments, environment));

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
    public Process StartOnTerminal(string commandLine, Dictionary<string, string>? environment = null) => Start(
        "script",
        ["-qec", $"TERM=xterm-256color env --default-signal=INT dotnet exec '{Tool}' {commandLine}", "/dev/null"],
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
    public static void Interrupt(Process process, string signal = "INT")
    {
        using Process kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        kill.WaitForExit();
    }

    // A process that a shell starts in the background ignores SIGINT, and so do all that it starts. The tool must not inherit this.
    public Process Start(string[] arguments, Dictionary<string, string> environment) => OperatingSystem.IsLinux()
        ? Start("env", ["--default-signal=INT", "dotnet", "exec", Tool, .. arguments], environment)
        : Start("dotnet", ["exec", Tool, .. arguments], environment);

    private Process Start(string program, string[] arguments, Dictionary<string, string> environment)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = Folder,
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

        start.Environment["CONNECTORS_CACHE"] = CacheFolder;
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
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
