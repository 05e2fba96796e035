using Azure.Connectors.Sdk.AspNetCore;
using Azure.Connectors.Sdk.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the receiving of trigger callbacks to an application.</summary>
public static class ConnectorTriggerServiceCollectionExtensions
{
    /// <summary>
    /// Adds what receives trigger callbacks; map it with <c>app.MapConnectorTriggers()</c>. ASP.NET Core's own log of requests (category
    /// <c>Microsoft.AspNetCore.Hosting.Diagnostics</c>) is raised to warnings, since it prints the key with the query.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets the options. Without a key the host doesn't start: <see cref="OptionsValidationException"/>.</param>
    /// <returns>Adds the handlers.</returns>
    public static ConnectorTriggersBuilder AddConnectorTriggers(this IServiceCollection services, Action<ConnectorTriggerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.Configure(configure);
        return Add(services, $"{nameof(ConnectorTriggerOptions)}.");
    }

    /// <summary>
    /// Adds what receives trigger callbacks, with keys from configuration: <c>SystemKeys</c>, one value or an array, read again when it changes, and
    /// <c>MaxBodyBytes</c>. Otherwise as <see cref="AddConnectorTriggers(IServiceCollection, Action{ConnectorTriggerOptions})"/>.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="section">The section, such as <c>configuration.GetSection("Connectors:Triggers")</c>. Without a key in it the host doesn't start: <see cref="OptionsValidationException"/>.</param>
    /// <returns>Adds the handlers.</returns>
    public static ConnectorTriggersBuilder AddConnectorTriggers(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddSingleton<IConfigureOptions<ConnectorTriggerOptions>>(new ConfigureFromSection(section));
        services.AddSingleton<IOptionsChangeTokenSource<ConnectorTriggerOptions>>(new ConfigurationChangeTokenSource<ConnectorTriggerOptions>(section));
        return Add(services, section is IConfigurationSection { Path: string path } ? path + ConfigurationPath.KeyDelimiter : "");
    }

    private static ConnectorTriggersBuilder Add(IServiceCollection services, string settingPrefix)
    {
        services.AddRouting();
        services.AddOptions<ConnectorTriggerOptions>().ValidateOnStart();
        services.AddSingleton<IValidateOptions<ConnectorTriggerOptions>>(new ConnectorTriggerOptionsValidator(settingPrefix));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<LoggerFilterOptions>, RequestLogFilter>());
        services.TryAddSingleton<TriggerEndpoint>();
        return new ConnectorTriggersBuilder(services);
    }
}
