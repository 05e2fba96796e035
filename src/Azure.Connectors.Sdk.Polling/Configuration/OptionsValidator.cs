using Azure.Connectors.Sdk.Polling.Protocol;
using Azure.Connectors.Sdk.Primitives;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.Polling.Configuration;

/// <summary>Rejects sources without a handler or an address. The message names the setting, and never the value of an address.</summary>
internal sealed class OptionsValidator(string settingPrefix, TriggerHandlers handlers) : IValidateOptions<ConnectorPollingOptions>
{
    private const string Command = " 'connectors trigger add --poll' creates a trigger configuration and prints its settings.";

    public ValidateOptionsResult Validate(string? name, ConnectorPollingOptions options)
    {
        string[] failures = options.Sources.Count == 0
            ? [$"{settingPrefix}: no source of events is configured. At least one is required.{Command}"]
            : [.. options.Sources.SelectMany(source => Problems(source.Key, source.Value))];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<string> Problems(string functionName, ConnectorPollingSource source)
    {
        string setting = $"{settingPrefix}:{functionName}";
        if (handlers.Find(functionName) is null)
        {
            yield return $"{setting} has no handler. The handlers are: {string.Join(", ", handlers.FunctionNames)}.";
        }

        int kinds = new[] { source.PollingEndpoint, source.ResourceId, source.ReceiveUri }.Count(kind => kind is not null);
        if (kinds != 1)
        {
            yield return $"{setting} must have one of {nameof(source.PollingEndpoint)}, {nameof(source.ResourceId)} and "
                + $"{nameof(source.ReceiveUri)}.{Command}";
        }

        if (source.ReceiveUri is null && string.IsNullOrEmpty(source.TriggerConfigName))
        {
            yield return $"{setting}:{nameof(source.TriggerConfigName)} is missing.{Command}";
        }

        if (source.ReceiveUri is not null && source.AcknowledgeUri is null)
        {
            yield return $"{setting}:{nameof(source.AcknowledgeUri)} is missing.{Command}";
        }

        if (source.ResourceId is not null && !source.ResourceId.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase))
        {
            yield return $"{setting}:{nameof(source.ResourceId)} must be the resource ID of a Connector Namespace, such as "
                + "'/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Web/connectorGateways/{namespace}'.";
        }

        foreach ((string uriName, string? uri) in new[]
        {
            (nameof(source.PollingEndpoint), source.PollingEndpoint),
            (nameof(source.ReceiveUri), source.ReceiveUri),
            (nameof(source.AcknowledgeUri), source.AcknowledgeUri),
            (nameof(source.ApproximateQueueDepthUri), source.ApproximateQueueDepthUri),
            (nameof(source.ManagementEndpoint), source.ManagementEndpoint),
        })
        {
            if (uri is not null && !ExactUri.TryCreate(uri, out _))
            {
                yield return $"{setting}:{uriName} must be an https address, or an http address on loopback, without user information and "
                    + "fragment.";
            }
        }
    }
}
