using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Terminal;
using Principal = Azure.Connectors.Sdk.Management.ConnectorIdentity;

namespace Azure.Connectors.Tool.Connections;

/// <summary>Creates a connection that can be used. What exists already is kept, so that the command can be run again.</summary>
internal sealed class ConnectionCreation(ToolConsole console, ManagementSession session, string apiName, string connectionName)
{
    private const int NotFound = 404;

    private ConnectorNamespaceClient _client = null!;
    private string? _newLocation;
    private ConnectorConnection? _present;

    /// <summary>Gets the object ID of the principal that gets access, or null for the signed-in user.</summary>
    public required string? ObjectId { get; init; }

    public required Consent Consent { get; init; }

    public required Grant Grant { get; init; }

    /// <summary>Finds what has to be created. Nothing is changed.</summary>
    /// <returns>A sentence without its end.</returns>
    /// <exception cref="ToolException">The name belongs to a connection of another connector.</exception>
    public async Task<string> PlanAsync(CancellationToken cancellationToken)
    {
        _client = await session.GetNamespaceAsync(cancellationToken).ConfigureAwait(false);
        if (await FindAsync(_client.GetAsync(cancellationToken)).ConfigureAwait(false) is null)
        {
            _newLocation = await session.GetLocationAsync(cancellationToken).ConfigureAwait(false);
            return $"Create the Connector Namespace '{_client.Name}' in {_newLocation} and the connection '{connectionName}' of "
                + $"'{apiName}'";
        }

        _present = await FindAsync(_client.GetConnectionAsync(connectionName, cancellationToken)).ConfigureAwait(false);
        if (_present is null)
        {
            return $"Create the connection '{connectionName}' of '{apiName}' in the Connector Namespace '{_client.Name}'";
        }

        return apiName.Equals(_present.ConnectorName, StringComparison.OrdinalIgnoreCase)
            ? $"Complete the connection '{connectionName}' of '{apiName}' in the Connector Namespace '{_client.Name}'"
            : throw new ToolException(
                ExitCode.Usage,
                $"The connection '{connectionName}' exists and is of the connector '{_present.ConnectorName}'. Use another name with "
                    + "--name.");
    }

    /// <summary>Creates the connection, and waits until it can be used.</summary>
    /// <param name="parameterValues">The values of a connector that uses keys. No message contains them.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ToolException">The connection can't be created, or isn't connected within the limit.</exception>
    public async Task<ConnectorConnection> RunAsync(JsonObject parameterValues, CancellationToken cancellationToken)
    {
        if (_present is not null && parameterValues.Count > 0)
        {
            throw new ToolException(
                ExitCode.Usage,
                $"The connection '{connectionName}' exists, and the service may not store other parameter values. Delete it first with "
                    + $"'connectors connection remove {connectionName}'.");
        }

        // The principal is found before anything is created.
        (Principal? principal, bool isCaller) = await FindPrincipalAsync(cancellationToken).ConfigureAwait(false);
        ConnectorConnection connection = _present ?? await console.WaitAsync(
            "Creating the connection", () => CreateAsync(parameterValues, cancellationToken)).ConfigureAwait(false);
        if (!connection.IsConnected)
        {
            connection = await Consent.RequestAsync(_client, connection.Name, cancellationToken).ConfigureAwait(false);
        }

        if (principal is null)
        {
            console.Note("Nobody is signed in on loopback, so that no access policy was created. Name a principal with --object-id.");
        }
        else
        {
            await Grant.CreateAsync(_client, connection, principal, isCaller, cancellationToken).ConfigureAwait(false);
        }

        return connection;
    }

    private async Task<(Principal? Principal, bool IsCaller)> FindPrincipalAsync(CancellationToken cancellationToken) => ObjectId is null
        ? (await Grant.FindUserAsync(cancellationToken).ConfigureAwait(false), true)
        : (await Grant.GetAsync(ObjectId, cancellationToken).ConfigureAwait(false), session.Credential is null);

    private async Task<ConnectorConnection> CreateAsync(JsonObject parameterValues, CancellationToken cancellationToken)
    {
        if (_newLocation is not null)
        {
            await _client.CreateOrUpdateAsync(_newLocation, cancellationToken: cancellationToken).ConfigureAwait(false);
        }

        ConnectorConnectionDefinition definition = new(apiName);
        foreach ((string name, JsonNode? value) in parameterValues)
        {
            definition.ParameterValues[name] = value?.DeepClone();
        }

        try
        {
            return await _client.CreateConnectionAsync(connectionName, definition, cancellationToken).ConfigureAwait(false);
        }
        catch (ConnectorManagementException e) when (e.ErrorCode == "ConnectorNotFound")
        {
            throw new ToolException(ExitCode.NotFound, e.Message, e);
        }
    }

    private static async Task<T?> FindAsync<T>(Task<T> request)
        where T : class
    {
        try
        {
            return await request.ConfigureAwait(false);
        }
        catch (ConnectorManagementException e) when (e.Status == NotFound)
        {
            return null;
        }
    }
}
