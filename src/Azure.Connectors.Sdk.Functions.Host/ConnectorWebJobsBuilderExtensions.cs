using Azure.Connectors.Sdk.Functions.Host;
using Microsoft.Extensions.Azure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Azure.WebJobs;

/// <summary>Provides the method that adds the extension to a host.</summary>
public static class ConnectorWebJobsBuilderExtensions
{
    /// <summary>Adds connector triggers to a host.</summary>
    /// <param name="builder">The builder of the host.</param>
    /// <returns>The same builder.</returns>
    public static IWebJobsBuilder AddConnector(this IWebJobsBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddExtension<ConnectorExtensionConfigProvider>().BindOptions<ConnectorOptions>();

        // Addresses of events are signed, so that neither logs nor traces may contain them. The client is kept, and connections are not.
        builder.Services.AddHttpClient(ConnectorExtensionConfigProvider.HttpClientName)
            .RemoveAllLoggers()
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler
            {
                ActivityHeadersPropagator = null,
                AllowAutoRedirect = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                UseCookies = false,
            });
        builder.Services.AddAzureClientsCore();
        builder.Services.TryAddSingleton(TimeProvider.System);
        return builder;
    }
}
