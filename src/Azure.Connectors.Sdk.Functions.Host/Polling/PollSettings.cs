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
        HttpClient client = http.CreateClient(ConnectorExtensionConfigProvider.HttpClientName);
        (PollEndpointSource endpoints, bool isLoopback) = Endpoints(section, connection, name, client, function);

        // An emulator on loopback needs no token, and must not get one.
        TokenCredential? credential = isLoopback ? null : credentials.CreateTokenCredential(section);
        return new(
            new PollClient(client, credential, time),
            endpoints,
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

    /// <summary>The endpoints of the settings, or those of the resource that older settings have.</summary>
    private (PollEndpointSource Endpoints, bool IsLoopback) Endpoints(
        IConfigurationSection section, string connection, string name, HttpClient client, string function)
    {
        if (section["pollingEndpoint"] is null && section["resourceId"] is { } resourceId)
        {
            if (!resourceId.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase)
                || resourceId.Contains('?', StringComparison.Ordinal))
            {
                throw new InvalidOperationException(
                    $"The setting '{connection}__resourceId' of the function '{function}' must be the resource ID of a Connector "
                        + "Namespace, which starts with '/subscriptions/'.");
            }

            string management = section["managementEndpoint"] ?? TriggerConfigResource.DefaultManagementEndpoint;
            bool isLoopback = Address(management, connection, "managementEndpoint", function).IsLoopback;
            return (
                new(token => TriggerConfigResource.ReadEndpointsAsync(
                    management, resourceId, name, client, () => credentials.CreateTokenCredential(section), token)),
                isLoopback);
        }

        Uri endpoint = Address(section["pollingEndpoint"], connection, "pollingEndpoint", function);
        return (new(PollEndpoints.Create(endpoint, name)), endpoint.IsLoopback);
    }

    private static Uri Address(string? text, string connection, string setting, string function) =>
        ExactUri.TryCreate(text, out Uri? address)
            ? address
            : throw new InvalidOperationException(
                $"The setting '{connection}__{setting}' of the function '{function}' must be an https address.");

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
