using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Management;

namespace Azure.Connectors.Tool.Triggers;

/// <summary>Reads and saves the trigger configurations of a Connector Namespace.</summary>
internal sealed class TriggerResources(ManagementSession session, ConnectorNamespaceClient connectorNamespace)
{
    public static async Task<TriggerResources> OpenAsync(ManagementSession session, CancellationToken cancellationToken) =>
        new(session, await session.GetNamespaceAsync(cancellationToken).ConfigureAwait(false));

    public async Task<IReadOnlyList<ConnectorTriggerConfiguration>> ListAsync(CancellationToken cancellationToken)
    {
        List<ConnectorTriggerConfiguration> triggers = [];
        await foreach (ConnectorTriggerConfiguration trigger in
            connectorNamespace.GetTriggerConfigurationsAsync(cancellationToken).ConfigureAwait(false))
        {
            triggers.Add(trigger);
        }

        return triggers;
    }

    /// <summary>Gets a trigger configuration.</summary>
    /// <exception cref="ToolException">It doesn't exist.</exception>
    public async Task<ConnectorTriggerConfiguration> GetAsync(string name, CancellationToken cancellationToken)
    {
        if (await FindAsync(name, cancellationToken).ConfigureAwait(false) is { } found)
        {
            return found;
        }

        IEnumerable<string> known =
            (await ListAsync(cancellationToken).ConfigureAwait(false)).Select(trigger => trigger.Name).OfType<string>();
        throw new ToolException(
            ExitCode.NotFound,
            $"The Connector Namespace '{connectorNamespace.Name}' has no trigger configuration '{name}'.{NearestName.Hint(name, known)}");
    }

    /// <exception cref="ToolException">There is a trigger configuration with the name.</exception>
    public async Task RequireNewAsync(string name, CancellationToken cancellationToken)
    {
        if (await FindAsync(name, cancellationToken).ConfigureAwait(false) is not null)
        {
            throw new ToolException(
                ExitCode.Usage,
                $"The Connector Namespace '{connectorNamespace.Name}' has a trigger configuration '{name}'. Change it with 'connectors "
                    + "trigger update', or choose another name.");
        }
    }

    /// <summary>Gets a connection of a connector.</summary>
    /// <exception cref="ToolException">There is no such connection, or it is one of another connector.</exception>
    public async Task<ConnectorConnection> GetConnectionAsync(string name, string apiName, CancellationToken cancellationToken)
    {
        ConnectorConnection connection;
        try
        {
            connection = await connectorNamespace.GetConnectionAsync(name, cancellationToken).ConfigureAwait(false);
        }
        catch (ConnectorManagementException e) when (e.Status == 404)
        {
            IReadOnlyList<ConnectorConnection> known = await ConnectionsAsync(apiName, cancellationToken).ConfigureAwait(false);
            throw new ToolException(
                ExitCode.NotFound,
                $"The Connector Namespace '{connectorNamespace.Name}' has no connection '{name}'."
                    + NearestName.Hint(name, known.Select(other => other.Name))
                    + $" Create one with 'connectors connection create {apiName} --name {name}'.",
                e);
        }

        return connection.ConnectorName is { } other && !other.Equals(apiName, StringComparison.OrdinalIgnoreCase)
            ? throw new ToolException(ExitCode.Usage, $"The connection '{name}' is one of the connector '{other}', not of '{apiName}'.")
            : connection;
    }

    /// <summary>Gets the connections of a connector.</summary>
    public async Task<IReadOnlyList<ConnectorConnection>> ConnectionsAsync(string apiName, CancellationToken cancellationToken)
    {
        List<ConnectorConnection> connections = [];
        await foreach (ConnectorConnection connection in connectorNamespace.GetConnectionsAsync(cancellationToken).ConfigureAwait(false))
        {
            if (apiName.Equals(connection.ConnectorName, StringComparison.OrdinalIgnoreCase))
            {
                connections.Add(connection);
            }
        }

        return connections;
    }

    /// <summary>Gets the reason why the namespace can't read the events of a connection, with the remedy, or null if it can.</summary>
    public async Task<string?> FindAccessProblemAsync(string connection, CancellationToken cancellationToken)
    {
        if ((await connectorNamespace.GetAsync(cancellationToken).ConfigureAwait(false)).Identity is not { } own)
        {
            return $"The Connector Namespace '{connectorNamespace.Name}' has no identity, so no event is delivered.";
        }

        await foreach (ConnectorAccessPolicy policy in
            connectorNamespace.GetAccessPoliciesAsync(connection, cancellationToken).ConfigureAwait(false))
        {
            if (policy.Principal?.ObjectId == own.ObjectId)
            {
                return null;
            }
        }

        return $"The identity of the Connector Namespace has no access policy on the connection '{connection}', so no event is delivered "
            + $"until it has one: 'connectors connection grant {connection} --object-id {own.ObjectId}'.";
    }

