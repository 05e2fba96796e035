using System.Diagnostics.CodeAnalysis;
using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.AspNetCore;
using Azure.Connectors.Sdk.AspNetCore.Authentication.Entra;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds ways to authenticate trigger callbacks.</summary>
public static class ConnectorTriggerAuthenticationExtensions
{
    /// <summary>
    /// Adds a way to authenticate requests, besides the system keys. A request is accepted if one of the authenticators accepts it. With
    /// another authenticator, <see cref="ConnectorTriggerOptions.SystemKeys"/> can be empty; requests with a key aren't accepted then.
    /// </summary>
    /// <typeparam name="TAuthenticator">The type of the authenticator, which is created once.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    public static ConnectorTriggersBuilder AddAuthenticator<[DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicConstructors)] TAuthenticator>(this ConnectorTriggersBuilder builder)
        where TAuthenticator : class, IConnectorTriggerAuthenticator
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IConnectorTriggerAuthenticator, TAuthenticator>());
        return builder;
    }

    /// <summary>Adds the authentication of callbacks with Microsoft Entra ID tokens, besides the system keys.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Configures the options. If they are invalid, the host doesn't start:
    /// <see cref="OptionsValidationException"/>.</param>
    /// <returns>The builder.</returns>
    /// <remarks>
    /// A token that is missing, expired, not valid yet, unsigned or incorrectly signed, or that has another issuer or audience, is rejected
    /// with status 401, and a principal that isn't listed with 403. No authentication scheme is added to the application: a token of a
    /// callback never authenticates a request to another endpoint.
    /// </remarks>
    public static ConnectorTriggersBuilder AddEntraAuthenticator(
        this ConnectorTriggersBuilder builder, Action<ConnectorTriggerEntraOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        builder.Services.Configure(configure);
        return Add(builder, $"{nameof(ConnectorTriggerEntraOptions)}.");
    }

    /// <summary>
    /// Adds the authentication of callbacks with Microsoft Entra ID tokens, besides the system keys, with the settings <c>Issuers</c> (or
    /// <c>OpenIdIssuer</c> for one), <c>AllowedAudiences</c>, <c>AllowedPrincipals:Identities</c>, <c>MetadataAddress</c> and
    /// <c>KeyRefreshInterval</c>.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="section">The section, such as <c>configuration.GetSection("Connectors:Triggers:Entra")</c>. If a setting is missing or
    /// invalid, the host doesn't start: <see cref="OptionsValidationException"/>.</param>
    /// <returns>The builder.</returns>
    /// <remarks><inheritdoc cref="AddEntraAuthenticator(ConnectorTriggersBuilder, Action{ConnectorTriggerEntraOptions})"
    /// path="/remarks/node()"/></remarks>
    public static ConnectorTriggersBuilder AddEntraAuthenticator(this ConnectorTriggersBuilder builder, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(section);
        builder.Services.AddSingleton<IConfigureOptions<ConnectorTriggerEntraOptions>>(new EntraOptionsFromSection(section));
        return Add(builder, section is IConfigurationSection { Path: string path } ? path + ConfigurationPath.KeyDelimiter : "");
    }

    private static ConnectorTriggersBuilder Add(ConnectorTriggersBuilder builder, string settingPrefix)
    {
        builder.Services.AddOptions<ConnectorTriggerEntraOptions>().ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<ConnectorTriggerEntraOptions>>(new EntraOptionsValidator(settingPrefix));
        return builder.AddAuthenticator<EntraAuthenticator>();
    }
}
