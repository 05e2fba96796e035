using System.Text.Json.Nodes;

namespace Azure.Connectors.Tool.Specs;

/// <summary>Represents a connector that has a package. The tool's own package contains its spec and names.</summary>
/// <param name="ApiName">The API name.</param>
/// <param name="ServiceName">The prefix of the public types.</param>
/// <param name="DisplayName">The name for people.</param>
/// <param name="Description">What the connector is for.</param>
/// <param name="Folder">The files that the tool carries.</param>
internal sealed record CuratedConnector(string ApiName, string ServiceName, string DisplayName, string Description, ConnectorFolder Folder)
{
    private const string FolderName = "specs";

    public string PackageId => "Azure.Connectors.Sdk." + ServiceName;

    /// <summary>Gets the connectors that have a package, by API name.</summary>
    public static IReadOnlyList<CuratedConnector> All { get; } = ReadAll();

    /// <summary>Finds the connector of an API name, or returns null.</summary>
    public static CuratedConnector? Find(string apiName) =>
        All.FirstOrDefault(connector => connector.ApiName.Equals(apiName, StringComparison.OrdinalIgnoreCase));

    private static CuratedConnector[] ReadAll()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, FolderName);
        return Directory.Exists(folder) ? [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Select(Read)] : [];
    }

    private static CuratedConnector Read(string path)
    {
        ConnectorFolder folder = new(Path.Combine(path, ConnectorFolder.SpecFileName));
        JsonObject settings = SpecJson.Read(folder.SettingsPath);
        string apiName = Path.GetFileName(path);
        return new(
            apiName,
            settings.Text("serviceName") ?? apiName,
            settings.Text("displayName") ?? apiName,
            settings.Text("description") ?? "",
            folder);
    }
}
