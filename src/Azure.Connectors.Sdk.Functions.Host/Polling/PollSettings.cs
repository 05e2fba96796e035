using System.Text.RegularExpressions;
using Azure.Connectors.Sdk.Polling.Protocol;
using Azure.Core;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Host.Listeners;
using Microsoft.Extensions.Azure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.Functions.Host.Polling;

/// <summary>Creates the listener of a function from its attribute and the settings of the app.</summary>
internal sealed partial class PollSettings(
    IConfiguration configuration,
    INameResolver names,
    IHttpClientFactory http,
    AzureComponentFactory credentials,
    ConnectorOptions options,
    ILoggerFactory loggers)
{
    /// <exception cref="InvalidOperationException">A setting is missing or isn't valid; the message names it.</exception>
    public PollListener CreateListener(ConnectorTriggerAttribute attribute, bool isBatch, ListenerFactoryContext context)
    {
        string function = context.Descriptor.LogName ?? context.Descriptor.ShortName;
        string connection = Require(attribute.Connection, function, nameof(attribute.Connection));
        string name = Require(Resolve(attribute.TriggerConfigName), function, nameof(attribute.TriggerConfigName));
        int batch = attribute.MaxBatchSize == 0 && isBatch ? options.DefaultMaxBatchSize : Math.Max(1, attribute.MaxBatchSize);
        if (batch is < 1 or > PollClient.MaxEvents)
        {
            throw new InvalidOperationException($"MaxBatchSize of the function '{function}' must be from 0 to {PollClient.MaxEvents}.");
        }

        if (batch > 1 && !isBatch)
        {
            throw new InvalidOperationException(
                $"MaxBatchSize of the function '{function}' is {batch}, but it takes one event. Use [ConnectorTrigger(IsBatched = true)] and an "
                    + "array.");
        }

        int concurrency = attribute.Concurrency == 0 ? options.DefaultConcurrency : attribute.Concurrency;
        if (concurrency < 1)
        {
            throw new InvalidOperationException($"Concurrency of the function '{function}' must not be negative.");
        }

        IConfigurationSection section = configuration.GetSection(connection);
        string? endpoint = section["pollingEndpoint"];
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out Uri? address) || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
        {
            throw new InvalidOperationException(
                $"The setting '{connection}__pollingEndpoint' of the function '{function}' must be an https address.");
        }

        // An emulator on loopback needs no token, and must not get one.
        TokenCredential? credential = address.IsLoopback ? null : credentials.CreateTokenCredential(section);
        PollClient client = new(http.CreateClient(ConnectorExtensionConfigProvider.HttpClientName), credential, TimeProvider.System);
        return new(
            client,
            PollEndpoints.Create(address, name),
            batch,
            concurrency,
            context,
            loggers.CreateLogger("Host.Triggers.Connector"));
    }

    private string? Resolve(string? text) =>
        text is null ? null : Setting().Replace(text, match => names.Resolve(match.Groups[1].Value) ?? match.Value);

    [GeneratedRegex("%([^%]+)%")]
    private static partial Regex Setting();

    private static string Require(string? value, string function, string property) => string.IsNullOrEmpty(value)
        ? throw new InvalidOperationException($"{property} of the connector trigger of the function '{function}' is required for poll delivery.")
        : value;
}
