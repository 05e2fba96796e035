using System.Collections.Concurrent;
using System.Net;
using Azure.Connectors.Sdk.Functions.Host.Binding;
using Azure.Connectors.Sdk.Functions.Webhook;
using Microsoft.Azure.WebJobs.Host.Executors;

namespace Azure.Connectors.Sdk.Functions.Host.Webhook;

/// <summary>Represents the webhook. The host has checked the key.</summary>
internal sealed class ConnectorWebhook
{
    private readonly ConcurrentDictionary<string, ITriggeredFunctionExecutor> _functions = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string functionName, ITriggeredFunctionExecutor executor) => _functions[functionName] = executor;

    public void Remove(string functionName) => _functions.TryRemove(functionName, out _);

    public async Task<HttpResponseMessage> HandleAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string? name = FunctionName(request.RequestUri);
        ITriggeredFunctionExecutor? executor = null;
        WebhookRejection? rejection = WebhookChecks.CheckFunctionName(name)
            ?? (_functions.TryGetValue(name!, out executor) ? null : WebhookChecks.UnknownFunction)
            ?? WebhookChecks.CheckMethod(request.Method.Method)
            ?? WebhookChecks.CheckMediaType(request.Content?.Headers.ContentType?.MediaType)
            ?? WebhookChecks.CheckSize(request.Content?.Headers.ContentLength);
        string text = "";
        if (rejection is null)
        {
            ReadOnlyMemory<byte>? body = await ReadAsync(request.Content!, cancellationToken).ConfigureAwait(false);
            rejection = body is null
                ? WebhookChecks.CheckSize(long.MaxValue)
                : WebhookChecks.ReadText(body.Value, request.Content!.Headers.ContentType?.CharSet, out text);
        }

        return rejection is null
            ? await InvokeAsync(executor!, text, cancellationToken).ConfigureAwait(false)
            : Respond((HttpStatusCode)rejection.Status, rejection.Message);
    }

    // The message of an exception can contain secrets, and the caller is another service.
    private static async Task<HttpResponseMessage> InvokeAsync(
        ITriggeredFunctionExecutor executor, string text, CancellationToken cancellationToken)
    {
        ConnectorTriggerInput input = new([new(text, null)]);
        try
        {
            FunctionResult result = await executor
                .TryExecuteAsync(new TriggeredFunctionData { TriggerValue = input }, cancellationToken)
                .ConfigureAwait(false);
            if (result.Succeeded)
            {
                return new(HttpStatusCode.Accepted);
            }

            return IsCancellation(result.Exception)
                ? Respond(HttpStatusCode.RequestTimeout, "The function was cancelled.")
                : Respond(HttpStatusCode.InternalServerError, "The function failed.");
        }
        catch (OperationCanceledException)
        {
            return Respond(HttpStatusCode.RequestTimeout, "The function was cancelled.");
        }
    }

    private static bool IsCancellation(Exception? exception) =>
        exception is OperationCanceledException || (exception?.InnerException is Exception inner && IsCancellation(inner));

    private static HttpResponseMessage Respond(HttpStatusCode status, string message) =>
        new(status) { Content = new StringContent(message) };

    private static string? FunctionName(Uri? url)
    {
        string[] values = (url?.Query ?? "").TrimStart('?')
            .Split('&')
            .Select(parameter => parameter.Split('=', 2))
            .Where(parts => parts.Length == 2 && string.Equals(parts[0], "functionName", StringComparison.OrdinalIgnoreCase))
            .Select(parts => Uri.UnescapeDataString(parts[1]))
            .ToArray();
        return values.Length == 1 ? values[0] : null;
    }

    /// <returns>The body; <see langword="null"/> if it is too large.</returns>
    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using MemoryStream body = new();
        byte[] buffer = new byte[16 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            body.Write(buffer, 0, read);
            if (WebhookChecks.CheckSize(body.Length) is not null)
            {
                return null;
            }
        }

        return body.ToArray();
    }
}
