using System.Diagnostics;
using System.Reflection;
using System.Security;
using System.Text.RegularExpressions;

namespace Azure.Connectors.Sdk.Packaging.Tests;

/// <summary>The packages of this repository, packed once into a folder feed, and a folder for projects that use them.</summary>
public sealed partial class PackageFeed : IAsyncLifetime
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("connectors-packaging-");

    /// <summary>The ID of the tool's package.</summary>
    public const string Tool = "Azure.Connectors.Tool";

    public string Folder => Path.Combine(_root.FullName, "feed");

    /// <summary>Gets the folder of the installed packages of this repository.</summary>
    public string Cache => Path.Combine(_root.FullName, "cache");

    /// <summary>Gets the environment of programs that use the feed.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; private set; } = new Dictionary<string, string>();

    public static string Repository { get; } = FindRepository();

    public async Task InitializeAsync()
    {
        await DotnetCommand.RunAsync(
            Repository, new Dictionary<string, string>(), "pack", "Connectors.Sdk.sln", "-c", "Release", "-o", Folder, "-v", "q");
        string sources = await DotnetCommand.RunAsync(Repository, new Dictionary<string, string>(), "nuget", "list", "source");
        string cache = System.Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        await File.WriteAllTextAsync(
            Path.Combine(_root.FullName, "NuGet.config"),
            Configuration(EnabledSource().Matches(sources).Select(match => match.Groups[1].Value), cache));

        // The SDK of the worker doesn't find packages in fallback folders, so that for function apps the usual cache is a source.
        await File.WriteAllTextAsync(
            Path.Combine(Directory.CreateDirectory(ConsumerFolder("Triage")).FullName, "NuGet.config"), FunctionsConfiguration(cache));

        // Packages of ours go to a cache of their own, or the next run would find this run's; others' are read from the usual one.
        Environment = new Dictionary<string, string> { ["NUGET_PACKAGES"] = Cache };
    }

    public Task DisposeAsync()
    {
        _root.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Copies a consumer out of the tree, builds it against the feed and runs it.</summary>
    public async Task<string[]> RunConsumerAsync(string name, params string[] arguments)
    {
        string folder = CopyConsumer(name);
        await DotnetCommand.RunAsync(folder, Environment, "build", "-v", "q");
        string output = await DotnetCommand.RunAsync(folder, Environment, ["run", "--no-build", "-f", "net10.0", "--", .. arguments]);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>Copies a consumer out of the tree and builds it against the feed.</summary>
    /// <returns>The exit code and the output.</returns>
    public Task<(int ExitCode, string Output)> BuildConsumerAsync(string name, params string[] arguments) =>
        DotnetCommand.TryRunAsync(CopyConsumer(name), Environment, ["build", "-f", "net10.0", .. arguments]);

    /// <summary>Runs <c>dotnet</c> in a folder, against the feed.</summary>
    public Task<string> RunAsync(string folder, params string[] arguments) => DotnetCommand.RunAsync(folder, Environment, arguments);

    /// <summary>Starts <c>dotnet</c> in a folder, against the feed.</summary>
    public Process Start(string folder, params string[] arguments) => DotnetCommand.Start(folder, Environment, arguments);

    /// <summary>Gets the folder of the copy of a consumer.</summary>
    public string ConsumerFolder(string name) => Path.Combine(_root.FullName, name);

    /// <summary>Copies a consumer out of the tree.</summary>
    /// <returns>The folder of the copy.</returns>
    public string CopyConsumer(string name)
    {
        string consumers = Path.Combine(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!, "Consumers");
        foreach (string file in Directory.EnumerateFiles(consumers, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(_root.FullName, Path.GetRelativePath(consumers, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        return ConsumerFolder(name);
    }

    /// <summary>Publishes a consumer that was built before.</summary>
    /// <returns>The files, relative to the published folder, with slashes.</returns>
    public async Task<string[]> PublishConsumerAsync(string name, params string[] arguments)
    {
        string published = Path.Combine(_root.FullName, "published", Guid.NewGuid().ToString("N"));
        await DotnetCommand.RunAsync(
            Path.Combine(_root.FullName, name),
            Environment,
            ["publish", "--no-build", "-c", "Debug", "-f", "net10.0", "-v", "q", "-o", published, .. arguments]);
        return [.. Directory
            .EnumerateFiles(published, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(published, file).Replace('\\', '/'))];
    }

    private string Configuration(IEnumerable<string> otherSources, string cache) =>
        $"""
        <configuration>
          <packageSources>
            <add key="feed" value="{SecurityElement.Escape(Folder)}" />
          </packageSources>
          <fallbackPackageFolders>
            <add key="usual" value="{SecurityElement.Escape(cache)}" />
          </fallbackPackageFolders>
          <packageSourceMapping>
            <packageSource key="feed"><package pattern="Azure.Connectors.Sdk*" /><package pattern="Azure.Connectors.Tool" /></packageSource>
            {string.Concat(otherSources.Select(source => $"""<packageSource key="{SecurityElement.Escape(source)}"><package pattern="*" /></packageSource>"""))}
          </packageSourceMapping>
        </configuration>
        """;

    private static string FunctionsConfiguration(string cache) =>
        $"""
        <configuration>
          <packageSources>
            <add key="usual" value="{SecurityElement.Escape(cache)}" />
          </packageSources>
          <fallbackPackageFolders><clear /></fallbackPackageFolders>
          <packageSourceMapping>
            <packageSource key="usual"><package pattern="*" /></packageSource>
          </packageSourceMapping>
        </configuration>
        """;

    private static string FindRepository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Connectors.Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }

    [GeneratedRegex(@"^\s*\d+\.\s+(.+?)\s+\[Enabled\]", RegexOptions.Multiline)]
    private static partial Regex EnabledSource();
}
