using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Azure.Connectors.Sdk.Emulator.Polling;

/// <summary>Handles the requests of the polling endpoints.</summary>
internal sealed class PollServer(ConnectorEmulatorOptions options)
{
    private readonly ConcurrentDictionary<string, EmulatedPollQueue> _queues = new(StringComparer.OrdinalIgnoreCase);

    public EmulatedPollQueue GetOrAdd(string name, Func<string, EmulatedPollQueue> create) => _queues.GetOrAdd(name, create);

    public static bool IsPolling(HttpContext context) => context.Request.Path.StartsWithSegments(PollRoutes.Root);

    public async Task HandleAsync(HttpContext context)
    {
        PollResponse response = await RespondAsync(context).ConfigureAwait(false);
        if (response.Status == 0)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = response.Status;
        if (response.HasMore is bool hasMore)
        {
            context.Response.Headers["x-ms-more-messages-available"] = hasMore ? "true" : "false";
        }

        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(response.Body?.ToJsonString() ?? "", context.RequestAborted).ConfigureAwait(false);
    }

    private async Task<PollResponse> RespondAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        bool hasToken = request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase);
        if (request.Path == $"{PollRoutes.Root}/{PollRoutes.Link}")
        {
            return _queues.TryGetValue(request.Query["queue"].ToString(), out EmulatedPollQueue? linked)
                ? linked.Link(request.Query["id"], request.Headers.Authorization.Count > 0)
                : PollResponse.Error(404, "There is no such trigger configuration.");
        }

        string[] path = request.Path.Value![(PollRoutes.Root.Length + 1)..].Split('/');
        if (path is not ["triggerConfigs", string name, string operation]
            || !_queues.TryGetValue(Uri.UnescapeDataString(name), out EmulatedPollQueue? queue))
        {
            return PollResponse.Error(404, "There is no such trigger configuration.");
        }

        // The raw target shows whether the query was kept unchanged.
        if (!context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Contains(PollRoutes.Query, StringComparison.Ordinal))
        {
            return queue.Reject(400, "The query parameters of an endpoint must be kept unchanged.");
        }

        if (options.RequireBearer && !hasToken)
        {
            return PollResponse.Error(401, "The request has no token.");
        }

        bool isPost = operation == PollRoutes.Acknowledge;
        if (!(isPost ? HttpMethods.IsPost(request.Method) : HttpMethods.IsGet(request.Method)))
        {
            return queue.Reject(405, $"The method of '{operation}' is {(isPost ? "POST" : "GET")}.");
        }

        return operation switch
        {
            PollRoutes.Receive => queue.Receive(request.Query["maxEvents"]),
            PollRoutes.Acknowledge => queue.Acknowledge(await ReadAsync(request).ConfigureAwait(false)),
            PollRoutes.Depth => queue.Depth(),
            PollRoutes.HasMessages => queue.HasMessages(),
            _ => PollResponse.Error(404, "There is no such operation."),
        };
    }

    private static async Task<JsonNode?> ReadAsync(HttpRequest request)
    {
        try
        {
            return await JsonNode.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
