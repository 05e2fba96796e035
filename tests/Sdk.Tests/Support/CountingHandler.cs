using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

/// <summary>
/// Counts what is handed to the HTTP handler, so that attempts are counted which reach no server; and may replace the connecting.
/// </summary>
internal sealed class CountingHandler : DelegatingHandler
{
    private int _attempts;

    public CountingHandler(Func<CancellationToken, ValueTask<Stream>>? connect = null)
        : base(
            new SocketsHttpHandler { AllowAutoRedirect = false, ConnectCallback = connect is null ? null : (_, token) => connect(token) })
    {
    }

    public int Attempts => Volatile.Read(ref _attempts);

    public HttpPipelineTransport ToTransport() => new HttpClientTransport(new HttpClient(this));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _attempts);
        return base.SendAsync(request, cancellationToken);
    }
}
