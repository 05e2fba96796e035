using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Azure.Connectors.Sdk.AspNetCore.Hosting;

/// <summary>Receives callbacks. The order of its checks is a promise: without a key, nothing can be learned of the functions.</summary>
internal sealed partial class TriggerEndpoint(
    IEnumerable<TriggerFunction> functions, IOptionsMonitor<ConnectorTriggerOptions> options, ILogger<TriggerEndpoint> logger)
{
    private readonly Dictionary<string, TriggerFunction> _functions = functions.ToDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    public async Task InvokeAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        ConnectorTriggerOptions current = options.CurrentValue;
        if (!HttpMethods.IsPost(request.Method))
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            await RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, "Callbacks are posted.").ConfigureAwait(false);
        }
        else if (!(Only(request.Query["code"]) is string key && SystemKeys.Accept(current.SystemKeys, key)))
        {
            await RefuseAsync(context, StatusCodes.Status401Unauthorized, "A valid key is expected as 'code'.").ConfigureAwait(false);
        }
        else if (!(Only(request.Query["functionName"]) is string name && _functions.TryGetValue(name, out TriggerFunction? function)))
        {
            await RefuseAsync(context, StatusCodes.Status404NotFound, "No handler was added under this 'functionName'.").ConfigureAwait(false);
        }
        else if (!IsJson(request))
        {
            await RefuseAsync(context, StatusCodes.Status415UnsupportedMediaType, "application/json in UTF-8 is expected, not compressed.").ConfigureAwait(false);
        }
        else
        {
            await ReceiveAsync(context, function, current.MaxBodyBytes).ConfigureAwait(false);
        }
    }

    private async Task ReceiveAsync(HttpContext context, TriggerFunction function, int maxBytes)
    {
        Func<ConnectorTriggerContext, Task> handle;
        try
        {
            if (await RequestBody.ReadAsync(context.Request, maxBytes, context.RequestAborted).ConfigureAwait(false) is not ReadOnlyMemory<byte> body)
            {
                await RefuseAsync(context, StatusCodes.Status413PayloadTooLarge, $"A body of at most {maxBytes.ToString(CultureInfo.InvariantCulture)} bytes is expected.").ConfigureAwait(false);
                return;
            }

            handle = function.Read(body.Span);
        }
        catch (JsonException exception)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, $"The body is no JSON callback: {Place(exception)}.").ConfigureAwait(false);
            return;
        }
        catch (BadHttpRequestException exception)
        {
            await RefuseAsync(context, exception.StatusCode, "The body can't be read.").ConfigureAwait(false);
            return;
        }

        await HandleAsync(context, function, handle).ConfigureAwait(false);
    }

    private async Task HandleAsync(HttpContext context, TriggerFunction function, Func<ConnectorTriggerContext, Task> handle)
    {
        ConnectorTriggerContext call = new(function.Name, PlatformHeaders(context.Request), context.RequestServices, context.RequestAborted);
        try
        {
            await handle(call).ConfigureAwait(false);
            context.Response.StatusCode = StatusCodes.Status200OK;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            LogAbandoned(function.Name);
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
#pragma warning disable CA1031 // Whatever a handler throws is answered: the platform must learn that it has to deliver again.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogFailed(exception, function.Name);
            await RefuseAsync(context, StatusCodes.Status500InternalServerError, "The handler failed.").ConfigureAwait(false);
        }
    }

    private static async Task RefuseAsync(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(reason, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private static string? Only(StringValues values) => values.Count == 1 ? values[0] : null;

    private static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        && request.Headers.ContentEncoding.All(encoding => string.Equals(encoding, "identity", StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, string> PlatformHeaders(HttpRequest request) =>
        request.Headers
            .Where(header => header.Key.StartsWith("x-ms-", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);

    // The message of the exception can quote the body; its place can't.
    private static string Place(JsonException exception) => exception is { LineNumber: long line, BytePositionInLine: long position }
        ? string.Create(CultureInfo.InvariantCulture, $"line {line + 1}, byte {position + 1}")
        : "it has another shape";

    [LoggerMessage(1, LogLevel.Error, "The handler of {FunctionName} failed; the callback will be delivered again.")]
    private partial void LogFailed(Exception exception, string functionName);

    [LoggerMessage(2, LogLevel.Information, "The caller of {FunctionName} hung up before its handler ended.")]
    private partial void LogAbandoned(string functionName);
}