    /// <summary>Sets where the events go. For a function, its key is fetched.</summary>
    /// <param name="trigger">The configuration.</param>
    /// <param name="target">The target.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ToolException">The app has no key, or the configuration has no callbacks to authenticate.</exception>
    public async Task SetTargetAsync(
        ConnectorTriggerConfiguration trigger, TriggerTarget target, CancellationToken cancellationToken)
    {
        switch (target)
        {
            case TriggerTarget.Function app:
                await SetFunctionAsync(trigger, app, cancellationToken).ConfigureAwait(false);
                break;
            case TriggerTarget.Callback callback:
                trigger.DeliveryMode = ConnectorTriggerDeliveryMode.Webhook;
                trigger.CallbackUrl = callback.Url;
                trigger.Authentication = callback.Authentication;
                TriggerMetadata.Clear(trigger);
                break;
            case TriggerTarget.SameAddress same when trigger.DeliveryMode == ConnectorTriggerDeliveryMode.Webhook:
                trigger.Authentication = same.Authentication;
                break;
            case TriggerTarget.SameAddress:
                throw new ToolException(ExitCode.Usage, "The trigger configuration is polled, and has no callbacks to authenticate.");
            default:
                trigger.DeliveryMode = ConnectorTriggerDeliveryMode.Poll;
                trigger.CallbackUrl = null;
                trigger.Authentication = null;
                TriggerMetadata.Clear(trigger);
                break;
        }
    }

    /// <summary>Saves a trigger configuration. A key that the service didn't return is restored, because it would be lost.</summary>
    /// <exception cref="ToolException">The key isn't known, or the service has no polling endpoints yet.</exception>
    public async Task<ConnectorTriggerConfiguration> SaveAsync(
        string name, ConnectorTriggerConfiguration trigger, CancellationToken cancellationToken)
    {
        if (TriggerKey.IsHidden(trigger))
        {
            trigger.Authentication = await RestoreKeyAsync(name, trigger, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            return await connectorNamespace.CreateOrUpdateTriggerConfigurationAsync(name, trigger, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException e)
        {
            throw new ToolException(ExitCode.Service, e.Message, e);
        }
    }

    public Task DeleteAsync(string name, CancellationToken cancellationToken) =>
        connectorNamespace.DeleteTriggerConfigurationAsync(name, cancellationToken);

    // The group and the address of an app that is named again stay as they are.
    private async Task SetFunctionAsync(
        ConnectorTriggerConfiguration trigger, TriggerTarget.Function app, CancellationToken cancellationToken)
    {
        bool isSame = app.App.Equals(TriggerMetadata.FunctionApp(trigger), StringComparison.OrdinalIgnoreCase);
        string subscription = (isSame ? TriggerMetadata.Subscription(trigger) : null)
            ?? await session.GetSubscriptionAsync(cancellationToken).ConfigureAwait(false);
        string group = app.ResourceGroup
            ?? (isSame ? TriggerMetadata.ResourceGroup(trigger) : null)
            ?? await session.GetResourceGroupAsync(cancellationToken).ConfigureAwait(false);
        Uri? address = app.Address
            ?? (isSame && trigger.CallbackUrl is { } url ? FunctionCallback.AddressOf(url) : null);
        trigger.Authentication = app.Token ?? await FetchKeyAsync(subscription, group, app.App, cancellationToken).ConfigureAwait(false);
        trigger.DeliveryMode = ConnectorTriggerDeliveryMode.Webhook;
        trigger.CallbackUrl = FunctionCallback.Create(address, session.Cloud, app.App, app.Name!);
        TriggerMetadata.Set(trigger, subscription, group, app.App, app.Name!);
    }

    private async Task<ConnectorTriggerConfiguration?> FindAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return await connectorNamespace.GetTriggerConfigurationAsync(name, cancellationToken).ConfigureAwait(false);
        }
        catch (ConnectorManagementException e) when (e.Status == 404)
        {
            return null;
        }
    }

    private async Task<ConnectorTriggerAuthentication> RestoreKeyAsync(
        string name, ConnectorTriggerConfiguration trigger, CancellationToken cancellationToken)
    {
        if (TriggerMetadata.FunctionApp(trigger) is not { } app)
        {
            throw new ToolException(
                ExitCode.Usage,
                $"The service doesn't return the key of the trigger configuration '{name}', which would be lost. Set the key in an "
                    + "environment variable, and name the variable with --key-env.");
        }

        return await FetchKeyAsync(
            TriggerMetadata.Subscription(trigger) ?? await session.GetSubscriptionAsync(cancellationToken).ConfigureAwait(false),
            TriggerMetadata.ResourceGroup(trigger) ?? await session.GetResourceGroupAsync(cancellationToken).ConfigureAwait(false),
            app,
            cancellationToken,
            TriggerKey.NameOf(trigger)).ConfigureAwait(false);
    }

    private async Task<ConnectorTriggerAuthentication> FetchKeyAsync(
        string subscription, string group, string app, CancellationToken cancellationToken, string? name = null)
    {
        string? key = await session.Client.GetFunctionKeyAsync(subscription, group, app, cancellationToken).ConfigureAwait(false);
        return string.IsNullOrEmpty(key)
            ? throw new ToolException(
                ExitCode.NotFound,
                $"The app '{app}' has no key for connector triggers. It has one after it was deployed with a connector trigger and "
                    + "started.")
            : ConnectorTriggerAuthentication.FromKey(key, name ?? TriggerKey.DefaultName);
    }
}
