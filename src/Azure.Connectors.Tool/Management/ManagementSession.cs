using System.CommandLine;
using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Terminal;
using Azure.Core;

namespace Azure.Connectors.Tool.Management;

/// <summary>
/// Represents the use of Azure Resource Manager by a command: its client, and the subscription, location and Connector Namespace. A value
/// that isn't configured is chosen on a terminal. Elsewhere, the command fails and lists the choices.
/// </summary>
internal sealed class ManagementSession(
    ManagementOptions options, ParseResult parse, ToolConsole console, ConnectorManagementCloud cloud, TokenCredential? credential)
{
    private string? _subscription;
    private string? _resourceGroup;
    private string? _location;
    private ConnectorNamespaceClient? _namespace;

    public ConnectorManagementClient Client { get; } = new(credential, new() { Cloud = cloud });

    /// <summary>Gets the endpoint of Azure Resource Manager and its audience.</summary>
    public ConnectorManagementCloud Cloud { get; } = cloud;

    /// <summary>Gets the credential; null on loopback, where none is used.</summary>
    public TokenCredential? Credential { get; } = credential;

    /// <summary>
    /// Creates a client of a connection, or returns null if the connection can't be called: it has no address, there is no credential for
    /// an address that isn't on loopback, or the audience of the cloud isn't known.
    /// </summary>
    /// <param name="catalog">The operations of the connector.</param>
    /// <param name="connection">The connection.</param>
    public DynamicConnectorClient? CreateClient(ConnectorOperationCatalog catalog, ConnectorConnection connection)
    {
        if (connection.ConnectionRuntimeUrl is not { } url)
        {
            return null;
        }

        // On loopback, no token is sent. A token never goes from there to another host.
        if (url.IsLoopback)
        {
            return new(catalog, url, null);
        }

        return Credential is not null && options.SignIn.ClientOptionsOf(parse) is { } client ? new(catalog, url, Credential, client) : null;
    }

    /// <summary>Gets the tenant that the user named, or null.</summary>
    public string? Tenant => options.SignIn.TenantOf(parse);

    /// <summary>Gets the configured location, or null.</summary>
    public string? Location => options.Location.Get(parse);

    /// <summary>Gets the ID of the subscription.</summary>
    /// <exception cref="ToolException">No subscription is named or chosen.</exception>
    public async Task<string> GetSubscriptionAsync(CancellationToken cancellationToken) =>
        _subscription ??= options.Subscription.Get(parse) ?? await ChooseAsync(
            options.Subscription,
            "subscription",
            Client.GetSubscriptionsAsync(cancellationToken),
            found => new(found.SubscriptionId, found.DisplayName),
            cancellationToken).ConfigureAwait(false);

    /// <summary>Gets the name of the resource group.</summary>
    /// <exception cref="ToolException">No resource group is named or chosen.</exception>
    public async Task<string> GetResourceGroupAsync(CancellationToken cancellationToken) =>
        _resourceGroup ??= options.ResourceGroup.Get(parse) ?? await ChooseAsync(
            options.ResourceGroup,
            "resource group",
            await NamespacesAsync(cancellationToken).ConfigureAwait(false),
            found => new(ResourceGroupOf(found), null),
            cancellationToken).ConfigureAwait(false);

    /// <summary>Gets the name of the Connector Namespace, which doesn't have to exist.</summary>
    /// <exception cref="ToolException">No namespace is named or chosen.</exception>
    public async Task<string> GetNamespaceNameAsync(CancellationToken cancellationToken)
    {
        if (options.Namespace.Get(parse) is { } name)
        {
            return name;
        }

        string subscription = await GetSubscriptionAsync(cancellationToken).ConfigureAwait(false);
        string resourceGroup = await GetResourceGroupAsync(cancellationToken).ConfigureAwait(false);
        return await ChooseAsync(
            options.Namespace,
            "Connector Namespace",
            Client.GetNamespacesAsync(subscription, resourceGroup, cancellationToken),
            found => new(found.Name, found.Location),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets a client for the Connector Namespace, which doesn't have to exist.</summary>
    /// <exception cref="ToolException">No namespace is named or chosen.</exception>
    public async Task<ConnectorNamespaceClient> GetNamespaceAsync(CancellationToken cancellationToken) =>
        _namespace ??= Client.GetNamespaceClient(
            await GetSubscriptionAsync(cancellationToken).ConfigureAwait(false),
            await GetResourceGroupAsync(cancellationToken).ConfigureAwait(false),
            await GetNamespaceNameAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Gets the location: the configured one, that of the configured namespace, or one of the subscription's namespaces.</summary>
    /// <exception cref="ToolException">No location is named or chosen.</exception>
    public async Task<string> GetLocationAsync(CancellationToken cancellationToken) =>
        _location ??= Location
            ?? await LocationOfNamespaceAsync(cancellationToken).ConfigureAwait(false)
            ?? await ChooseAsync(
                options.Location,
                "location",
                await NamespacesAsync(cancellationToken).ConfigureAwait(false),
                found => new(found.Location ?? "", null),
                cancellationToken).ConfigureAwait(false);

    private async Task<string?> LocationOfNamespaceAsync(CancellationToken cancellationToken)
    {
        if (options.Namespace.Get(parse) is null || options.ResourceGroup.Get(parse) is null)
        {
            return null;
        }

        ConnectorNamespaceClient found = await GetNamespaceAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return (await found.GetAsync(cancellationToken).ConfigureAwait(false)).Location;
        }
        catch (ConnectorManagementException e) when (e.Status == 404)
        {
            // The namespace is created later.
            return null;
        }
    }

    private async Task<AsyncPageable<ConnectorNamespace>> NamespacesAsync(CancellationToken cancellationToken) =>
        Client.GetNamespacesAsync(
            await GetSubscriptionAsync(cancellationToken).ConfigureAwait(false), cancellationToken: cancellationToken);

    private async Task<string> ChooseAsync<T>(
        ManagementValue value, string name, AsyncPageable<T> items, Func<T, Choice> choiceOf, CancellationToken cancellationToken)
        where T : notnull
    {
        List<Choice> choices = [];
        await foreach (T item in items.ConfigureAwait(false))
        {
            Choice choice = choiceOf(item);
            if (choice.Value.Length > 0 && choices.TrueForAll(other => other.Value != choice.Value))
            {
                choices.Add(choice);
            }
        }

        return await console.ChooseAsync($"Which {name}?", choices, Missing, cancellationToken).ConfigureAwait(false);

        ToolException Missing()
        {
            string known = choices.Count == 0
                ? "None was found."
                : $"The choices are:\n{string.Join('\n', choices.Select(choice => $"  {choice}"))}";
            return new(
                ExitCode.Usage, $"No {name} is named. Use {value.Option.Name} or the environment variable {value.Variable}. {known}");
        }
    }

    // An ID is /subscriptions/{s}/resourceGroups/{g}/….
    private static string ResourceGroupOf(ConnectorNamespace found) => found.Id.Split('/') is [_, _, _, _, string group, ..] ? group : "";
}
