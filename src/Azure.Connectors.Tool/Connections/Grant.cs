using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Terminal;
using Azure.Core;
using Principal = Azure.Connectors.Sdk.Management.ConnectorIdentity;

namespace Azure.Connectors.Tool.Connections;

/// <summary>Gives a principal access to a connection, and waits until the access has an effect.</summary>
internal sealed class Grant(ToolConsole console, ManagementSession session, TimeSpan limit)
{
    /// <summary>Gets the signed-in user, or null on loopback, where no credential is used.</summary>
    /// <exception cref="ToolException">The token of the user has no object ID.</exception>
    public async Task<Principal?> FindUserAsync(CancellationToken cancellationToken)
    {
        if (session.Credential is null)
        {
            return null;
        }

        AccessToken token = await session.Credential.GetTokenAsync(
            new TokenRequestContext([$"{session.Cloud.Audience}/.default"]), cancellationToken).ConfigureAwait(false);
        return TokenIdentity.Read(token.Token) ?? throw new ToolException(
            ExitCode.Usage, "The token of the signed-in user has no object ID. Name the user with --object-id.");
    }

    /// <summary>Gets a principal by its object ID. The tenant is the named one, or that of the subscription.</summary>
    /// <exception cref="ToolException">The object ID isn't a GUID, or the tenant is unknown.</exception>
    public async Task<Principal> GetAsync(string objectId, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(objectId, out Guid id))
        {
            throw new ToolException(ExitCode.Usage, $"'{objectId}' isn't an object ID, which is a GUID.");
        }

        if (Guid.TryParse(session.Tenant, out Guid named))
        {
            return new(id.ToString(), named.ToString());
        }

        string subscriptionId = await session.GetSubscriptionAsync(cancellationToken).ConfigureAwait(false);
        await foreach (ConnectorSubscription found in session.Client.GetSubscriptionsAsync(cancellationToken).ConfigureAwait(false))
        {
            if (found.SubscriptionId.Equals(subscriptionId, StringComparison.OrdinalIgnoreCase) && found.TenantId is { Length: > 0 } tenant)
            {
                return new(id.ToString(), tenant);
            }
        }

        throw new ToolException(ExitCode.Usage, "The tenant of the object ID is unknown. Name its ID with --tenant.");
    }

    /// <summary>Gets the system-assigned identity of an application.</summary>
    /// <exception cref="ToolException">The application has no identity.</exception>
    public async Task<Principal> GetAppAsync(string appName, string? resourceGroup, CancellationToken cancellationToken) =>
        await session.Client.GetAppIdentityAsync(
            await session.GetSubscriptionAsync(cancellationToken).ConfigureAwait(false),
            resourceGroup ?? await session.GetResourceGroupAsync(cancellationToken).ConfigureAwait(false),
            appName,
            cancellationToken).ConfigureAwait(false)
        ?? throw new ToolException(
            ExitCode.NotFound, $"The application '{appName}' has no system-assigned identity. Turn it on, and run the command again.");

    /// <summary>Gives access to a connection.</summary>
    /// <param name="client">The namespace.</param>
    /// <param name="connection">The connection.</param>
    /// <param name="principal">The principal.</param>
    /// <param name="isCaller">Whether the principal is the one of this command, so that the effect can be observed.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The access policy.</returns>
    /// <exception cref="ToolException">Calls are still refused after the limit.</exception>
    public async Task<ConnectorAccessPolicy> CreateAsync(
        ConnectorNamespaceClient client,
        ConnectorConnection connection,
        Principal principal,
        bool isCaller,
        CancellationToken cancellationToken)
    {
        ConnectorAccessPolicy policy = await client.CreateOrUpdateAccessPolicyAsync(
            connection.Name, principal.ObjectId, principal, cancellationToken).ConfigureAwait(false);
        AccessProbe? probe = isCaller && connection.IsConnected
            ? await AccessProbe.FindAsync(session, connection, cancellationToken).ConfigureAwait(false)
            : null;
        if (probe is null)
        {
            console.Note("The access policy takes effect after one to five minutes.");
            return policy;
        }

        try
        {
            await console.WaitAsync("Waiting for the access policy to take effect", async () =>
            {
                await client.WaitForAccessAsync(probe.SendAsync, limit, cancellationToken).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
        }
        catch (TimeoutException e)
        {
            throw new ToolException(ExitCode.AccessRefused, e.Message, e);
        }

        return policy;
    }
}
