using System.Net.Http.Headers;
using System.Text.Json;
using Azure.Connectors.Sdk.Polling.Protocol;
using Azure.Core;

namespace Azure.Connectors.Sdk.Polling.Receiving;

/// <summary>Gets the endpoints of a source: from its settings, or from the trigger configuration in Azure Resource Manager.</summary>
internal static class EndpointResolver
{
    private const string ApiVersion = "2026-05-01-preview";

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

    /// <exception cref="PollProtocolException">The response isn't a success, or has no endpoints.</exception>
    /// <exception cref="HttpRequestException">Azure Resource Manager can't be reached.</exception>
    public static async Task<PollEndpoints> FromResourceAsync(
        ConnectorPollingSource source, HttpClient http, Func<TokenCredential> credential, CancellationToken cancellationToken)
    {
        string endpoint = source.ManagementEndpoint.TrimEnd('/');
        Uri address = new(
            $"{endpoint}{source.ResourceId!.TrimEnd('/')}/triggerConfigs/"
                + $"{Uri.EscapeDataString(source.TriggerConfigName!)}?api-version={ApiVersion}");
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        if (!address.IsLoopback)
        {
            TokenRequestContext scope = new([endpoint + "/.default"]);
            AccessToken token = await credential().GetTokenAsync(scope, cancellationToken).ConfigureAwait(false);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        }

        using HttpResponseMessage response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw new PollProtocolException(FormattableString.Invariant(
                $"The trigger configuration can't be read: the response has status {(int)response.StatusCode}."));
        }

        byte[] content = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return Read(content);
    }

    private static PollEndpoints Read(byte[] content)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(content);
            JsonElement endpoints = document.RootElement.GetProperty("properties").GetProperty("pollingEndpoints");
            Uri? depth = endpoints.TryGetProperty("approximateQueueDepthUri", out JsonElement uri)
                && ExactUri.TryCreate(uri.GetString(), out Uri? address) ? address : null;
            return new(
                ExactUri.Create(endpoints.GetProperty("receiveUri").GetString()!),
                ExactUri.Create(endpoints.GetProperty("acknowledgeUri").GetString()!),
                depth);
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            // The value of an address must not reach a log.
            throw new PollProtocolException("The trigger configuration has no valid polling endpoints. Its deliveryMode must be Poll.");
        }
    }
}
