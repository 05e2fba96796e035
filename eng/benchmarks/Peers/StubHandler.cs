using System.Net;
using System.Net.Http.Headers;

namespace Azure.Connectors.Sdk.Benchmarks.Peers;

/// <summary>The transport of all clients: reads each request completely, and responds from memory.</summary>
/// <param name="getBody">Gets the body of the response by the address of the request. An empty body is no content.</param>
internal sealed class StubHandler(Func<Uri, byte[]> getBody) : HttpMessageHandler
{
    /// <summary>The stream that keeps the body of the last request; null, as in measurements, discards it.</summary>
    public MemoryStream? Received { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
        {
            Received?.SetLength(0);
            await request.Content.CopyToAsync(Received ?? Stream.Null, cancellationToken).ConfigureAwait(false);
        }

        byte[] body = getBody(request.RequestUri!);
        HttpResponseMessage response = new(HttpStatusCode.OK) { RequestMessage = request, Content = new ByteArrayContent(body) };
        if (body.Length > 0)
        {
            response.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        return response;
    }
}
