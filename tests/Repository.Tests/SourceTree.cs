namespace Azure.Connectors.Sdk.Repository.Tests;

/// <summary>The files of the repository, without those that builds and tools write.</summary>
internal static class SourceTree
{
    private static readonly HashSet<string> s_skipped = new(StringComparer.Ordinal)
    {
        "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "node_modules",
    };

    public static string Root { get; } = Path.GetDirectoryName(CuratedConnectors.Folder)!;

    /// <summary>Gets the paths of the files with an extension, relative to the root, with slashes.</summary>
    public static IEnumerable<string> Files(params string[] extensions) =>
        Below(Root)
            .Where(file => extensions.Contains(Path.GetExtension(file)))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    public static bool Exists(string path) => Path.Exists(Path.Combine(Root, path));

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder).Where(IsSource).SelectMany(Below));

    private static bool IsSource(string folder) =>
        Path.GetFileName(folder) is var name && name[0] != '.' && !s_skipped.Contains(name);
}
