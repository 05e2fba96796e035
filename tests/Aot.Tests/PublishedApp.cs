using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Azure.Connectors.Sdk.Aot.Tests;

/// <summary>A published application.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Folder">The folder that contains it.</param>
/// <param name="Log">What publishing wrote.</param>
internal sealed record PublishedApp(string Name, string Folder, string Log)
{
    public string Executable => Path.Combine(Folder, OperatingSystem.IsWindows() ? Name + ".exe" : Name);

    /// <summary>All that has to be copied, in bytes; symbols and documentation don't.</summary>
    public long Size => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Where(path => Path.GetExtension(path) is not (".pdb" or ".dbg" or ".xml" or ".dwarf"))
        .Sum(path => new FileInfo(path).Length);

    /// <summary>The files that have to be copied, with their sizes.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Where(path => Path.GetExtension(path) is not (".pdb" or ".dbg" or ".xml" or ".dwarf"))
        .Order(StringComparer.Ordinal)
        .Select(path => $"{Path.GetRelativePath(Folder, path)}: {new FileInfo(path).Length}");

    public IReadOnlyList<string> Assemblies => [.. Directory.EnumerateFiles(Folder, "*.dll").Select(path => Path.GetFileName(path))];

    /// <summary>The names of the types that an assembly declares.</summary>
    public IReadOnlyList<string> TypesOf(string assembly)
    {
        using PEReader file = new(File.OpenRead(Path.Combine(Folder, assembly)));
        MetadataReader metadata = file.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(type => metadata.GetString(metadata.GetTypeDefinition(type).Name))];
    }

    public long SizeOf(string file) => new FileInfo(Path.Combine(Folder, file)).Length;
}
