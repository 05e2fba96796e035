using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Azure.Core;

namespace Azure.Connectors.Sdk.Polling.Protocol;

/// <summary>Reads a trigger configuration in Azure Resource Manager.</summary>
internal static class TriggerConfigResource
{
    /// <summary>The address of Azure Resource Manager, which is another one in other clouds.</summary>
    public const string DefaultManagementEndpoint = "https://management.azure.com";

    private const string ApiVersion = "2026-05-01-preview";

    /// <summary>Reads the polling endpoints of a trigger configuration.</summary>
    /// <param name="managementEndpoint">The address of Azure Resource Manager. On loopback, no token is sent.</param>
    /// <param name="resourceId">The resource ID of the Connector Namespace.</param>
    /// <param name="triggerConfigName">The name of the trigger configuration.</param>
    /// <param name="http">The client, which follows no redirects.</param>
    /// <param name="credential">Gets the credential.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="PollProtocolException">The response isn't a success, or has no endpoints.</exception>
    /// <exception cref="HttpRequestException">Azure Resource Manager can't be reached.</exception>
    public static async Task<PollEndpoints> ReadEndpointsAsync(
        string managementEndpoint,
        string resourceId,
        string triggerConfigName,
        HttpClient http,
        Func<TokenCredential> credential,
        CancellationToken cancellationToken)
    {
        string endpoint = managementEndpoint.TrimEnd('/');
        Uri address = new(
            $"{endpoint}{resourceId.TrimEnd('/')}/triggerConfigs/{Uri.EscapeDataString(triggerConfigName)}?api-version={ApiVersion}");
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
            string remedy = response.StatusCode == HttpStatusCode.NotFound ? " 'connectors trigger add --poll' creates one." : "";
            throw new PollProtocolException(FormattableString.Invariant(
                $"The trigger configuration can't be read: the response has status {(int)response.StatusCode}.{remedy}"));
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
            throw new PollProtocolException(
                "The trigger configuration has no valid polling endpoints. Its deliveryMode must be Poll, which 'connectors trigger update "
                    + "--poll' sets.");
        }
    }
}
