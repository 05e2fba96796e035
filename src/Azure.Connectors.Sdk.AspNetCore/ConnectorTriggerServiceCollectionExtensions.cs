using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.AspNetCore;
using Azure.Connectors.Sdk.AspNetCore.Authentication;
using Azure.Connectors.Sdk.AspNetCore.Hosting;
using Azure.Connectors.Sdk.AspNetCore.Logging;
using Microsoft.AspNetCore.HttpLogging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the services that receive trigger callbacks.</summary>
public static class ConnectorTriggerServiceCollectionExtensions
{
    /// <summary>Adds the services that receive trigger callbacks. Map the endpoint with <c>app.MapConnectorTriggers()</c>.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Configures the options. Without a key or another authenticator, the host doesn't start:
    /// <see cref="OptionsValidationException"/>.</param>
    /// <returns>The builder that adds the handlers.</returns>
    /// <remarks>
    /// The key of a callback is in the query. Therefore the log categories of ASP.NET Core that print the query
    /// (<c>Microsoft.AspNetCore.Hosting.Diagnostics</c>,
    /// <c>Microsoft.AspNetCore.HttpsPolicy.HttpsRedirectionMiddleware</c>, <c>Microsoft.AspNetCore.Rewrite.RewriteMiddleware</c> and
    /// <c>Microsoft.AspNetCore.Server.Kestrel.BadRequests</c>) log only warnings and errors, and HTTP logging and W3C logging leave the
    /// query out.
    /// </remarks>
    public static ConnectorTriggersBuilder AddConnectorTriggers(this IServiceCollection services, Action<ConnectorTriggerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.Configure(configure);
        return Add(services, $"{nameof(ConnectorTriggerOptions)}.");
    }

    /// <summary>
    /// Adds the services that receive trigger callbacks, with the settings <c>SystemKeys</c> (one key or an array), <c>MaxBodyBytes</c> and
    /// <c>MessageIdHeader</c>.
    /// They are read again when the configuration changes. If a new value is invalid, the last valid one stays in use and a warning is
    /// logged.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="section">
    /// The section, such as <c>configuration.GetSection("Connectors:Triggers")</c>. Without a key in it or another authenticator, the host
    /// doesn't start:
    /// <see cref="OptionsValidationException"/>.
    /// </param>
    /// <returns>The builder that adds the handlers.</returns>
    /// <remarks>
    /// <inheritdoc cref="AddConnectorTriggers(IServiceCollection, Action{ConnectorTriggerOptions})" path="/remarks/node()"/>
    /// </remarks>
    public static ConnectorTriggersBuilder AddConnectorTriggers(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddSingleton<IConfigureOptions<ConnectorTriggerOptions>>(new ConfigureFromSection(section));
        services.AddSingleton<IOptionsChangeTokenSource<ConnectorTriggerOptions>>(
            new ConfigurationChangeTokenSource<ConnectorTriggerOptions>(section));
        return Add(services, section is IConfigurationSection { Path: string path } ? path + ConfigurationPath.KeyDelimiter : "");
    }

    private static ConnectorTriggersBuilder Add(IServiceCollection services, string settingPrefix)
    {
        AuthenticatorServices authenticators = new(services);
        services.AddRouting();
        services.AddOptions<ConnectorTriggerOptions>().ValidateOnStart();
        services.AddSingleton<IValidateOptions<ConnectorTriggerOptions>>(
            new ConnectorTriggerOptionsValidator(settingPrefix, authenticators));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<ConnectorTriggerOptions>, LastValidOptions>(
            provider => new(settingPrefix, authenticators, provider.GetRequiredService<ILogger<ConnectorTriggerOptions>>())));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<LoggerFilterOptions>, KeyLogFilter>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<HttpLoggingOptions>, HttpLogFilter>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<W3CLoggerOptions>, HttpLogFilter>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConnectorTriggerAuthenticator, SystemKeyAuthenticator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, EndpointAuthorizationCheck>());
        services.TryAddSingleton<RequestAuthentication>();
        services.TryAddSingleton<ShutdownToken>();
        services.TryAddSingleton<TriggerEndpoint>();
        return services.AddConnectorTriggerHandlers();
    }
}
