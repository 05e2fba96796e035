using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Sdk.Management.Registration;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="ConnectorManagementClient"/>.</summary>
public static class ConnectorManagementServiceCollectionExtensions
{
    /// <summary>Adds a <see cref="ConnectorManagementClient"/> as a singleton.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="section">The section with the optional settings <c>Cloud</c> (<c>AzurePublic</c>, <c>AzureGovernment</c> or
    /// <c>AzureChina</c>), <c>Endpoint</c> and <c>Audience</c> of another cloud, and <c>ManagedIdentityClientId</c>.</param>
    /// <param name="configure">A delegate that configures the options of the client.</param>
    /// <returns>The service collection.</returns>
    /// <remarks>If a setting is malformed, the host doesn't start: <see cref="OptionsValidationException"/>. The client authenticates with
    /// the <c>TokenCredential</c> among the services, or otherwise with the managed identity.</remarks>
    public static IServiceCollection AddConnectorManagement(
        this IServiceCollection services, IConfiguration section, Action<ConnectorManagementClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddOptions<ManagementSettings>().ValidateOnStart();
        services.AddSingleton<IConfigureOptions<ManagementSettings>>(
            new ConfigureOptions<ManagementSettings>(settings => settings.Read(section)));
        services.AddSingleton<IValidateOptions<ManagementSettings>>(new ManagementSettings.Validator());
        return services.AddSingleton(provider =>
        {
            ManagementSettings settings = provider.GetRequiredService<IOptions<ManagementSettings>>().Value;
            ConnectorManagementClientOptions options = new() { Cloud = settings.Cloud };
            configure?.Invoke(options);
            TokenCredential? credential = options.Cloud.Endpoint.IsLoopback ? null
                : provider.GetService<TokenCredential>() ?? new ManagedIdentityCredential(settings.Identity);
            return new ConnectorManagementClient(credential, options);
        });
    }
}
