using Azure.Connectors.Sdk.Functions.Host.Binding;
using Azure.Connectors.Sdk.Functions.Host.Polling;
using Azure.Connectors.Sdk.Functions.Host.Webhook;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Description;
using Microsoft.Azure.WebJobs.Host.Config;
using Microsoft.Extensions.Azure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.Functions.Host;

/// <summary>Registers the trigger, and receives the requests of the webhook.</summary>
[Extension("Connector", "connector")]
internal sealed class ConnectorExtensionConfigProvider(
    IConfiguration configuration,
    INameResolver names,
    IHttpClientFactory http,
    AzureComponentFactory credentials,
    IOptions<ConnectorOptions> options,
    TimeProvider time,
    ILoggerFactory loggers) : IExtensionConfigProvider, IAsyncConverter<HttpRequestMessage, HttpResponseMessage>
{
    public const string HttpClientName = "Azure.Connectors.Sdk.Functions.Host";

    private readonly ConnectorWebhook _webhook = new();

    public void Initialize(ExtensionConfigContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
#pragma warning disable CS0618 // There is no other way to have a webhook.
        _ = context.GetWebhookHandler();
#pragma warning restore CS0618
        PollSettings settings = new(configuration, names, http, credentials, options.Value, time, loggers);
        context.AddBindingRule<ConnectorTriggerAttribute>().BindToTrigger(new ConnectorTriggerBindingProvider(_webhook, settings));
    }

    public Task<HttpResponseMessage> ConvertAsync(HttpRequestMessage input, CancellationToken cancellationToken) =>
        _webhook.HandleAsync(input, cancellationToken);
}
