using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Azure.Connectors.Sdk.Aot.Tests;

/// <summary>Publishes an application with separate outputs, so that no other build is affected.</summary>
internal static class Publisher
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(9);

    public static string Repository { get; } = FindRepository();

    /// <param name="project">The project's folder in the repository.</param>
    /// <param name="kind"><c>Trimmed</c> or <c>Native</c>.</param>
    /// <param name="hasSchemas">Whether the catalogs of the connectors have texts and schemas.</param>
    public static async Task<PublishedApp> PublishAsync(string project, string kind, bool hasSchemas = true)
    {
        string artifacts = Path.Combine(Repository, "artifacts", hasSchemas ? "aot" : "aot-without-schemas");
        string folder = Path.Combine(artifacts, "published", Path.GetFileName(project), kind);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        ProcessOutput publish = await RunAsync(
            "dotnet",
            [
                "publish", Path.Combine(
                    Repository, project), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained",
                "--artifacts-path", artifacts, "-o", folder, $"-p:PublishKind={kind}",
                $"-p:ConnectorCatalogSchemas={(hasSchemas ? "true" : "false")}",
                // The build of the repository runs the analyzers.
                "-p:RunAnalyzers=false",

                // A server that outlives the build would keep its output open.
                "-p:UseSharedCompilation=false", "-nodeReuse:false", "-v", "m", "-nologo",
            ]);
        Assert.True(publish.ExitCode == 0, $"Publishing failed.\n{publish.Output}\n{publish.Error}");
        return new PublishedApp(Path.GetFileName(project), folder, publish.Output);
    }

    public static async Task<ProcessOutput> RunAsync(string file, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };

        // The environment of the test run's MSBuild isn't meant for this one.
        foreach (string name in start.Environment.Keys
            .Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
            .ToArray())
        {
            start.Environment.Remove(name);
        }

        using CancellationTokenSource patience = new(s_patience);
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
        Task<string> error = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return new ProcessOutput(process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static string FindRepository()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Connectors.Sdk.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds Connectors.Sdk.sln.");
    }
}

/// <summary>Represents the output and the exit code of a process.</summary>
internal sealed record ProcessOutput(int ExitCode, string Output, string Error);
