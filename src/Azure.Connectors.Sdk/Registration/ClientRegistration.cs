using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Azure.Connectors.Sdk;

/// <summary>Represents one registration of a client.</summary>
/// <param name="services">The services of the application.</param>
/// <param name="client">The registered service.</param>
/// <param name="section">The section with the settings.</param>
internal sealed class ClientRegistration(IServiceCollection services, ServiceDescriptor client, IConfiguration section)
{
    /// <summary>Gets a value that indicates whether the container resolves this registration: the last one of the service.</summary>
    public bool IsResolved =>
        ReferenceEquals(
            client,
            services.LastOrDefault(service => service.ServiceType == client.ServiceType && Equals(service.ServiceKey, client.ServiceKey)));

    public ConnectorClientSettings ReadSettings() => ConnectorClientSettings.Read(section);

    /// <summary>Creates the client, unless it exists.</summary>
    public void Resolve(IServiceProvider provider) =>
        _ = client.IsKeyedService
            ? provider.GetRequiredKeyedService(client.ServiceType, client.ServiceKey)
            : provider.GetRequiredService(client.ServiceType);
}
