using Azure.Connectors.Tool.Projects;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Showing;

/// <summary>Finds the spec of a connector in the project, or among the specs in the tool's package.</summary>
internal static class ConnectorLookup
{
    /// <param name="apiName">The API name.</param>
    /// <param name="findProject">Finds the project.</param>
    /// <param name="isProjectRequired">Whether the user named the project, so that the tool's own specs aren't used.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The connector, and the project if there is one.</returns>
    /// <exception cref="ToolException">There is no such connector.</exception>
    public static async Task<(LoadedConnector Connector, ProjectFacts? Project)> LoadAsync(
        string apiName, Func<string> findProject, bool isProjectRequired, CancellationToken cancellationToken)
    {
        CuratedConnector? curated = CuratedConnector.Find(apiName);
        string path;
        try
        {
            path = findProject();
        }
        catch (ToolException) when (curated is not null && !isProjectRequired)
        {
            return (LoadedConnector.Load(curated.Folder.ReadInput(), cancellationToken), null);
        }

        ProjectFacts facts = await ProjectFacts.ReadAsync(path, cancellationToken).ConfigureAwait(false);
        if (curated is not null && !isProjectRequired && ProjectConnectors.Find(facts, apiName) is null)
        {
            return (LoadedConnector.Load(curated.Folder.ReadInput(), cancellationToken), facts);
        }

        return (LoadedConnector.Load(ProjectConnectors.Get(facts, apiName).Input!, cancellationToken), facts);
    }
}
