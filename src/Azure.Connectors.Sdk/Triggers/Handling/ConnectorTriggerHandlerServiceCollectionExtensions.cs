using System.ComponentModel;
using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Primitives;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the services that pass events to handlers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ConnectorTriggerHandlerServiceCollectionExtensions
{
    /// <summary>
    /// Adds the services that pass events to handlers. The packages that deliver events call it: <c>AddConnectorTriggers</c> and
    /// <c>AddConnectorPolling</c>.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <returns>The builder that adds the handlers.</returns>
    public static ConnectorTriggersBuilder AddConnectorTriggerHandlers(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(provider => new TriggerHandlers(provider));
        return new(services);
    }
}
