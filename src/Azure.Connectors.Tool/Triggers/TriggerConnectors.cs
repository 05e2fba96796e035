using System.CommandLine;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Tool.Commands;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Searching;
using Azure.Connectors.Tool.Showing;
using Azure.Connectors.Tool.Sources;
using Azure.Connectors.Tool.Specs;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool.Triggers;

/// <summary>Reads the spec of a connector: that of the project, of the tool's package, or of the location.</summary>
internal sealed class TriggerConnectors(
    ParseResult parse, ToolConsole console, Option<string?> project, Option<string?> file, ManagementSession session)
{
    /// <exception cref="ToolException">There is no such connector, or its spec is invalid.</exception>
    public async Task<NamedConnector> LoadAsync(string apiName, CancellationToken cancellationToken)
    {
        LoadedConnector loaded = await console.WaitAsync(
            "Reading the spec", () => FindAsync(apiName, cancellationToken)).ConfigureAwait(false);
        return loaded.GetConnector();
    }

    private async Task<LoadedConnector> FindAsync(string apiName, CancellationToken cancellationToken)
    {
        bool isNamed = parse.GetValue(project) is not null || parse.GetValue(file) is not null;
        try
        {
            return (await ConnectorLookup.LoadAsync(apiName, () => parse.ProjectPath(project, file), isNamed, cancellationToken)
                .ConfigureAwait(false)).Connector;
        }
        catch (ToolException e) when (!isNamed && e.ExitCode is ExitCode.NotFound or ExitCode.Usage)
        {
            // There is no project, or it doesn't have the connector.
            return await ExportAsync(apiName, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<LoadedConnector> ExportAsync(string apiName, CancellationToken cancellationToken)
    {
        ConnectorCatalog catalog = new(session, new SpecCache(SpecCache.UserFolder, isOffline: false, console.Note));
        SpecSource source = await catalog.ExportAsync(apiName, null, cancellationToken).ConfigureAwait(false);
        SelectedFile spec =
            ConnectorFolder.Select($"{apiName}/{ConnectorFolder.SpecFileName}", SpecDocument.Create(source).Text, isSpec: true);
        return LoadedConnector.Load(new(spec with { ApiName = apiName }, null, null), cancellationToken);
    }
}
