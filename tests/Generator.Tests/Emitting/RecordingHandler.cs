using System.Net.Http.Headers;
using System.Text;

namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

/// <summary>
/// Writes each request down as <c>POST /path?query [Header: value] body</c> and returns the given responses in order. The last one is
/// repeated. What every request has is omitted: the runtime URL, the headers of the pipeline, and the content type of JSON.
/// </summary>
internal sealed class RecordingHandler(StubResponse[] responses) : HttpMessageHandler
{
    private static readonly string[] s_everywhere =
    [
        "x-ms-client-request-id", "x-ms-return-client-request-id", "User-Agent", "traceparent", "Content-Length"
    ];
    private const string Accept = "application/json, */*; q=0.8";
    private readonly List<string> _requests = [];

    public static Uri RuntimeUrl { get; } = new("http://127.0.0.1:1/connection");

    public IReadOnlyList<string> Requests => _requests;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string address = request.RequestUri!.PathAndQuery;
        Assert.StartsWith(RuntimeUrl.AbsolutePath, address, StringComparison.Ordinal);
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        MediaTypeHeaderValue? contentType = request.Content?.Headers.ContentType;
        StringBuilder line = new($"{request.Method} {address[RuntimeUrl.AbsolutePath.Length..]}");
        foreach ((
            string name,
            HeaderStringValues values) in request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated.AsEnumerable() ?? []))
        {
            string value = string.Join("; ", values);
            if (!s_everywhere.Contains(name, StringComparer.OrdinalIgnoreCase) && !IsUsual(name, value))
            {
                line.Append(" [" + name + ": " + value + "]");
            }
        }

        line.Append(body.Length == 0 ? "" : " " + body);
        string? boundary = contentType?.Parameters.FirstOrDefault(parameter => parameter.Name == "boundary")?.Value?.Trim('"');
        _requests.Add(boundary is null ? line.ToString() : line.Replace(boundary, "boundary").Replace("\r\n", "\n").ToString());
        return Respond(responses.Length == 0 ? "{}" : responses[Math.Min(_requests.Count, responses.Length) - 1]);
    }

    private static bool IsUsual(string name, string value) =>
        (name, value) is ("Accept", "application/json, */*;q=0.8" or Accept) or ("Content-Type", "application/json");

    private static HttpResponseMessage Respond(StubResponse stub)
    {
        ByteArrayContent content = new(stub.Body);
        if (stub.MediaType is { } mediaType)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        }

        HttpResponseMessage response = new(stub.Status) { Content = content };
        if (stub.Location is { } location)
        {
            response.Headers.TryAddWithoutValidation("Location", location);
            response.Headers.TryAddWithoutValidation("Retry-After", "0");
        }

        return response;
    }
}
