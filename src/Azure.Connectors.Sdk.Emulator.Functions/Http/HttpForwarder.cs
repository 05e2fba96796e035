using Azure.Connectors.Sdk.Emulator.Functions.Protocol.Messages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Azure.Connectors.Sdk.Emulator.Functions.Http;

/// <summary>
/// Forwards a request to an ASP.NET Core worker. The worker responds with an empty 200 if the function throws, so that the response is sent
/// only after its first bytes, or after the invocation has succeeded.
/// </summary>
internal sealed class HttpForwarder : IDisposable
{
    private static readonly string[] s_hopByHop =
        ["Connection", "Keep-Alive", "Proxy-Connection", "Transfer-Encoding", "Upgrade", "TE", "Trailer", "Host"];

    private readonly HttpMessageInvoker _client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
    });

    /// <returns>Whether a response was sent; otherwise, the invocation has failed.</returns>
    public async Task<bool> ForwardAsync(HttpContext context, Uri worker, string invocationId, Task<InvocationResponse> invocation)
    {
        using CancellationTokenSource abort = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        using HttpRequestMessage request = CreateRequest(context, worker, invocationId);
        Task<HttpResponseMessage> sending = _client.SendAsync(request, abort.Token);
        if (await Task.WhenAny(sending, invocation).ConfigureAwait(false) == invocation
            && !await SucceedsAsync(invocation).ConfigureAwait(false))
        {
            await abort.CancelAsync().ConfigureAwait(false);
            await IgnoreAsync(sending).ConfigureAwait(false);
            return false;
        }

        using HttpResponseMessage response = await sending.ConfigureAwait(false);
        using Stream body = await response.Content.ReadAsStreamAsync(abort.Token).ConfigureAwait(false);
        byte[] buffer = new byte[16 * 1024];
        int first = await body.ReadAsync(buffer, abort.Token).ConfigureAwait(false);
        if (first == 0 && !await SucceedsAsync(invocation).ConfigureAwait(false))
        {
            return false;
        }

        CopyHead(response, context.Response);
        if (first > 0)
        {
            await context.Response.Body.WriteAsync(buffer.AsMemory(0, first), abort.Token).ConfigureAwait(false);
            await body.CopyToAsync(context.Response.Body, abort.Token).ConfigureAwait(false);
        }

        return true;
    }

    public void Dispose() => _client.Dispose();

    private static async Task<bool> SucceedsAsync(Task<InvocationResponse> invocation)
    {
        await IgnoreAsync(invocation).ConfigureAwait(false);
        return invocation.IsCompletedSuccessfully
            && (await invocation.ConfigureAwait(false)).Result?.Status == StatusResult.Types.Status.Success;
    }

    private static async Task IgnoreAsync(Task task) =>
        await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private static HttpRequestMessage CreateRequest(HttpContext context, Uri worker, string invocationId)
    {
        HttpRequestMessage request = new(
            HttpMethod.Parse(context.Request.Method),
            new Uri(worker, context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget));
        if (context.Request.ContentLength > 0 || context.Request.Headers.TransferEncoding.Count > 0)
        {
            request.Content = new StreamContent(context.Request.Body);
        }

        foreach ((string name, StringValues values) in context.Request.Headers)
        {
            if (!IsHopByHop(name) && !request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
            }
        }

        request.Headers.TryAddWithoutValidation("x-ms-invocation-id", invocationId);
        return request;
    }

    private static void CopyHead(HttpResponseMessage response, HttpResponse target)
    {
        target.StatusCode = (int)response.StatusCode;
        foreach ((string name, IEnumerable<string> values) in response.Headers.Concat(response.Content.Headers))
        {
            if (!IsHopByHop(name))
            {
                target.Headers[name] = values.ToArray();
            }
        }
    }

    private static bool IsHopByHop(string name) => s_hopByHop.Contains(name, StringComparer.OrdinalIgnoreCase);
}
