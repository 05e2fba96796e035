using System.ComponentModel;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>Registers the clients of connectors. The <c>Add…Client</c> method of each connector calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ConnectorClientRegistration
{
    /// <summary>Registers a client as a singleton whose settings are checked when the host starts.</summary>
    /// <typeparam name="TClient">The type of the client.</typeparam>
    /// <param name="services">The services to add the client to.</param>
    /// <param name="name">The key of a keyed service, for several connections of one connector; <see langword="null"/> for a service
    /// without a key.</param>
    /// <param name="section">The section with <c>ConnectionRuntimeUrl</c>, or the name of the connection (<c>SubscriptionId</c>,
    /// <c>ResourceGroup</c>, <c>ConnectorGatewayName</c> and <c>ConnectionName</c>), and for a user-assigned managed identity
    /// <c>ManagedIdentityClientId</c>.</param>
    /// <param name="configure">Configures the options.</param>
    /// <param name="create">Creates the client.</param>
    /// <returns>The services.</returns>
    /// <remarks>
    /// Each registration has its own settings. As for every service, the last registration is the one that is resolved. If its settings are
    /// missing or malformed, an
    /// <see cref="OptionsValidationException"/> that names them is thrown when the host starts or, without a host, when the client is
    /// resolved. The settings of a registration that was replaced or removed aren't required.
    /// </remarks>
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
        ServiceDescriptor client = name is null
            ? ServiceDescriptor.Singleton(provider => Create(provider))
            : ServiceDescriptor.KeyedSingleton(name, (provider, _) => Create(provider));
        services.Add(client);
        services.AddOptions<ConnectorClientSettings>().ValidateOnStart();
        ClientRegistration registration = new(services, client, section);
        services.AddSingleton<IValidateOptions<ConnectorClientSettings>>(new ClientSettingsValidator(registration));
        services.AddSingleton(registration);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, ConnectionLookupService>());
        return services;

        TClient Create(IServiceProvider provider)
        {
            ConnectorClientSettings settings = ConnectorClientSettings.Read(section);
            if (settings.Problem is string problem)
            {
                throw new OptionsValidationException(name ?? Options.DefaultName, typeof(ConnectorClientSettings), [problem]);
            }

            TokenCredential? credential = (name is null ? null : provider.GetKeyedService<TokenCredential>(name))
                ?? provider.GetService<TokenCredential>()
                ?? (string.IsNullOrWhiteSpace(settings.ManagedIdentityClientId)
                    ? SystemIdentity.For(settings.Url ?? settings.Connection)
                    : new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(settings.ManagedIdentityClientId)));
            ConnectorClientOptions options = new() { LoggerFactory = provider.GetService<ILoggerFactory>() };
            configure?.Invoke(options);
            Uri url = settings.Url ?? ConnectionLookup.GetUrl(settings.Connection!, credential, options.Transport);
            return create(url, credential, options);
        }
    }

    /// <summary>Registers a client that sends requests through the client of a connection, as a singleton.</summary>
    /// <typeparam name="TClient">The type of the client of the connection, which must be registered.</typeparam>
    /// <typeparam name="TTable">The type of the client.</typeparam>
    /// <param name="services">The services to add the client to.</param>
    /// <param name="create">Creates the client.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddTable<TClient, TTable>(IServiceCollection services, Func<TClient, TTable> create)
        where TClient : class
        where TTable : class
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(create);
        return services.AddSingleton(provider => create(provider.GetRequiredService<TClient>()));
    }
}
