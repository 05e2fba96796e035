using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Azure.Connectors.Sdk.Benchmarks.Peers;
using Azure.Connectors.Sdk.Office365.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.Benchmarks.Triggers;

/// <summary>
/// Compares the callbacks per second of the endpoint with those of a bare minimal API that reads the same JSON, over loopback. The two take
/// turns, and the fastest quarter of the turns is compared, as in <see cref="Budgets"/>.
/// </summary>
internal static class CallbackThroughput
{
    private const string Key = "key";
    private const string Bare = "/bare";
    private const string Endpoint = "/runtime/webhooks/connector?functionName=OnNewEmail&code=" + Key;
    private const int Warmups = 100;
    private const int Turns = 400;
    private const int Callers = 8;
    private const int CallsPerTurn = 80;

    public static async Task MeasureAsync()
    {
        await using WebApplication app = await StartAsync();
        using HttpClient client = new(new SocketsHttpHandler()) { BaseAddress = new Uri(app.Urls.Single()) };
        List<TimeSpan> bare = [];
        List<TimeSpan> ours = [];
        for (int turn = 0; turn < Warmups + Turns; turn++)
        {
            TimeSpan bareTurn = await TimeAsync(client, Bare);
            TimeSpan ourTurn = await TimeAsync(client, Endpoint);
            if (turn >= Warmups)
            {
                bare.Add(bareTurn);
                ours.Add(ourTurn);
            }
        }

        double barePerSecond = CallsPerTurn / Undisturbed(bare).TotalSeconds;
        double oursPerSecond = CallsPerTurn / Undisturbed(ours).TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"bare minimal API {barePerSecond:F0} callbacks per second, endpoint {oursPerSecond:F0}: {oursPerSecond / barePerSecond:F2}"));
    }

    private static TimeSpan Undisturbed(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 4);

    private static async Task<WebApplication> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddConnectorTriggers(options => options.SystemKeys.Add(Key))
            .AddHandler<Office365OnNewEmailTriggerPayload>("OnNewEmail", (payload, _, _) =>
                payload.Body?.Value?.Count > 0 ? Task.CompletedTask : throw new InvalidOperationException("There are no mails."));
        WebApplication app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapConnectorTriggers();
        app.MapPost(Bare, (RequestDelegate)(async context =>
        {
            MailCallback? callback =
                await JsonSerializer.DeserializeAsync(context.Request.Body, HandWrittenJson.Default.MailCallback, context.RequestAborted);
            context.Response.StatusCode = callback?.Body?.Value?.Count > 0 ? 200 : 500;
        }));
        await app.StartAsync();
        return app;
    }

    private static async Task<TimeSpan> TimeAsync(HttpClient client, string address)
    {
        long start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(async _ =>
        {
            for (int i = 0; i < CallsPerTurn / Callers; i++)
            {
                using ByteArrayContent content = new(Responses.Callback);
                content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
                using HttpResponseMessage response = await client.PostAsync(new Uri(address, UriKind.Relative), content);
                response.EnsureSuccessStatusCode();
            }
        }));
        return Stopwatch.GetElapsedTime(start);
    }
}
