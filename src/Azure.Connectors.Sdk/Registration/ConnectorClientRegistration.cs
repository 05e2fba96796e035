using System.ComponentModel;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk;

/// <summary>Registers connectors' clients; each connector has an <c>Add…Client</c> of its own on top.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ConnectorClientRegistration
{
    private const string UrlKey = "ConnectionRuntimeUrl";
    private const string ClientIdKey = "ManagedIdentityClientId";

    /// <summary>Registers a client as a singleton whose settings are checked when the host starts.</summary>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <param name="services">Where it is registered.</param>
    /// <param name="name">The key of a keyed service, for several connections of one connector; null for a plain one.</param>
    /// <param name="section">Holds <c>ConnectionRuntimeUrl</c> and, if wanted, <c>ManagedIdentityClientId</c>.</param>
    /// <param name="configure">Sets up the options.</param>
    /// <param name="create">Makes the client.</param>
    /// <returns>The services.</returns>
    /// <remarks>A missing or malformed setting is an <see cref="OptionsValidationException"/> that names its key: when the host starts, or where there is no host, when the client is resolved.</remarks>
    public static IServiceCollection Add<TClient>(
        IServiceCollection services,
        string? name,
        IConfiguration section,
        Action<ConnectorClientOptions>? configure,
        Func<Uri, TokenCredential?, ConnectorClientOptions, TClient> create)
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(create);
        string optionsName = name is null ? typeof(TClient).FullName! : $"{typeof(TClient).FullName}:{name}";
        services.AddOptions<ConnectorClientSettings>(optionsName)
            .Configure(settings => Read(section, settings))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<ConnectorClientSettings>>(new SettingsValidator(optionsName));
        if (name is null)
        {
            services.AddSingleton(provider => Create(provider, null));
        }
        else
        {
            services.AddKeyedSingleton(name, (provider, _) => Create(provider, name));
        }

        return services;

        TClient Create(IServiceProvider provider, string? key)
        {
            ConnectorClientSettings settings = provider.GetRequiredService<IOptionsMonitor<ConnectorClientSettings>>().Get(optionsName);
            Uri url = new(settings.Url!);
            TokenCredential? credential = (key is null ? null : provider.GetKeyedService<TokenCredential>(key))
                ?? provider.GetService<TokenCredential>()
                ?? (string.IsNullOrWhiteSpace(settings.ManagedIdentityClientId)
                    ? SystemIdentity.For(url)
                    : new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(settings.ManagedIdentityClientId)));
            ConnectorClientOptions options = new();
            configure?.Invoke(options);
            return create(url, credential, options);
        }
    }

    // By hand, since binding would need reflection.
    private static void Read(IConfiguration section, ConnectorClientSettings settings)
    {
        settings.Key = section is IConfigurationSection { Path: { Length: > 0 } path } ? $"{path}:{UrlKey}" : UrlKey;
        settings.Url = section[UrlKey]?.Trim();
        settings.ManagedIdentityClientId = section[ClientIdKey]?.Trim();
    }

    private sealed class SettingsValidator(string optionsName) : IValidateOptions<ConnectorClientSettings>
    {
        public ValidateOptionsResult Validate(string? name, ConnectorClientSettings options)
        {
            if (name != optionsName)
            {
                return ValidateOptionsResult.Skip;
            }

            if (string.IsNullOrEmpty(options.Url))
            {
                return ValidateOptionsResult.Fail($"The setting '{options.Key}' is missing: the connection's runtime URL.");
            }

            string? problem = Uri.TryCreate(options.Url, UriKind.RelativeOrAbsolute, out Uri? url) ? ConnectorEndpoint.Problem(url) : "isn't a URL";
            return problem is null ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail($"The setting '{options.Key}' is malformed: the connection runtime URL {problem}.");
        }
    }
}
