using Azure.Connectors.Sdk.Polling.Protocol;
using Azure.Core;

namespace Azure.Connectors.Sdk.Polling.Receiving;

/// <summary>Gets the endpoints of a source: from its settings, or from the trigger configuration in Azure Resource Manager.</summary>
internal static class EndpointResolver
{
    /// <summary>Creates the endpoints that the settings contain; <see langword="null"/> if they contain a resource ID.</summary>
    public static PollEndpoints? FromSettings(ConnectorPollingSource source)
    {
        if (source.ReceiveUri is not null)
        {
            return new(
                ExactUri.Create(source.ReceiveUri),
                ExactUri.Create(source.AcknowledgeUri!),
                source.ApproximateQueueDepthUri is null ? null : ExactUri.Create(source.ApproximateQueueDepthUri));
        }

        return source.PollingEndpoint is null
            ? null
            : PollEndpoints.Create(ExactUri.Create(source.PollingEndpoint), source.TriggerConfigName!);
    }

    /// <inheritdoc cref="TriggerConfigResource.ReadEndpointsAsync"/>
    public static Task<PollEndpoints> FromResourceAsync(
        ConnectorPollingSource source, HttpClient http, Func<TokenCredential> credential, CancellationToken cancellationToken) =>
        TriggerConfigResource.ReadEndpointsAsync(
            source.ManagementEndpoint, source.ResourceId!, source.TriggerConfigName!, http, credential, cancellationToken);
}
