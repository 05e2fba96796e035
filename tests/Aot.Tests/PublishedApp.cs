namespace Azure.Connectors.Sdk.Aot.Tests;

/// <summary>The published sample.</summary>
/// <param name="Folder">Where it lies.</param>
/// <param name="Log">What publishing wrote.</param>
internal sealed record PublishedApp(string Folder, string Log)
{
    public string Executable => Path.Combine(Folder, OperatingSystem.IsWindows() ? "NativeCall.exe" : "NativeCall");

    /// <summary>All that has to be copied, in bytes; symbols and documentation don't.</summary>
    public long Size => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Where(path => Path.GetExtension(path) is not (".pdb" or ".dbg" or ".xml" or ".dwarf"))
        .Sum(path => new FileInfo(path).Length);

    public IReadOnlyList<string> Assemblies => [.. Directory.EnumerateFiles(Folder, "*.dll").Select(path => Path.GetFileName(path))];

    public long SizeOf(string file) => new FileInfo(Path.Combine(Folder, file)).Length;
}
