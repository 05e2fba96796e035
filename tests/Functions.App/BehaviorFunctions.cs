using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Azure.Functions.Worker.Extensions.Connector;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.Functions.App;

/// <summary>Contains functions that behave in all the ways that a host has to cope with.</summary>
public static class BehaviorFunctions
{
    private static readonly HashSet<string> s_failed = [];

    [Function("Polled")]
    public static void Polled(
        [ConnectorTrigger(
            IsBatched = true,
            DeliveryMode = ConnectorTriggerDeliveryMode.Poll,
            Connection = "Queue",
            TriggerConfigName = "%Nested:Name%",
            MaxBatchSize = 4)]
        ConnectorEvent<JsonElement>[] events,
        FunctionContext context)
    {
        foreach (ConnectorEvent<JsonElement> received in events)
        {
            string id = received.Data.GetProperty("body").GetProperty("Id").GetString()!;
            lock (s_failed)
            {
                if (id.EndsWith('3') && s_failed.Add(id))
                {
                    throw new InvalidOperationException($"Event {id} fails once.");
                }
            }

            context.GetLogger("Polled").LogInformation("handled {Id} as {MessageId}", id, received.MessageId);
        }
    }

    [Function("Fails")]
    public static void Fails([ConnectorTrigger] string callback) =>
        throw new InvalidOperationException($"the secret reason for {callback.Length} characters");

    [Function("Waits")]
    public static Task Waits([ConnectorTrigger] string callback, FunctionContext context)
    {
        context.GetLogger("Waits").LogInformation("waiting for {Length} characters", callback.Length);
        return Task.Delay(Timeout.Infinite, context.CancellationToken);
    }

    [Function("Crashes")]
    public static void Crashes([ConnectorTrigger] string callback)
    {
        Console.WriteLine("last words");
        Environment.Exit(callback.Length > 0 ? 42 : 43);
    }

    [Function("Logs")]
    public static void Logs([ConnectorTrigger] string callback, FunctionContext context) => context
        .GetLogger("Notes")
        .LogWarning(new InvalidOperationException("inner"), "received {Length}", callback.Length);

    [Function("Environment")]
    public static string Env([ConnectorTrigger] string callback) => callback.Length == 0
        ? ""
        : string.Join(
            '\n', Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().Select(e => $"{e.Key}={e.Value}"));

    [Function("Framework")]
    public static string Framework([ConnectorTrigger] string callback) =>
        callback.Length == 0 ? "" : RuntimeInformation.FrameworkDescription;

    [Function("StartsChild")]
    public static string StartsChild([ConnectorTrigger] string callback)
    {
        using Process child = Process.Start("sleep", callback.Length > 0 ? "1000" : "1");
        return child.Id.ToString(CultureInfo.InvariantCulture);
    }

    [Function("Tick")]
    public static string Tick([TimerTrigger("0 0 5 * * *")] TimerInfo timer) => timer.IsPastDue ? "late" : "on time";

    [Function("Lookup")]
    public static string Lookup([ConnectorTrigger] string callback, [RemoteInput] string remote) => callback + remote;

    [Function("Hello")]
    public static async Task<HttpResponseData> HelloAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "put", Route = "hello/{name:alpha}")] HttpRequestData request, string name)
    {
        HttpResponseData response = request.CreateResponse(HttpStatusCode.Accepted);
        response.Headers.Add("x-greeting", name);
        await response.WriteStringAsync($"Hello {name} {request.Query["from"]}");
        return response;
    }

    [Function("Echo")]
    public static async Task<HttpResponseData> Echo([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request)
    {
        HttpResponseData response = request.CreateResponse(HttpStatusCode.OK);
        await request.Body.CopyToAsync(response.Body);
        return response;
    }

    [Function("HttpFails")]
    public static HttpResponseData HttpFails([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequestData request) =>
        throw new InvalidOperationException($"the secret reason for {request.Method}");

    [Function("HttpCrashes")]
    public static HttpResponseData HttpCrashes([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequestData request)
    {
        Environment.Exit(request.Method.Length);
        return request.CreateResponse();
    }

    /// <summary>Represents a binding that only the Functions host can get.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class RemoteInputAttribute : InputBindingAttribute;
}
