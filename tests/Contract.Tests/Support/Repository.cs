using System.Text.Json;

namespace Azure.Connectors.Sdk.Contract.Tests.Support;

/// <summary>The files that the tests read beside their own assembly.</summary>
internal static class Repository
{
    private static readonly string s_root = FindRoot();

    public static string SpecPath(string apiName) => Path.Combine(s_root, "specs", apiName, "apiDefinition.swagger.json");

    public static JsonDocument ReadSpec(string apiName) => JsonDocument.Parse(File.ReadAllBytes(SpecPath(apiName)));

    public static JsonDocument ReadNames(string apiName) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(s_root, "specs", apiName, "names.json")));

    /// <summary>Gets the internal operations that only responses refer to.</summary>
    public static IReadOnlyList<string> ReadDiscoveryOperations(string apiName)
    {
        using JsonDocument settings = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(s_root, "specs", apiName, "connector.json")));
        return settings.RootElement.TryGetProperty("discoveryOperations", out JsonElement ids)
            ? [.. ids.EnumerateArray().Select(id => id.GetString()!)]
            : [];
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Connectors.Sdk.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
