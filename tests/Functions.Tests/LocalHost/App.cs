using System.Reflection;
using Azure.Connectors.Sdk.Emulator.Functions;

namespace Azure.Connectors.Sdk.Functions.Tests.LocalHost;

/// <summary>Starts the app of the tests.</summary>
internal static class App
{
    public const string AspNetCore = "web";
    public const string Worker = "worker";

    public static string Path { get; } = Metadata("FunctionsApp");

    /// <summary>Gets the path of the same app on .NET 8, which contains the runtime.</summary>
    public static string SelfContainedPath { get; } = Metadata("SelfContainedApp");

    /// <summary>Gets the path of the program that runs a local host.</summary>
    public static string HostProgram { get; } = Metadata("FunctionsHost");

    public static Task<FunctionsHost> StartAsync(string kind, Action<FunctionsHostOptions>? configure = null, string? path = null)
    {
        FunctionsHostOptions options = new();
        options.Settings["TEST_WORKER"] = kind;
        configure?.Invoke(options);
        return FunctionsHost.StartAsync(path ?? Path, options);
    }

    /// <summary>Copies the app to a folder, so that its files can be changed.</summary>
    public static string CopyTo(string folder)
    {
        string source = System.IO.Path.GetDirectoryName(Path)!;
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string target = System.IO.Path.Combine(folder, System.IO.Path.GetRelativePath(source, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return System.IO.Path.Combine(folder, "Functions.App.dll");
    }

    /// <summary>Waits for a condition, and fails after a minute rather than never.</summary>
    public static async Task UntilAsync(Func<bool> condition)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromMinutes(1));
        while (!condition())
        {
            await Task.Delay(10, patience.Token);
        }
    }

    private static string Metadata(string key) => typeof(App).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
