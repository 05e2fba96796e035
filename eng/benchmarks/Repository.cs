namespace Azure.Connectors.Sdk.Benchmarks;

/// <summary>Finds the folder of the repository, also from a program that BenchmarkDotNet creates.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Spec(string apiName, string file = "apiDefinition.swagger.json") => Path.Combine(Root, "specs", apiName, file);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Connectors.Sdk.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the program holds Connectors.Sdk.sln.");
    }
}
