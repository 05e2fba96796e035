using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Calling;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Connections;

/// <summary>
/// Represents a call without effects that shows whether a connection refuses the caller: an operation that only reads. A gateway decides
/// about access after it has found the operation, so that a request without one shows nothing.
/// </summary>
internal sealed class AccessProbe
{
    private const string Placeholder = "0";
    private const int MaxPlaceholders = 2;

    private readonly DynamicConnectorClient _client;
    private readonly ConnectorOperation _operation;

    private AccessProbe(DynamicConnectorClient client, ConnectorOperation operation) => (_client, _operation) = (client, operation);

    /// <summary>Finds a call for a connection, or returns null if its connector has none.</summary>
    public static async Task<AccessProbe?> FindAsync(
        ManagementSession session, ConnectorConnection connection, CancellationToken cancellationToken)
    {
        if (connection.ConnectorName is not { } apiName
            || await LoadAsync(session, apiName, cancellationToken).ConfigureAwait(false) is not { } connector)
        {
            return null;
        }

        SpecCatalog catalog = new(connector);
        ConnectorOperation? operation = catalog.OperationIds.Select(id => catalog.Find(id)).OfType<ConnectorOperation>()
            .Where(found => found is { Kind: not ConnectorOperationKind.Trigger, IsReadOnly: true, Method: "GET", Body: null })
            .Where(found => Required(found).All(parameter => parameter.Kind == ConnectorValueKind.String))
            .OrderBy(found => Required(found).Count())
            .FirstOrDefault();
        return operation is not null && Required(operation).Count() <= MaxPlaceholders
            && session.CreateClient(catalog, connection) is { } client
            ? new(client, operation)
            : null;
    }

    /// <summary>Sends the call.</summary>
    /// <exception cref="ConnectorException">The caller is refused, or the connector can't be reached.</exception>
    public async Task SendAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _client.InvokeAsync(
                _operation.Id,
                Required(_operation).ToDictionary(parameter => parameter.Key, _ => (object?)Placeholder, StringComparer.Ordinal),
                cancellationToken).ConfigureAwait(false);
        }
        catch (ConnectorException e) when (e.Status is >= 200 and < 300 or 400 or 404 or 405 or 422)
        {
            // The connection accepted the caller. What the placeholders mean for the service is of no interest.
        }
    }

    private static IEnumerable<ConnectorParameter> Required(ConnectorOperation operation) =>
        operation.Parameters.Where(parameter => parameter is { IsRequired: true, Constant: null, Default: null });

    private static async Task<NamedConnector?> LoadAsync(
        ManagementSession session, string apiName, CancellationToken cancellationToken)
    {
        if (CuratedConnector.Find(apiName) is { } curated)
        {
            return LoadedConnector.Load(curated.Folder.ReadInput(), cancellationToken).Connector;
        }

        BinaryData spec = await session.Client.GetConnectorSpecAsync(
            await session.GetSubscriptionAsync(cancellationToken).ConfigureAwait(false),
            await session.GetLocationAsync(cancellationToken).ConfigureAwait(false),
            apiName,
            cancellationToken).ConfigureAwait(false);
        string path = Path.Combine(apiName, ConnectorFolder.SpecFileName);
        return LoadedConnector.Load(new(ConnectorFolder.Select(path, spec.ToString(), isSpec: true), null, null), cancellationToken)
            .Connector;
    }
}
