using System.Net;
using System.Net.Http.Headers;

namespace Azure.Connectors.Sdk.Benchmarks.Peers;

/// <summary>The transport of all clients: takes a request whole, and answers at once from memory.</summary>
/// <param name="answer">The answer's body by the request's address; empty is no content.</param>
internal sealed class StubHandler(Func<Uri, byte[]> answer) : HttpMessageHandler
{
    /// <summary>Where the last request's body is kept; null, as in measuring, drops it.</summary>
    public MemoryStream? Received { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
        {
            Received?.SetLength(0);
            await request.Content.CopyToAsync(Received ?? Stream.Null, cancellationToken).ConfigureAwait(false);
        }

        byte[] body = answer(request.RequestUri!);
        HttpResponseMessage response = new(HttpStatusCode.OK) { RequestMessage = request, Content = new ByteArrayContent(body) };
        if (body.Length > 0)
        {
            response.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        return response;
    }
}
