using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Primitives;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="DynamicConnectorClient"/> and <see cref="RawConnectorClient"/>.</summary>
public static class ConnectorClientServiceCollectionExtensions
{
    /// <summary>Adds a <see cref="DynamicConnectorClient"/> as a singleton.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="catalog">The operations of the connector.</param>
    /// <param name="configuration">The section with <c>ConnectionRuntimeUrl</c> and, for a user-assigned managed identity,
    /// <c>ManagedIdentityClientId</c>.</param>
    /// <param name="configure">A delegate that configures the options of the client.</param>
    /// <returns>The service collection.</returns>
    /// <remarks>If a setting is missing or malformed, the host doesn't start, and the exception names the key. The client authenticates
    /// with the <c>TokenCredential</c> among the services, or otherwise with the managed identity.</remarks>
    public static IServiceCollection AddDynamicConnectorClient(
        this IServiceCollection services,
        ConnectorOperationCatalog catalog,
        IConfiguration configuration,
        Action<ConnectorClientOptions>? configure = null)
        => AddDynamic(services, null, catalog, configuration, configure);

    /// <summary>Adds a <see cref="DynamicConnectorClient"/> as a keyed singleton, for one of several connectors or connections.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The key of the service.</param>
    /// <param name="catalog">The operations of the connector.</param>
    /// <param name="configuration">The section with <c>ConnectionRuntimeUrl</c> and, for a user-assigned managed identity,
    /// <c>ManagedIdentityClientId</c>.</param>
    /// <param name="configure">A delegate that configures the options of the client.</param>
    /// <returns>The service collection.</returns>
    /// <remarks>If a setting is missing or malformed, the host doesn't start, and the exception names the key. The client authenticates
    /// with the <c>TokenCredential</c> among the services, or otherwise with the managed identity.</remarks>
    public static IServiceCollection AddDynamicConnectorClient(
        this IServiceCollection services,
        string name,
        ConnectorOperationCatalog catalog,
        IConfiguration configuration,
        Action<ConnectorClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return AddDynamic(services, name, catalog, configuration, configure);
    }

    /// <summary>Adds a <see cref="RawConnectorClient"/> as a singleton.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="apiName">The API name of the connector, such as <c>office365</c>.</param>
    /// <param name="configuration">The section with <c>ConnectionRuntimeUrl</c> and, for a user-assigned managed identity,
    /// <c>ManagedIdentityClientId</c>.</param>
    /// <param name="configure">A delegate that configures the options of the client.</param>
    /// <returns>The service collection.</returns>
    /// <remarks>If a setting is missing or malformed, the host doesn't start, and the exception names the key. The client authenticates
    /// with the <c>TokenCredential</c> among the services, or otherwise with the managed identity.</remarks>
    public static IServiceCollection AddRawConnectorClient(
        this IServiceCollection services, string apiName, IConfiguration configuration, Action<ConnectorClientOptions>? configure = null)
        => AddRaw(services, null, apiName, configuration, configure);

    /// <summary>Adds a <see cref="RawConnectorClient"/> as a keyed singleton, for one of several connectors or connections.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The key of the service.</param>
    /// <param name="apiName">The API name of the connector, such as <c>office365</c>.</param>
    /// <param name="configuration">The section with <c>ConnectionRuntimeUrl</c> and, for a user-assigned managed identity,
    /// <c>ManagedIdentityClientId</c>.</param>
    /// <param name="configure">A delegate that configures the options of the client.</param>
    /// <returns>The service collection.</returns>
    /// <remarks>If a setting is missing or malformed, the host doesn't start, and the exception names the key. The client authenticates
    /// with the <c>TokenCredential</c> among the services, or otherwise with the managed identity.</remarks>
    public static IServiceCollection AddRawConnectorClient(
        this IServiceCollection services,
        string name,
        string apiName,
        IConfiguration configuration,
        Action<ConnectorClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return AddRaw(services, name, apiName, configuration, configure);
    }

    private static IServiceCollection AddDynamic(
        IServiceCollection services,
        string? name,
        ConnectorOperationCatalog catalog,
        IConfiguration configuration,
        Action<ConnectorClientOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return ConnectorClientRegistration.Add(
            services, name, configuration, configure, (url, credential, options) =>
                new DynamicConnectorClient(catalog, url, credential, options));
    }

    private static IServiceCollection AddRaw(
        IServiceCollection services,
        string? name,
        string apiName,
        IConfiguration configuration,
        Action<ConnectorClientOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(apiName);
        return ConnectorClientRegistration.Add(
            services, name, configuration, configure, (url, credential, options) =>
                new RawConnectorClient(apiName, url, credential, options));
    }
}
