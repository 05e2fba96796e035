using System.Text.Json.Nodes;
using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Sources;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Searching;

/// <summary>Lists the connectors of a location, and exports their specs.</summary>
internal sealed class ConnectorCatalog(ManagementSession session, SpecCache cache)
{
    private const string ListKind = "connectors";
    private const string SpecKind = "spec";
    private const string LocationMember = "location";

    /// <summary>Gets the API names that were listed before. Nothing is requested.</summary>
    public static IEnumerable<string> KnownNames() =>
        ListsOf(new SpecCache(SpecCache.UserFolder, isOffline: true, _ => { })).SelectMany(Read).Select(connector => connector.ApiName);

    /// <summary>Gets the connectors that contain all words, ordered by API name.</summary>
    /// <exception cref="ToolException">The location isn't known, or the tool is offline and has no copy of the list.</exception>
    public async Task<IReadOnlyList<FoundConnector>> SearchAsync(IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        string location = await LocationAsync(cancellationToken).ConfigureAwait(false);
        IReadOnlyList<FoundConnector> all = await ListAsync(location, cancellationToken).ConfigureAwait(false);
        return [.. all.Where(connector => connector.Matches(words)).OrderBy(connector => connector.ApiName, StringComparer.Ordinal)];
    }

    /// <summary>Exports the spec of a connector.</summary>
    /// <param name="apiName">The API name.</param>
    /// <param name="azureLocation">The location, or null for the configured one.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ToolException">There is no such connector, or the tool is offline and has no copy of the spec.</exception>
    public async Task<SpecSource> ExportAsync(string apiName, string? azureLocation, CancellationToken cancellationToken)
    {
        string location = azureLocation ?? await LocationAsync(cancellationToken).ConfigureAwait(false);

        // Each user of the project has a subscription of their own, so that the address is a template.
        string address = $"{session.Cloud.Endpoint}subscriptions/{{subscriptionId}}/providers/Microsoft.Web/locations/{location}"
            + $"/managedApis/{apiName}?api-version=2016-06-01&export=true";
        byte[] content = await cache.GetAsync(
            SpecKind,
            address,
            $"The spec of '{apiName}' in {location}",
            () => FetchSpecAsync(apiName, location, cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return new(SpecSourceKind.Location, address, content) { AzureLocation = location };
    }

    private async Task<byte[]> FetchSpecAsync(string apiName, string location, CancellationToken cancellationToken)
    {
        string subscription = await session.GetSubscriptionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            BinaryData spec =
                await session.Client.GetConnectorSpecAsync(subscription, location, apiName, cancellationToken).ConfigureAwait(false);
            return spec.ToArray();
        }
        catch (ConnectorManagementException e) when (e.Status == 404)
        {
            IReadOnlyList<FoundConnector> all = await ListAsync(location, cancellationToken).ConfigureAwait(false);
            throw new ToolException(
                ExitCode.NotFound,
                $"{location} has no connector '{apiName}'.{NearestName.Hint(apiName, all.Select(connector => connector.ApiName))} "
                    + "'connectors search' lists the connectors.",
                e);
        }
    }

    private async Task<IReadOnlyList<FoundConnector>> ListAsync(string location, CancellationToken cancellationToken) => Read(
        await cache.GetAsync(
            ListKind,
            $"{session.Cloud.Endpoint}{location}",
            $"The list of the connectors of {location}",
            () => FetchListAsync(location, cancellationToken),
            cancellationToken).ConfigureAwait(false));

    private async Task<byte[]> FetchListAsync(string location, CancellationToken cancellationToken)
    {
        string subscription = await session.GetSubscriptionAsync(cancellationToken).ConfigureAwait(false);
        JsonArray connectors = [];
        await foreach (ManagedConnector connector in
            session.Client.GetConnectorsAsync(subscription, location, cancellationToken).ConfigureAwait(false))
        {
            connectors.Add(FoundConnector.From(connector).ToJson());
        }

        return SpecJson.ToBytes(new() { [LocationMember] = location, [ListKind] = connectors });
    }

    private async Task<string> LocationAsync(CancellationToken cancellationToken)
    {
        if (!cache.IsOffline)
        {
            return await session.GetLocationAsync(cancellationToken).ConfigureAwait(false);
        }

        string[] known = [.. ListsOf(cache).Select(list => Parse(list).Text(LocationMember)).OfType<string>().Distinct()];
        return session.Location ?? (known.Length == 1
            ? known[0]
            : throw new ToolException(
                ExitCode.Usage, $"No location is named. Use --location. There are copies of: {string.Join(", ", known)}."));
    }

    private static IReadOnlyList<byte[]> ListsOf(SpecCache cache) => cache.ReadAll(ListKind);

    private static IReadOnlyList<FoundConnector> Read(byte[] list) =>
        [.. Parse(list).Array(ListKind)?.OfType<JsonObject>().Select(FoundConnector.From) ?? []];

    private static JsonObject Parse(byte[] list) => SpecJson.Parse("The copy of the list", System.Text.Encoding.UTF8.GetString(list));
}
