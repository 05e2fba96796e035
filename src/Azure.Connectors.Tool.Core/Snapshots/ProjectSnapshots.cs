using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Projects;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Snapshots;

/// <summary>Represents a schema snapshot of a project.</summary>
/// <param name="Path">The full path of the file.</param>
/// <param name="ApiName">The API name of its connector.</param>
internal sealed record ProjectSnapshot(string Path, string ApiName)
{
    /// <summary>The end of the name of a file with a schema snapshot.</summary>
    public const string Extension = ".schema.json";

    /// <summary>Gets the name of the model.</summary>
    public string Name => System.IO.Path.GetFileName(Path)[..^Extension.Length];
}

/// <summary>Finds the schema snapshots of a project: those of items, and those in the folders beside the specs.</summary>
internal static class ProjectSnapshots
{
    /// <summary>The folder beside a spec, from which the generator reads snapshots.</summary>
    public const string FolderName = "schemas";

    /// <exception cref="ToolException">A file can't be read, or doesn't name its connector.</exception>
    public static IReadOnlyList<ProjectSnapshot> FindAll(ProjectFacts facts) =>
    [
        .. facts.ConnectorSchemas.Select(item => Of(item.FullPath, item.Get("Connector")))
            .Concat(ProjectConnectors.FindAll(facts).Where(connector => connector is { Package: null, Input: not null })
                .SelectMany(connector => BesideSpec(connector)))
            .DistinctBy(snapshot => snapshot.Path, StringComparer.Ordinal)
            .OrderBy(snapshot => snapshot.Path, StringComparer.Ordinal),
    ];

    /// <summary>Gets the folder of the snapshots beside a spec.</summary>
    public static string FolderOf(ProjectConnector connector) =>
        Path.Combine(new ConnectorFolder(connector.Input!.Spec.Path).Path, FolderName);

    private static IEnumerable<ProjectSnapshot> BesideSpec(ProjectConnector connector)
    {
        string folder = FolderOf(connector);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*" + ProjectSnapshot.Extension).Select(path => new ProjectSnapshot(path, connector.ApiName))
            : [];
    }

    private static ProjectSnapshot Of(string path, string? connector)
    {
        JsonObject file = SpecJson.Read(path);
        return (connector ?? file.Text("connector")) is { } apiName
            ? new(path, apiName)
            : throw new ToolException(ExitCode.Invalid, "The snapshot doesn't contain the API name of its connector.")
            {
                Place = new(path),
            };
    }
}
