using System.Diagnostics;

namespace Azure.Connectors.Sdk.Packaging.Tests;

/// <summary>Represents the tool as it is installed from its package, in the folder of a project.</summary>
internal sealed class PackedTool
{
    private readonly PackageFeed _feed;
    private readonly string _folder;
    private readonly string _assembly;
    private readonly Dictionary<string, string> _settings = [];

    private PackedTool(PackageFeed feed, string folder)
    {
        _feed = feed;
        _folder = folder;
        _assembly = Directory
            .EnumerateFiles(Path.Combine(feed.Cache, PackageFeed.Tool.ToLowerInvariant()), "connectors.dll", SearchOption.AllDirectories)
            .Single();
        Set("CONNECTORS_CACHE", feed.ConsumerFolder("Copies"));
    }

    /// <summary>Installs the tool with a manifest.</summary>
    public static async Task<PackedTool> InstallAsync(PackageFeed feed, string folder)
    {
        await feed.RunAsync(folder, "tool", "install", PackageFeed.Tool, "--prerelease", "--create-manifest-if-needed");
        return new(feed, folder);
    }

    /// <summary>Sets an environment variable of the commands that follow.</summary>
    public void Set(string name, string value) => _settings[name] = value;

    /// <summary>Runs a command as the manifest names it, and gets its standard output.</summary>
    public Task<string> RunFromManifestAsync(params string[] arguments) => RunDotnetAsync(["tool", "run", "connectors", .. arguments]);

    /// <summary>Runs a command, and gets its standard output.</summary>
    public Task<string> RunAsync(params string[] arguments) => RunDotnetAsync(["exec", _assembly, .. arguments]);

    /// <summary>Runs a command that waits for consent, and gives it as a user does who opens the link.</summary>
    public async Task<string> RunWithConsentAsync(params string[] arguments)
    {
        using Process process = Start(arguments);
        string? line;
        do
        {
            line = await process.StandardError.ReadLineAsync();
            Assert.True(line is not null, "The command printed no link.");
        }
        while (!line.Contains("/consent?id=", StringComparison.Ordinal));

        using HttpClient browser = new(new SocketsHttpHandler { AllowAutoRedirect = false });
        using HttpResponseMessage response = await browser.GetAsync(new Uri(line.Trim()));
        return await EndAsync(process, arguments);
    }

    /// <summary>Runs a command line on a terminal of its own, and gets what the terminal shows.</summary>
    public async Task<string> RunOnTerminalAsync(string commandLine, string keys)
    {
        using Process process = StartProgram(
            "script", "-qec", $"TERM=xterm-256color dotnet exec '{_assembly}' {commandLine}", "/dev/null");
        await process.StandardInput.WriteAsync(keys);
        await process.StandardInput.FlushAsync();
        string shown = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return shown;
    }

    /// <summary>Runs a program with the settings.</summary>
    public Task<string> RunProgramAsync(string assembly) => RunDotnetAsync(["exec", assembly]);

    /// <summary>Starts a command.</summary>
    public Process Start(params string[] arguments) => StartProgram("dotnet", ["exec", _assembly, .. arguments]);

    private async Task<string> RunDotnetAsync(string[] arguments)
    {
        using Process process = StartProgram("dotnet", arguments);
        process.StandardInput.Close();
        return await EndAsync(process, arguments);
    }

    private Process StartProgram(string program, params string[] arguments) =>
        DotnetCommand.StartProgram(program, _folder, _feed.Environment.Concat(_settings), arguments);

    /// <summary>Waits until a program has succeeded, and gets the rest of its standard output.</summary>
    public static async Task<string> EndAsync(Process process, params string[] arguments)
    {
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}{await error}");
        return output;
    }
}
