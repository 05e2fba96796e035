using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.Functions.Host.Tests;

/// <summary>Serves the polling endpoints of a trigger configuration on loopback, with faults.</summary>
internal sealed class PollQueue : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Queue<string> _waiting = new();
    private readonly Dictionary<string, (string Token, long Since)> _locked = [];
    private readonly HashSet<string> _acknowledged = [];
    private readonly WebApplication _application;
    private int _locks;

    private PollQueue(WebApplication application) => _application = application;

    /// <summary>Gets or sets the function that decides whether a fault happens to an event now.</summary>
    public Func<Fault, string, bool> Happens { get; set; } = (_, _) => false;

    public List<int> RequestedCounts { get; } = [];

    /// <summary>Gets or sets the time that a lock lasts, in milliseconds.</summary>
    public int LockTime { get; set; } = 1000;

    /// <summary>Gets or sets the function that decides whether the link of an event is broken.</summary>
    public Func<string, bool> IsBroken { get; set; } = _ => false;

    public string Endpoint => _application.Urls.First() + "/polling/x?api-version=1&sig=s";

    public int AcknowledgedCount
    {
        get
        {
            lock (_gate)
            {
                return _acknowledged.Count;
            }
        }
    }

    public static async Task<PollQueue> StartAsync(int events, string triggerConfigName = "mail")
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        PollQueue queue = new(builder.Build());
        string configuration = $"/polling/x/triggerConfigs/{triggerConfigName}";
        for (int i = 0; i < events; i++)
        {
            queue._waiting.Enqueue(i.ToString(CultureInfo.InvariantCulture));
        }

        queue._application.MapGet($"{configuration}/receive", queue.ReceiveAsync);
        queue._application.MapPost($"{configuration}/acknowledge", queue.AcknowledgeAsync);
        queue._application.MapGet($"{configuration}/approximateQueueDepth", queue.DepthAsync);
        queue._application.MapGet("/links/{id}", queue.Link);
        await queue._application.StartAsync();
        return queue;
    }

    // A redirect must not be followed: another server would receive what the first one was meant to.
    private IResult Link(HttpContext context, string id)
    {
        if (context.Request.Headers.Authorization.Count > 0 || context.Request.Query["sig"] != "signature")
        {
            return Results.BadRequest();
        }

        return IsBroken(id) ? Results.Redirect("/links/redirected?sig=signature") : Results.Text(Outputs(id), "application/json");
    }

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();

    private static string Outputs(string id) => new JsonObject
    {
        ["headers"] = new JsonObject(),
        ["body"] = new JsonObject { ["Id"] = id },
    }.ToJsonString();

    private async Task ReceiveAsync(HttpContext context)
    {
        if (context.Request.Query["sig"] != "s")
        {
            context.Response.StatusCode = 400;
            return;
        }

        int count = int.Parse(context.Request.Query["maxEvents"]!, CultureInfo.InvariantCulture);
        JsonArray messages = [];
        bool drops = false;
        lock (_gate)
        {
            RequestedCounts.Add(count);
            while (count-- > 0 && _waiting.TryDequeue(out string? id))
            {
                if (Happens(Fault.DroppedConnection, id))
                {
                    _waiting.Enqueue(id);
                    drops = true;
                    continue;
                }

                string token = (++_locks).ToString(CultureInfo.InvariantCulture);
                _locked[id] = (token, Environment.TickCount64);
                JsonObject message = new() { ["messageId"] = id, ["lockToken"] = token };
                if (id.EndsWith('7'))
                {
                    message["outputsLink"] = new JsonObject { ["uri"] = $"{_application.Urls.First()}/links/{id}?sig=signature" };
                }
                else
                {
                    message["outputs"] = JsonNode.Parse(Outputs(id));
                }

                messages.Add(message);
                if (Happens(Fault.ExpiredLock, id))
                {
                    _locked.Remove(id);
                    _waiting.Enqueue(id);
                }
            }

            if (drops)
            {
                foreach (JsonNode? message in messages)
                {
                    string id = (string)message!["messageId"]!;
                    if (_locked.Remove(id))
                    {
                        _waiting.Enqueue(id);
                    }
                }
            }
        }

        if (drops)
        {
            context.Abort();
            return;
        }

        await context.Response.WriteAsJsonAsync(new JsonObject { ["messages"] = messages });
    }

    private async Task AcknowledgeAsync(HttpContext context)
    {
        using JsonDocument request = await JsonDocument.ParseAsync(context.Request.Body);
        JsonArray results = [];
        bool loses = false;
        lock (_gate)
        {
            foreach (JsonElement message in request.RootElement.GetProperty("messages").EnumerateArray())
            {
                string id = message.GetProperty("messageId").GetString()!;
                bool isLocked = _locked.TryGetValue(id, out (string Token, long Since) held)
                    && held.Token == message.GetProperty("lockToken").GetString();
                if (isLocked && Happens(Fault.LostAcknowledgement, id))
                {
                    loses = true;
                    isLocked = false;
                    _locked.Remove(id);
                    _waiting.Enqueue(id);
                }

                if (isLocked)
                {
                    _locked.Remove(id);
                    _acknowledged.Add(id);
                }

                results.Add(new JsonObject { ["messageId"] = id, ["status"] = isLocked ? "Acknowledged" : "NotFound" });
            }
        }

        if (loses)
        {
            context.Response.StatusCode = (int)HttpStatusCode.ServiceUnavailable;
            return;
        }

        await context.Response.WriteAsJsonAsync(new JsonObject { ["results"] = results });
    }

    private Task DepthAsync(HttpContext context)
    {
        lock (_gate)
        {
            return context.Response.WriteAsJsonAsync(new JsonObject { ["approximateQueueDepth"] = _waiting.Count });
        }
    }

    /// <summary>Makes events available again whose lock has ended.</summary>
    public void ReleaseLocks()
    {
        lock (_gate)
        {
            foreach (string id in _locked
                .Where(held => Environment.TickCount64 - held.Value.Since > LockTime)
                .Select(held => held.Key)
                .ToList())
            {
                _locked.Remove(id);
                _waiting.Enqueue(id);
            }
        }
    }
}

/// <summary>Specifies what goes wrong with an event, once.</summary>
internal enum Fault
{
    LostAcknowledgement,
    ExpiredLock,
    FailingFunction,
    DroppedConnection,
}
