using System.Globalization;
using System.Text.Json;
using Azure.Connectors.Sdk.AspNetCore.Authentication;
using Azure.Connectors.Sdk.Primitives;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Azure.Connectors.Sdk.AspNetCore.Hosting;

/// <summary>
/// Receives callbacks. The order of its checks is a promise: a caller that isn't authenticated learns nothing about the functions.
/// </summary>
internal sealed partial class TriggerEndpoint(
    TriggerHandlers handlers,
    RequestAuthentication authentication,
    ShutdownToken shutdown,
    IOptionsMonitor<ConnectorTriggerOptions> options,
    ILogger<TriggerEndpoint> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        TriggerFunction? function = null;
        TriggerRejection? rejection = CheckMethod(context)
            ?? await authentication.CheckAsync(context).ConfigureAwait(false)
            ?? FindFunction(context.Request, out function)
            ?? CheckContent(context.Request);
        if (rejection is not null)
        {
            await RejectAsync(context, rejection).ConfigureAwait(false);
        }
        else if (await ReadAsync(context, function!).ConfigureAwait(false) is { } handle)
        {
            await HandleAsync(context, function!, handle).ConfigureAwait(false);
        }
    }

    private static TriggerRejection? CheckMethod(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method) || HttpMethods.IsPut(context.Request.Method))
        {
            return null;
        }

        context.Response.Headers.Allow = $"{HttpMethods.Post}, {HttpMethods.Put}";
        return new(StatusCodes.Status405MethodNotAllowed, "Only POST and PUT are accepted.");
    }

    private TriggerRejection? FindFunction(HttpRequest request, out TriggerFunction? function)
    {
        StringValues names = request.Query["functionName"];
        function = names.Count == 1 && names[0] is string name ? handlers.Find(name) : null;
        return function is not null
            ? null
            : new(
                StatusCodes.Status404NotFound,
                "No handler is registered for the 'functionName' of the request.",
                $"Registered: "
                    + $"{string.Join(", ", handlers.FunctionNames)}."); // The name in the request is the caller's text, so it isn't logged.
    }

    private static TriggerRejection? CheckContent(HttpRequest request)
    {
        StringSegment mediaType = new(request.ContentType ?? "");
        int end = mediaType.IndexOf(';');
        if (!(end < 0 ? mediaType : mediaType.Subsegment(0, end)).Trim().Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            return new(StatusCodes.Status415UnsupportedMediaType, "The content type must be application/json.");
        }

        return request.Headers.ContentEncoding.All(encoding => string.Equals(encoding, "identity", StringComparison.OrdinalIgnoreCase))
            ? null
            : new(StatusCodes.Status415UnsupportedMediaType, "The body must not be compressed.");
    }

    /// <returns>A function that handles the payload; <see langword="null"/> if the request was rejected or aborted.</returns>
    private async Task<Func<ConnectorTriggerContext, Task>?> ReadAsync(HttpContext context, TriggerFunction function)
    {
        int maxBytes = options.CurrentValue.MaxBodyBytes;
        TriggerRejection rejection;
        try
        {
            if (await RequestBody
                .ReadAsync(context, maxBytes, context.RequestAborted)
                .ConfigureAwait(false) is not ReadOnlyMemory<byte> body)
            {
                rejection = new(
                    StatusCodes.Status413PayloadTooLarge,
                    string.Create(CultureInfo.InvariantCulture, $"The body is larger than the limit of {maxBytes} bytes."),
                    $"The limit is {nameof(ConnectorTriggerOptions)}.{nameof(ConnectorTriggerOptions.MaxBodyBytes)}.");
            }
            else if (CallbackText.ToUtf8(body, context.Request) is not ReadOnlyMemory<byte> text)
            {
                rejection = new(StatusCodes.Status400BadRequest, "The body contains bytes that aren't valid in its encoding.");
            }
            else
            {
                return function.Read(text);
            }
        }
        catch (BadHttpRequestException exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            rejection = new(
                exception.StatusCode,
                "The server can't read the body: it is malformed, incomplete, too slow, or larger than a limit of the server.");
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // A time-out of the application can have canceled the request, so that the response is still read: the event wasn't handled.
            LogAborted(function.Name);
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return null;
        }
        catch (JsonException exception)
        {
            rejection = new(StatusCodes.Status400BadRequest, $"The body isn't a JSON trigger callback{Position(exception)}.");
        }
#pragma warning disable CA1031 // A converter can throw anything. Whatever it throws, this body can't be read.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            rejection = new(
                StatusCodes.Status400BadRequest,
                "The body can't be read as the payload of the trigger.",
                $"The converter threw {exception.GetType()}.");
        }

        await RejectAsync(context, rejection).ConfigureAwait(false);
        return null;
    }

    private async Task HandleAsync(HttpContext context, TriggerFunction function, Func<ConnectorTriggerContext, Task> handle)
    {
        using CancellationTokenSource canceled =
            CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, shutdown.Token);
        TriggerOutcome outcome = await handlers
            .HandleAsync(function, handle, MessageId(context.Request), PlatformHeaders(context.Request), canceled.Token)
            .ConfigureAwait(false);
        switch (outcome)
        {
            case TriggerOutcome.Handled or TriggerOutcome.Duplicate:
                context.Response.StatusCode = StatusCodes.Status200OK;
                break;

            // The request may have been canceled by a time-out of the application, so that the response is still read: the event wasn't
            // handled.
            case TriggerOutcome.Canceled:
                await RespondAsync(context, StatusCodes.Status503ServiceUnavailable, "The delivery was canceled.").ConfigureAwait(false);
                break;
            default:
                await RespondAsync(context, StatusCodes.Status500InternalServerError, "The handler failed.").ConfigureAwait(false);
                break;
        }
    }

    private Task RejectAsync(HttpContext context, TriggerRejection rejection)
    {
        LogRejected(rejection.Status, rejection.Details is null ? rejection.Reason : $"{rejection.Reason} {rejection.Details}");
        return RespondAsync(context, rejection.Status, rejection.Reason);
    }

    private static async Task RespondAsync(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        context.Response.ContentType = "text/plain; charset=utf-8";
        try
        {
            await context.Response.WriteAsync(reason, context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The caller closed the connection, so the response can't be sent. Its reason is logged.
        }
    }

    private string? MessageId(HttpRequest request) =>
        options.CurrentValue.MessageIdHeader is string name && request.Headers[name] is [{ Length: > 0 } id] ? id : null;

    private static Dictionary<string, string> PlatformHeaders(HttpRequest request) =>
        request.Headers
            .Where(header => header.Key.StartsWith("x-ms-", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);

    // The message of the exception can quote the body; its position can't.
    private static string Position(JsonException exception) => exception is { LineNumber: long line, BytePositionInLine: long position }
        ? string.Create(CultureInfo.InvariantCulture, $": line {line + 1}, byte {position + 1}")
        : " with one 'body', which is an item or a list of items";

    [LoggerMessage(1, LogLevel.Warning, "A trigger callback was rejected with status {Status}: {Reason}")]
    private partial void LogRejected(int status, string reason);

    [LoggerMessage(
        2, LogLevel.Information, "The caller closed the connection before the body of the request for {FunctionName} was complete.")]
    private partial void LogAborted(string functionName);
}
