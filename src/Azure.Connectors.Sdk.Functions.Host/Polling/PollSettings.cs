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
    TimeProvider time,
    ILoggerFactory loggers)
{
    /// <exception cref="InvalidOperationException">A setting is missing or isn't valid; the message names it.</exception>
    public PollListener CreateListener(ConnectorTriggerAttribute attribute, bool isBatch, ListenerFactoryContext context)
    {
        string function = context.Descriptor.LogName ?? context.Descriptor.ShortName;
        string connection = Require(attribute.Connection, function, nameof(attribute.Connection));
        string name = Require(Resolve(attribute.TriggerConfigName, function), function, nameof(attribute.TriggerConfigName));
        int batch = BatchSize(attribute, isBatch, function);
        int concurrency = Concurrency(attribute, function);
        IConfigurationSection section = configuration.GetSection(connection);
        Uri endpoint = Endpoint(section["pollingEndpoint"], connection, function);

        // An emulator on loopback needs no token, and must not get one.
        TokenCredential? credential = endpoint.IsLoopback ? null : credentials.CreateTokenCredential(section);
        PollClient client = new(http.CreateClient(ConnectorExtensionConfigProvider.HttpClientName), credential, time);
        return new(
            client,
            PollEndpoints.Create(endpoint, name),
            batch,
            concurrency,
            time,
            context,
            loggers.CreateLogger("Host.Triggers.Connector"));
    }

    private int BatchSize(ConnectorTriggerAttribute attribute, bool isBatch, string function)
    {
        if (attribute.MaxBatchSize > 1 && !isBatch)
        {
            throw new InvalidOperationException(
                $"MaxBatchSize of the function '{function}' is {attribute.MaxBatchSize}, but it takes one event. Use "
                    + "[ConnectorTrigger(IsBatched = true)] and an array.");
        }

        if (attribute.MaxBatchSize == 0)
        {
            return isBatch ? InRange(options.DefaultMaxBatchSize, 1, "defaultMaxBatchSize of extensions.connector in host.json") : 1;
        }

        return InRange(attribute.MaxBatchSize, 0, $"MaxBatchSize of the function '{function}'");
    }

    private int Concurrency(ConnectorTriggerAttribute attribute, string function) => attribute.Concurrency switch
    {
        > 0 => attribute.Concurrency,
        < 0 => throw new InvalidOperationException($"Concurrency of the function '{function}' must not be negative."),
        _ when options.DefaultConcurrency > 0 => options.DefaultConcurrency,
        _ => throw new InvalidOperationException("defaultConcurrency of extensions.connector in host.json must be at least 1."),
    };

    private static int InRange(int batch, int minimum, string name) => batch >= minimum && batch <= PollClient.MaxEvents
        ? batch
        : throw new InvalidOperationException($"{name} must be from {minimum} to {PollClient.MaxEvents}.");

    private static Uri Endpoint(string? endpoint, string connection, string function) =>
        ExactUri.TryCreate(endpoint, out Uri? address)
            ? address
            : throw new InvalidOperationException(
                $"The setting '{connection}__pollingEndpoint' of the function '{function}' must be an https address.");

    private string? Resolve(string? text, string function) => text is null
        ? null
        : Setting().Replace(text, match => names.Resolve(match.Groups[1].Value)
            ?? throw new InvalidOperationException(
                $"TriggerConfigName of the function '{function}' refers to the setting '{match.Groups[1].Value}', which doesn't exist."));

    [GeneratedRegex("%([^%]+)%")]
    private static partial Regex Setting();

    private static string Require(string? value, string function, string property) => string.IsNullOrEmpty(value)
        ? throw new InvalidOperationException(
            $"{property} of the connector trigger of the function '{function}' is required for poll delivery.")
        : value;
}
