using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Polling;
using Azure.Connectors.Sdk.Polling.Configuration;
using Azure.Connectors.Sdk.Polling.Receiving;
using Azure.Connectors.Sdk.Primitives;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the service that receives the events of triggers by polling.</summary>
public static class ConnectorPollingServiceCollectionExtensions
{
    /// <summary>
    /// Adds a background service that receives the events of triggers, passes them to their handlers, and acknowledges those that were
    /// handled.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="section">
    /// The section, such as <c>configuration.GetSection("Connectors:Polling")</c>. Each child is a source with the name of its handler, and
    /// has the settings of <see cref="ConnectorPollingSource"/>. If a setting is missing or invalid, or if a source has no handler, the
    /// host doesn't start: <see cref="OptionsValidationException"/>.
    /// </param>
    /// <returns>The builder that adds the handlers.</returns>
    public static ConnectorTriggersBuilder AddConnectorPolling(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddSingleton<IConfigureOptions<ConnectorPollingOptions>>(new OptionsFromSection(section));
        return Add(services, section is IConfigurationSection { Path: { Length: > 0 } path } ? path : nameof(ConnectorPollingOptions));
    }

    /// <summary>
    /// Adds a background service that receives the events of triggers, passes them to their handlers, and acknowledges those that were
    /// handled.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Configures the options. If a source is invalid or has no handler, the host doesn't start:
    /// <see cref="OptionsValidationException"/>.</param>
    /// <returns>The builder that adds the handlers.</returns>
    public static ConnectorTriggersBuilder AddConnectorPolling(this IServiceCollection services, Action<ConnectorPollingOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.Configure(configure);
        return Add(services, $"{nameof(ConnectorPollingOptions)}.{nameof(ConnectorPollingOptions.Sources)}");
    }

    private static ConnectorTriggersBuilder Add(IServiceCollection services, string settingPrefix)
    {
        services.AddOptions<ConnectorPollingOptions>().ValidateOnStart();
        services.AddSingleton<IValidateOptions<ConnectorPollingOptions>>(
            provider => new OptionsValidator(settingPrefix, provider.GetRequiredService<TriggerHandlers>()));
        services.TryAddSingleton<PollingService>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, PollingService>(
            provider => provider.GetRequiredService<PollingService>()));
        return services.AddConnectorTriggerHandlers();
    }
}
