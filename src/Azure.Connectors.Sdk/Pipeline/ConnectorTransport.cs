using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk;

/// <summary>Represents the transport that all clients share by default.</summary>
internal static class ConnectorTransport
{
    /// <summary>
    /// Follows no redirects, since they could carry a token elsewhere, and keeps no cookies, since clients of different connections share
    /// it.
    /// </summary>
    public static HttpPipelineTransport Shared { get; } = new HttpClientTransport(new HttpClient(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        MaxConnectionsPerServer = int.MaxValue,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    });
}
