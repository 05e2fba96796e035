using Azure.Connectors.Sdk.Functions.Host;
using Microsoft.Extensions.Azure;
using Microsoft.Extensions.DependencyInjection;

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
        builder.Services.AddHttpClient(ConnectorExtensionConfigProvider.HttpClientName)
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        builder.Services.AddAzureClientsCore();
        return builder;
    }
}
