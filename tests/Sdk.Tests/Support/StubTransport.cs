using System.Net;
using System.Net.Http.Headers;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

/// <summary>Responds in memory, so that any scheme and host can be used.</summary>
public sealed class StubHandler(Func<HttpRequestMessage, int, HttpResponseMessage> response) : HttpMessageHandler
{
    private int _count;

    public List<HttpRequestMessage> Requests { get; } = [];

    public static ConnectorClientOptions Options(Func<HttpRequestMessage, int, HttpResponseMessage> response, out StubHandler handler)
    {
        handler = new StubHandler(response);
        ConnectorClientOptions options = TestServer.FastOptions();
        options.Transport = new HttpClientTransport(new HttpClient(handler));
        return options;
    }

    public static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        Bytes(System.Text.Encoding.UTF8.GetBytes(json), "application/json", status);

    public static HttpResponseMessage Bytes(
        byte[] body, string? contentType = "application/json", HttpStatusCode status = HttpStatusCode.OK)
    {
        HttpResponseMessage response = new(status) { Content = new ByteArrayContent(body) };
        response.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return response;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (Requests)
        {
            Requests.Add(request);
        }

        return Task.FromResult(response(request, Interlocked.Increment(ref _count)));
    }
}
