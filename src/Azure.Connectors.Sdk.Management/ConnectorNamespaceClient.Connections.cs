using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Management.Http;
using Azure.Core;

namespace Azure.Connectors.Sdk.Management;

/// <content>Connections and their access policies.</content>
public partial class ConnectorNamespaceClient
{
    private static readonly TimeSpan s_connectedLimit = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan s_accessLimit = TimeSpan.FromMinutes(10);

    /// <summary>Gets the connections of the namespace.</summary>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The connections. Each page is requested when it is needed.</returns>
    public virtual AsyncPageable<ConnectorConnection> GetConnectionsAsync(CancellationToken cancellationToken = default) =>
        List($"{_path}/connections", "list connections", ConnectorConnection.Read, cancellationToken);

    /// <summary>Gets a connection.</summary>
    /// <param name="connectionName">The name of the connection.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="ArgumentException">The name is empty or can't be part of a URL.</exception>
    public virtual Task<ConnectorConnection> GetConnectionAsync(string connectionName, CancellationToken cancellationToken = default) =>
        SendAsync(
            new(RequestMethod.Get, ConnectionPath(connectionName)) { Purpose = $"get the connection '{connectionName}'" },
            ConnectorConnection.Read,
            cancellationToken);

    /// <summary>
    /// Creates a connection. It can be used after a user has given consent (<see cref="GetConsentLinkAsync"/>); a connection with
    /// <see cref="ConnectorConnectionDefinition.ParameterValues"/> needs no consent.
    /// </summary>
    /// <param name="connectionName">The name of the connection.</param>
    /// <param name="definition">The definition.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The connection. If it exists already, it is updated.</returns>
    /// <exception cref="ArgumentException">The name is empty or can't be part of a URL.</exception>
    /// <exception cref="InvalidOperationException">The definition has parameter values, and the connection exists: the service may not
    /// store new values. Delete the connection first.</exception>
    public virtual async Task<ConnectorConnection> CreateConnectionAsync(
        string connectionName, ConnectorConnectionDefinition definition, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(definition);
        string path = ConnectionPath(connectionName);
        if (definition.ParameterValues.Count > 0 && await ExistsAsync(connectionName, cancellationToken).ConfigureAwait(false))
        {
            throw new InvalidOperationException(
                $"The connection '{connectionName}' exists, and the service may not store other parameter values for it. Delete the "
                    + "connection and create it again.");
        }

        ManagementRequest request = new(RequestMethod.Put, path)
        {
            Purpose = $"create the connection '{connectionName}'",
            Body = definition.ToJson(connectionName),
            Secrets = [.. definition.ParameterValues.Select(value => TextOf(value.Value)).OfType<string>()],
        };
        return await SendAsync(request, ConnectorConnection.Read, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Deletes a connection. If it doesn't exist, the method has no effect.</summary>
    /// <param name="connectionName">The name of the connection.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ArgumentException">The name is empty or can't be part of a URL.</exception>
    public virtual Task DeleteConnectionAsync(string connectionName, CancellationToken cancellationToken = default) =>
        DeleteAsync(ConnectionPath(connectionName), $"delete the connection '{connectionName}'", cancellationToken);

    /// <summary>Gets a link that a user opens in a browser to give consent.</summary>
    /// <param name="connectionName">The name of the connection.</param>
    /// <param name="redirectUrl">The address to which the browser is redirected afterwards.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The link, which is a secret of the user; <see langword="null"/> if the connection needs no consent.</returns>
    /// <exception cref="ArgumentException">The name is empty or can't be part of a URL, or the address is relative.</exception>
    public virtual async Task<Uri?> GetConsentLinkAsync(
        string connectionName, Uri redirectUrl, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(redirectUrl);
        if (!redirectUrl.IsAbsoluteUri)
        {
            throw new ArgumentException("The address must be absolute.", nameof(redirectUrl));
        }

        ManagementRequest request = new(RequestMethod.Post, $"{ConnectionPath(connectionName)}/listConsentLinks")
        {
            Purpose = $"get the consent link of the connection '{connectionName}'",
            Body = new()
            {
                ["parameters"] =
                    new JsonArray(new JsonObject { ["redirectUrl"] = redirectUrl.OriginalString, ["parameterName"] = "token" }),
            },
        };
        (_, JsonElement links) = await Pipeline.SendAsync(request, cancellationToken).ConfigureAwait(false);
        string? link = links.Items("value").Select(item => item.Text("link")).FirstOrDefault(text => !string.IsNullOrEmpty(text));
        return Uri.TryCreate(link, UriKind.Absolute, out Uri? address) ? address : null;
    }

    /// <summary>Waits until a connection can be used, for example because a user has given consent.</summary>
    /// <param name="connectionName">The name of the connection.</param>
    /// <param name="limit">The maximum time to wait; <see langword="null"/> for 10 minutes.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="ArgumentException">The name is empty or can't be part of a URL.</exception>
    /// <exception cref="TimeoutException">The connection can't be used within the limit. The message contains its status.</exception>
    public virtual Task<ConnectorConnection> WaitForConnectedAsync(
        string connectionName, TimeSpan? limit = null, CancellationToken cancellationToken = default) =>
        Repeat.UntilAsync(
            token => GetConnectionAsync(connectionName, token),
            connection => connection.IsConnected,
            connection => $"The connection '{connectionName}' isn't connected; its status is '{connection.Status}'. A user may have to "
                + "give consent.",
            limit ?? s_connectedLimit,
            Pipeline.Time,
            cancellationToken);

    /// <summary>Gets the access policies of a connection.</summary>
    /// <param name="connectionName">The name of the connection.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The access policies. Each page is requested when it is needed.</returns>
    /// <exception cref="ArgumentException">The name is empty or can't be part of a URL.</exception>
    public virtual AsyncPageable<ConnectorAccessPolicy> GetAccessPoliciesAsync(
        string connectionName, CancellationToken cancellationToken = default) =>
        List(
            $"{ConnectionPath(connectionName)}/accessPolicies",
            $"list the access policies of the connection '{connectionName}'",
            ConnectorAccessPolicy.Read,
            cancellationToken);

    /// <summary>Gets an access policy.</summary>
    /// <param name="connectionName">The name of the connection.</param>
    /// <param name="policyName">The name of the access policy.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The access policy.</returns>
    /// <exception cref="ArgumentException">A name is empty or can't be part of a URL.</exception>
    public virtual Task<ConnectorAccessPolicy> GetAccessPolicyAsync(
        string connectionName, string policyName, CancellationToken cancellationToken = default) =>
        SendAsync(
            new(RequestMethod.Get, PolicyPath(connectionName, policyName)) { Purpose = $"get the access policy '{policyName}'" },
            ConnectorAccessPolicy.Read,
            cancellationToken);

    /// <summary>
    /// Allows a principal to use a connection: an application that calls operations, or the identity of the namespace, which triggers need.
    /// It takes some minutes until the policy has an effect (<see cref="WaitForAccessAsync"/>).
    /// </summary>
    /// <param name="connectionName">The name of the connection.</param>
    /// <param name="policyName">The name of the access policy.</param>
    /// <param name="principal">The principal.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The access policy. If it exists already, it is replaced.</returns>
    /// <exception cref="ArgumentException">A name is empty or can't be part of a URL.</exception>
    public virtual Task<ConnectorAccessPolicy> CreateOrUpdateAccessPolicyAsync(
        string connectionName, string policyName, ConnectorIdentity principal, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(principal);
        ManagementRequest request = new(RequestMethod.Put, PolicyPath(connectionName, policyName))
        {
            Purpose = $"create the access policy '{policyName}'",
            Body = ConnectorAccessPolicy.ToJson(principal),
        };
        return SendAsync(request, ConnectorAccessPolicy.Read, cancellationToken);
    }

    /// <summary>Deletes an access policy. If it doesn't exist, the method has no effect.</summary>
    /// <param name="connectionName">The name of the connection.</param>
    /// <param name="policyName">The name of the access policy.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ArgumentException">A name is empty or can't be part of a URL.</exception>
    public virtual Task DeleteAccessPolicyAsync(
        string connectionName, string policyName, CancellationToken cancellationToken = default) =>
        DeleteAsync(PolicyPath(connectionName, policyName), $"delete the access policy '{policyName}'", cancellationToken);

    /// <summary>
    /// Repeats a call until a new access policy has an effect: while it throws a <see cref="RequestFailedException"/> with status 403.
    /// </summary>
    /// <param name="call">A call without effects that uses the connection, such as an operation that lists folders.</param>
    /// <param name="limit">The maximum time to wait; <see langword="null"/> for 10 minutes.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="TimeoutException">The call is still refused after the limit.</exception>
    public virtual Task WaitForAccessAsync(
        Func<CancellationToken, Task> call, TimeSpan? limit = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(call);
        return Repeat.UntilAsync(
            async token =>
            {
                try
                {
                    await call(token).ConfigureAwait(false);
                    return null;
                }
                catch (RequestFailedException exception) when (exception.Status == 403)
                {
                    return exception;
                }
            },
            refusal => refusal is null,
            _ => "The connection is still refused with status 403. Check the principal of the access policy: 'connectors connection show' "
                + "lists the access policies, and 'connectors connection grant' creates one.",
            limit ?? s_accessLimit,
            Pipeline.Time,
            cancellationToken);
    }

    private static string? TextOf(JsonNode? value) => value is JsonValue scalar && scalar.TryGetValue(out string? text) ? text : null;

    private async Task<bool> ExistsAsync(string connectionName, CancellationToken cancellationToken)
    {
        try
        {
            await GetConnectionAsync(connectionName, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (ConnectorManagementException exception) when (exception.Status == 404)
        {
            return false;
        }
    }

    private string ConnectionPath(string connectionName) =>
        $"{_path}/connections/{ResourcePath.Segment(connectionName, nameof(connectionName))}";

    private string PolicyPath(string connectionName, string policyName) =>
        $"{ConnectionPath(connectionName)}/accessPolicies/{ResourcePath.Segment(policyName, nameof(policyName))}";
}
