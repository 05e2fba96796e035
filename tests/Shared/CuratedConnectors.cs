namespace Azure.Connectors.Sdk;

/// <summary>The connectors of this repository that have a package: the folders of <c>specs</c> with a name lock.</summary>
internal static class CuratedConnectors
{
    /// <summary>Gets the folder of the specs.</summary>
    public static string Folder { get; } = Path.Combine(FindRoot(), "specs");

    /// <summary>Gets the API names, as the data of a theory.</summary>
    public static TheoryData<string> ApiNames => [.. Directory.EnumerateDirectories(Folder)
        .Where(folder => File.Exists(Path.Combine(folder, "names.json")))
        .Select(folder => Path.GetFileName(folder))
        .Order(StringComparer.Ordinal)];

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Connectors.Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
