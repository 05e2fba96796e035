using System.Text.Json;
using Azure.Connectors.Sdk.Management.Http;
using Azure.Core;

namespace Azure.Connectors.Sdk.Management;

/// <summary>
/// Represents a client for the resources that connectors need in Azure: Connector Namespaces, the catalog of connectors, and the keys and
/// identities of applications. The class is thread-safe. Every method throws a <see cref="ConnectorManagementException"/> if a request
/// fails.
/// </summary>
public class ConnectorManagementClient
{
    private readonly ManagementPipeline? _pipeline;

    /// <summary>Initializes a new instance for mocking.</summary>
    protected ConnectorManagementClient()
    {
    }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="credential">The credential used to authenticate. It may be <see langword="null"/> on loopback, where it isn't
    /// used.</param>
    /// <param name="options">The options; <see langword="null"/> for the default options.</param>
    /// <exception cref="ArgumentNullException">There is no credential, and the endpoint isn't on loopback.</exception>
    public ConnectorManagementClient(TokenCredential? credential, ConnectorManagementClientOptions? options = null) =>
        _pipeline = new(credential, options ?? new());

    private ManagementPipeline Pipeline =>
        _pipeline ?? throw new InvalidOperationException("The client was created for mocking. Use another constructor to send requests.");

    /// <summary>Gets the subscriptions that the credential has access to.</summary>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The subscriptions. Each page is requested when it is needed.</returns>
    public virtual AsyncPageable<ConnectorSubscription> GetSubscriptionsAsync(CancellationToken cancellationToken = default) =>
        new ManagementPageable<ConnectorSubscription>(
            Pipeline,
            new(RequestMethod.Get, "/subscriptions", ManagementRequest.SubscriptionsVersion) { Purpose = "list subscriptions" },
            ConnectorSubscription.Read,
            cancellationToken);

    /// <summary>Gets Connector Namespaces.</summary>
    /// <param name="subscriptionId">The ID of the subscription.</param>
    /// <param name="resourceGroup">The name of the resource group; <see langword="null"/> for all resource groups.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The namespaces. Each page is requested when it is needed.</returns>
    /// <exception cref="ArgumentException">A name is empty or can't be part of a URL.</exception>
    public virtual AsyncPageable<ConnectorNamespace> GetNamespacesAsync(
        string subscriptionId, string? resourceGroup = null, CancellationToken cancellationToken = default) =>
        new ManagementPageable<ConnectorNamespace>(
            Pipeline,
            new(RequestMethod.Get, ResourcePath.Namespaces(subscriptionId, resourceGroup)) { Purpose = "list Connector Namespaces" },
            ConnectorNamespace.Read,
            cancellationToken);

    /// <summary>Gets a client for a Connector Namespace, which doesn't have to exist yet. No request is sent.</summary>
    /// <param name="subscriptionId">The ID of the subscription.</param>
    /// <param name="resourceGroup">The name of the resource group.</param>
    /// <param name="namespaceName">The name of the namespace.</param>
    /// <returns>The client.</returns>
    /// <exception cref="ArgumentException">A name is empty or can't be part of a URL.</exception>
    public virtual ConnectorNamespaceClient GetNamespaceClient(string subscriptionId, string resourceGroup, string namespaceName) =>
        new(Pipeline, ResourcePath.Namespace(subscriptionId, resourceGroup, namespaceName), namespaceName);

    /// <summary>Gets the catalog of connectors of a location.</summary>
    /// <param name="subscriptionId">The ID of the subscription.</param>
    /// <param name="location">The location, such as <c>westeurope</c>.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The connectors. Each page is requested when it is needed.</returns>
    /// <exception cref="ArgumentException">A name is empty or can't be part of a URL.</exception>
    public virtual AsyncPageable<ManagedConnector> GetConnectorsAsync(
        string subscriptionId, string location, CancellationToken cancellationToken = default) =>
        new ManagementPageable<ManagedConnector>(
            Pipeline,
            new(RequestMethod.Get, ResourcePath.Connectors(subscriptionId, location), ManagementRequest.ConnectorsVersion)
            {
                Purpose = "list connectors",
            },
            ManagedConnector.Read,
            cancellationToken);

    /// <summary>Gets the spec of a connector: its Swagger 2.0 document, as the service sends it.</summary>
    /// <param name="subscriptionId">The ID of the subscription.</param>
    /// <param name="location">The location, such as <c>westeurope</c>.</param>
    /// <param name="connectorName">The API name of the connector, such as <c>office365</c>.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">A name is empty or can't be part of a URL.</exception>
    public virtual async Task<BinaryData> GetConnectorSpecAsync(
        string subscriptionId, string location, string connectorName, CancellationToken cancellationToken = default)
    {
        string path = $"{ResourcePath.Connectors(subscriptionId, location)}/{ResourcePath.Segment(connectorName, nameof(connectorName))}";
        ManagementRequest request = new(RequestMethod.Get, path, ManagementRequest.ConnectorsVersion)
        {
            Purpose = $"get the spec of the connector '{connectorName}'",
            Query = "export=true",
        };
        (Response response, JsonElement document) = await Pipeline.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return document.Member("paths").ValueKind == JsonValueKind.Object
            ? response.Content
            : throw ManagementErrors.Unreadable(request, response);
    }

    /// <summary>Gets the system-assigned identity of a Functions or web application, to give it access to a connection.</summary>
    /// <param name="subscriptionId">The ID of the subscription.</param>
    /// <param name="resourceGroup">The name of the resource group.</param>
    /// <param name="appName">The name of the application.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The identity; <see langword="null"/> if the application has none.</returns>
    /// <exception cref="ArgumentException">A name is empty or can't be part of a URL.</exception>
    public virtual async Task<ConnectorIdentity?> GetAppIdentityAsync(
        string subscriptionId, string resourceGroup, string appName, CancellationToken cancellationToken = default)
    {
        ManagementRequest request =
            new(RequestMethod.Get, ResourcePath.App(subscriptionId, resourceGroup, appName), ManagementRequest.AppsVersion)
            {
                Purpose = $"get the application '{appName}'",
            };
        (_, JsonElement app) = await Pipeline.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return ConnectorIdentity.ReadSystemAssigned(app);
    }

    /// <summary>Gets the key with which callbacks are sent to a Functions application: its system key <c>connector_extension</c>.</summary>
    /// <param name="subscriptionId">The ID of the subscription.</param>
    /// <param name="resourceGroup">The name of the resource group.</param>
    /// <param name="appName">The name of the application.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The key; <see langword="null"/> if the application has none, because it has no function with a connector trigger.</returns>
    /// <exception cref="ArgumentException">A name is empty or can't be part of a URL.</exception>
    public virtual async Task<string?> GetFunctionKeyAsync(
        string subscriptionId, string resourceGroup, string appName, CancellationToken cancellationToken = default)
    {
        string path = $"{ResourcePath.App(subscriptionId, resourceGroup, appName)}/host/default/listKeys";
        ManagementRequest request = new(RequestMethod.Post, path, ManagementRequest.AppsVersion)
        {
            Purpose = $"get the keys of the application '{appName}'",
        };
        (_, JsonElement keys) = await Pipeline.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return keys.Text("systemKeys", "connector_extension");
    }
}
