using System.Security.Cryptography;
using System.Text;
using Azure.Connectors.Sdk.Emulator.Functions.Definitions;
using Azure.Connectors.Sdk.Functions.Webhook;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Azure.Connectors.Sdk.Emulator.Functions.Http;

/// <summary>
/// Serves the webhook of the connector extension: the check of the key, which is the host's, and the checks of the extension.
/// </summary>
/// <param name="functions">The functions of the app.</param>
/// <param name="key">The key; <see langword="null"/> if none is required.</param>
/// <param name="deliver">Delivers a callback to a function.</param>
internal sealed class ConnectorWebhook(
    IReadOnlyList<FunctionDefinition> functions,
    string? key,
    Func<FunctionDefinition, string, CancellationToken, Task<FunctionInvocationStatus>> deliver)
{
    public async Task HandleAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        string? name = request.Query["functionName"];
        FunctionDefinition? function = null;
        WebhookRejection? rejection = CheckKey(request)
            ?? WebhookChecks.CheckFunctionName(name)
            ?? Find(name!, out function)
            ?? WebhookChecks.CheckMethod(request.Method)
            ?? WebhookChecks.CheckMediaType(MediaType(request)?.MediaType.Value)
            ?? WebhookChecks.CheckSize(request.ContentLength);
        string text = "";
        if (rejection is null)
        {
            ReadOnlyMemory<byte>? body = await ReadAsync(request, context.RequestAborted).ConfigureAwait(false);
            rejection = body is null
                ? WebhookChecks.CheckSize(long.MaxValue)
                : WebhookChecks.ReadText(body.Value, Charset(request), out text);
        }

        if (rejection is not null)
        {
            await RespondAsync(context, rejection.Status, rejection.Message).ConfigureAwait(false);
            return;
        }

        await DeliverAsync(context, function!, text).ConfigureAwait(false);
    }

    private async Task DeliverAsync(HttpContext context, FunctionDefinition function, string text)
    {
        FunctionInvocationStatus status = await deliver(function, text, context.RequestAborted).ConfigureAwait(false);
        (int code, string message) = status switch
        {
            FunctionInvocationStatus.Succeeded => (StatusCodes.Status202Accepted, ""),
            FunctionInvocationStatus.Cancelled => (StatusCodes.Status408RequestTimeout, "The function was cancelled."),
            _ => (StatusCodes.Status500InternalServerError, "The function failed."),
        };
        await RespondAsync(context, code, message).ConfigureAwait(false);
    }

    private WebhookRejection? CheckKey(HttpRequest request)
    {
        if (key is null)
        {
            return null;
        }

        string? sent = request.Headers["x-functions-key"].FirstOrDefault() ?? request.Query["code"].FirstOrDefault();
        return sent is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(sent), Encoding.UTF8.GetBytes(key))
            ? null
            : new(StatusCodes.Status401Unauthorized, "");
    }

    private WebhookRejection? Find(string name, out FunctionDefinition? function)
    {
        function = functions.FirstOrDefault(candidate =>
            candidate.Trigger is { IsConnectorTrigger: true, IsPolled: false }
                && string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase));
        return function is null ? WebhookChecks.UnknownFunction : null;
    }

    private static MediaTypeHeaderValue? MediaType(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type) ? type : null;

    private static string? Charset(HttpRequest request) => MediaType(request)?.Charset.Value;

    /// <returns>The body; <see langword="null"/> if it is too large.</returns>
    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using MemoryStream body = new();
        byte[] buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            body.Write(buffer, 0, read);
            if (WebhookChecks.CheckSize(body.Length) is not null)
            {
                return null;
            }
        }

        return body.ToArray();
    }

    private static async Task RespondAsync(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        if (message.Length > 0 && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(message, context.RequestAborted).ConfigureAwait(false);
        }
    }
}
