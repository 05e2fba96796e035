using System.Runtime.CompilerServices;
using System.Text;

namespace Azure.Connectors.Sdk.Generator.Tests.Reading;

/// <summary>
/// The files that tests read: the repository's own specs, and a folder of real ones where there is one beside the repository.
/// </summary>
internal static class SpecFiles
{
    public static string Root { get; } = FindRoot();

    public static string Spec(string apiName) => Path.Combine(Root, "specs", apiName, "apiDefinition.swagger.json");

    /// <summary>The folder of <c>CONNECTOR_CORPUS</c>, else <c>../shared/corpus</c>; null where neither exists.</summary>
    public static string? Corpus { get; } = new[]
    {
        Environment.GetEnvironmentVariable("CONNECTOR_CORPUS"),
        Path.Combine(Root, "..", "shared", "corpus"),
        Path.Combine(Root, "..", "..", "shared", "corpus"),
    }.FirstOrDefault(Directory.Exists);

    public static IReadOnlyList<string> CorpusFiles() => Corpus is null
        ? []
        : [.. Directory.EnumerateFiles(Corpus, "*.swagger.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public static string ReadText(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(path));

    private static string FindRoot([CallerFilePath] string here = "")
    {
        DirectoryInfo? folder = new(Path.GetDirectoryName(here)!);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Connectors.Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The repository's root wasn't found above " + here);
    }
}
