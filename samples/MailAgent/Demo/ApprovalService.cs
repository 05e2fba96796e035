using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MailAgent.Demo;

/// <summary>Represents a call about which the agent asked, and the decision.</summary>
internal sealed record Decision(string Mail, string Tool, JsonObject Arguments, bool IsApproved);

/// <summary>Represents the service on loopback that the agent asks for approvals. Its address is secret.</summary>
internal sealed class ApprovalService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _path;
    private readonly ConcurrentQueue<Decision> _decisions;

    private ApprovalService(WebApplication app, string path, ConcurrentQueue<Decision> decisions) =>
        (_app, _path, _decisions) = (app, path, decisions);

    public Uri Address => new(new Uri(_app.Urls.Single()), _path);

    public IReadOnlyList<Decision> Decisions => [.. _decisions];

    public static async Task<ApprovalService> StartAsync(Func<string, JsonObject, bool> decide)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        string path = "/approvals/" + Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        ConcurrentQueue<Decision> decisions = [];
        app.MapPost(path, async (HttpContext context) =>
        {
            JsonNode question = (await JsonNode.ParseAsync(context.Request.Body))!;
            string tool = (string)question["tool"]!;
            JsonObject arguments = question["arguments"]!.AsObject();
            Decision decision = new((string)question["mail"]!, tool, arguments, decide(tool, arguments));
            decisions.Enqueue(decision);
            await context.Response.WriteAsync(new JsonObject { ["approved"] = decision.IsApproved }.ToJsonString());
        });
        await app.StartAsync();
        return new(app, path, decisions);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
