using System.Diagnostics;
using Azure.Connectors.Sdk.Benchmarks;

namespace Azure.Connectors.Sdk.Startup;

/// <summary>A program that makes one call and ends.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Project">Its project's folder, from the repository's root.</param>
/// <param name="PublishArguments">How it is published.</param>
/// <param name="Arguments">The arguments before the address.</param>
internal sealed record Contestant(string Name, string Project, string[] PublishArguments, params string[] Arguments)
{
    public const string FirstSubject = "First subject";

    private readonly List<double> _times = [];

    /// <summary>The first line of the output after the response.</summary>
    public string Writes { get; init; } = FirstSubject;

    // MSBuild takes a comma for the end of a property.
    private string Folder => Path.Combine(
        Repository.Root, "artifacts", "startup", "published", Name.Replace(",", "", StringComparison.Ordinal).Replace(' ', '-'));

    private string Program => Path.Combine(Folder, Path.GetFileName(Project));

    /// <summary>The median time from the start of the process to the first line of the output, in milliseconds.</summary>
    public double Median => _times.Order().ElementAt(_times.Count / 2);

    public void Publish()
    {
        using Process process = Process.Start("dotnet",
        [
            "publish", Path.Combine(
                Repository.Root,
                Project), "-c", "Release", "--artifacts-path", Path.Combine(Repository.Root, "artifacts", "startup"), "-o", Folder,
            "-v", "q", "-nologo", .. PublishArguments,
        ]);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Name} wasn't published.");
        }
    }

    /// <param name="address">The connection runtime URL.</param>
    /// <param name="counts">False for a run that warms the disk's cache and the server.</param>
    public void Run(Uri address, bool counts)
    {
        ProcessStartInfo start = new(Program, [.. Arguments, address.ToString()]) { RedirectStandardOutput = true };
        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        string? line = process.StandardOutput.ReadLine();
        double time = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (line != Writes || process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Name} wrote '{line}' and ended with {process.ExitCode}.");
        }

        if (counts)
        {
            _times.Add(time);
        }
    }
}
