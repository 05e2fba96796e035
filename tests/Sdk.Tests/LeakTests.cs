using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Tracing;
using System.Text.Json;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;
using Azure.Core.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Azure.Connectors.Sdk.Sdk.Tests;

/// <summary>
/// Everything that a process can overhear of calls full of secrets, at default settings: events of Azure.Core and of the HTTP handler at
/// every level, spans of every source and exceptions' texts.
/// </summary>
[Collection(AloneCollection.Name)]
public abstract class LeakTests : IDisposable
{
    // Each location has its own secret, so that a failure shows what leaked.
    protected const string Token = "s3cr3t-token";
    protected const string Query = "s3cr3t-query";
    protected const string Header = "s3cr3t-header";
    protected const string Sent = "s3cr3t-sent";
    private const string Received = "s3cr3t-response";
    private const string Link = "s3cr3t-link";
    private const string Reason = "s3cr3t-reason";

    private readonly ClientKind _face;
    private readonly ConcurrentQueue<string> _overheard = new();
    private readonly AzureEventSourceListener _azure;
    private readonly HttpListener _http;
    private readonly ActivityListener _spans;

    protected LeakTests(ClientKind clientKind)
    {
        _face = clientKind;
        _azure = new(
            (e, text) => _overheard.Enqueue($"{e.EventName}: {text} {string.Join(' ', e.Payload ?? (IEnumerable<object?>)[])}"),
            EventLevel.LogAlways);
        _http = new(_overheard);
        _spans = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => _overheard.Enqueue(
                $"{span.Source.Name} {span.DisplayName} {span.StatusDescription} {string.Join(' ', span.TagObjects)} "
                    + $"{string.Join(' ', span.Events.SelectMany(e => e.Tags))} {string.Join(' ', span.Baggage)}"),
        };
        ActivitySource.AddActivityListener(_spans);
    }

    public static TheoryData<string> Endings =>
        ["success", "400", "401", "302", "503", "drop", "half", "html", "malformed", "wrong kind", "too large", "time-out", "cancelled"];

    [Theory]
    [MemberData(nameof(Endings))]
    public async Task A_secret_of_a_call_never_reaches_logs_or_messages(string ending)
    {
        using CancellationTokenSource source = new();
        await using TestServer server = await TestServer.StartAsync((context, _) => RespondAsync(context, ending, source), isSecure: true);
        MailClient client = CreateClient(
            server, options =>
                options.Retry.NetworkTimeout = ending == "time-out" ? TimeSpan.FromSeconds(1) : options.Retry.NetworkTimeout);

        Exception? failure = await Record.ExceptionAsync(() => client.StoreAsync(Query, Header, new Mail { Subject = Sent }, source.Token));
        Exception? read = await Record.ExceptionAsync(() => client.GetMailAsync("1", Query, source.Token));

        Assert.Equal(ending == "success", read is null);
        Assert.NotEmpty(server.Requests);
        Assert.All(server.Requests, r => Assert.Equal("Bearer " + Token, r.Headers["Authorization"]));
        Assert.Contains(_overheard, line => line.StartsWith("Request:", StringComparison.Ordinal));
        Assert.Contains(_overheard, line => line.StartsWith("Azure.Connectors.Sdk.Mail", StringComparison.Ordinal));
        AssertSilent(failure, read);
    }

    [Theory]
    [InlineData("/mails?sig=" + Link)]
    [InlineData("http://evil.example/mails?sig=" + Link)]
    [InlineData("ftp://x/" + Link)]
    public async Task A_next_link_never_reaches_logs_or_messages(string link)
    {
        await using TestServer server = await TestServer.StartAsync(
            (context, n) => n == 1
                ? context.Response.WriteAsync($$"""{"value":[{"id":"{{Received}}"}],"@odata.nextLink":"{{link}}"}""")
                : RespondAsync(context, "400", null),
            isSecure: true);

        Exception? failure = await Record.ExceptionAsync(async () =>
        {
            await foreach (Mail _ in CreateClient(server).GetMailsAsync())
            {
            }
        });

        Assert.IsType<ConnectorException>(failure);
        AssertSilent(failure);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    [InlineData(503)]
    [InlineData(799)]
    public async Task A_reason_phrase_never_reaches_logs_or_messages(int status)
    {
        await using RawServer server = new(async (socket, token) =>
        {
            await RawServer.ReadHeadAsync(socket, token);
            await RawServer.SendAsync(socket, $"HTTP/1.1 {status} Bad {Reason}\nContent-Length: 2\nConnection: close\n\n{{}}", token);
        });

        Exception? failure = await Record.ExceptionAsync(() => server.CreateClient(_face).GetMailAsync("1"));

        Assert.Equal(status, failure is ConnectorException e ? e.Status : 200);
        Assert.Contains(_overheard, line => line.Contains("Response", StringComparison.Ordinal));
        AssertSilent(failure);
    }

    [Fact]
    public async Task No_rejected_argument_is_quoted()
    {
        await using TestServer server = await TestServer.RespondingAsync("{}");
        AssertRefused(
            await Record.ExceptionAsync(() => server.CreateClient(_face).StoreAsync(Query, Header + "\r\n", new Mail { Subject = Sent })),
            Record.Exception(() => new FileContent([1], Sent + "\n")),
            Record.Exception(() => _face.CreateClient(new Uri($"https://hub.example/a?sig={Query}"), null)),
            Record.Exception(() => _face.CreateClient(new Uri($"https://user:{Token}@hub.example/a"), null)));
        Assert.Empty(server.Requests);
    }

    public void Dispose()
    {
        _azure.Dispose();
        _http.Dispose();
        _spans.Dispose();
        GC.SuppressFinalize(this);
    }

    protected void AssertRefused(params Exception?[] failures)
    {
        Assert.All(failures, failure => Assert.IsAssignableFrom<ArgumentException>(failure));
        AssertSilent(failures);
    }

    protected void AssertSilent(params Exception?[] failures)
    {
        foreach (Exception failure in failures.OfType<Exception>())
        {
            _overheard.Enqueue(failure.ToString());
            for (Exception? e = failure; e is not null; e = e.InnerException)
            {
                _overheard.Enqueue(
                    $"{e.Message} {string.Join(' ', e.Data.Cast<DictionaryEntry>().Select(entry => $"{entry.Key}={entry.Value}"))}");
            }
        }

        Assert.DoesNotContain(_overheard, line => line.Contains("s3cr3t", StringComparison.OrdinalIgnoreCase));
    }

    private MailClient CreateClient(TestServer server, Action<ConnectorClientOptions>? configure = null) => server.CreateClient(
        _face,
        options =>
        {
            options.Retry.MaxRetries = 1;
            options.MaxResponseSize = 10_000;
            configure?.Invoke(options);
        },
        new CallbackCredential((_, _, _) => new(new AccessToken(Token, DateTimeOffset.UtcNow.AddHours(1)))));

    private static async Task RespondAsync(HttpContext context, string ending, CancellationTokenSource? source)
    {
        context.Response.Headers["X-Api-Key"] = Header;
        context.Response.Headers.SetCookie = Header;
        context.Response.Headers.Location = $"https://evil.example/?sig={Link}";
        context.Response.StatusCode = int.TryParse(ending, out int status) ? status : 200;
        switch (ending)
        {
            case "drop":
                context.Abort();
                break;
            case "half":
                context.Response.ContentLength = 100;
                await context.Response.WriteAsync($$"""{"id":"{{Received}}""");
                await context.Response.Body.FlushAsync();
                context.Abort();
                break;
            case "html":
                await context.Response.WriteAsync($"<html>{Received}</html>");
                break;
            case "malformed":
                await context.Response.WriteAsync($$"""{"id":{{Received}}""");
                break;
            case "wrong kind":
                await context.Response.WriteAsync($$"""{"size":"{{Received}}"}""");
                break;
            case "too large":
                await context.Response.WriteAsync($$"""{"id":"{{Received + new string('x', 20_000)}}"}""");
                break;
            case "time-out":
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                break;
            case "cancelled":
                await source!.CancelAsync();
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                break;
            default:
                await context.Response.WriteAsync(
                    $$"""{"id":"{{Received}}","error":{"code":"{{Received}} as a sentence","message":"{{Received}}" } }""");
                break;
        }
    }

    /// <summary>The events of the framework's HTTP handler for each request.</summary>
    private sealed class HttpListener(ConcurrentQueue<string> overheard) : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "System.Net.Http")
            {
                EnableEvents(eventSource, EventLevel.LogAlways);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
            => overheard?.Enqueue($"{eventData.EventName}: {string.Join(' ', eventData.Payload ?? (IEnumerable<object?>)[])}");
    }
}

public sealed class TypedLeakTests() : LeakTests(ClientKind.Typed)
{
    [Fact]
    public async Task No_header_of_the_client_is_quoted()
    {
        await using TestServer server = await TestServer.RespondingAsync("{}");
        AssertRefused(await Record.ExceptionAsync(() => server.CreateClient().RawAsync(r => r.AddHeader("Authorization", Header, "key"))));
    }

    [Theory]
    [InlineData("""{"body":{"value":"s3cr3t-sent"},"x":s3cr3t-sent}""")]
    [InlineData("""{"body":[{"isRead":"s3cr3t-sent"}]}""")]
    [InlineData("s3cr3t-sent")]
    public void No_payload_that_cannot_be_read_is_quoted(string json)
        => AssertSilent(Record.Exception(() => ConnectorTriggerPayload.Read<MailPayload>(json)));

    [Theory]
    [InlineData("""{"size":"s3cr3t-response"}""")]
    [InlineData("""{"received":"s3cr3t-response"}""")]
    [InlineData("""{"data":"s3cr3t-response"}""")]
    [InlineData("""{"isRead":"s3cr3t-response"}""")]
    [InlineData("""{"tags":{"a":"s3cr3t-response"}}""")]
    public void No_value_that_cannot_be_read_is_quoted(string json)
        => AssertSilent(Record.Exception(() => JsonSerializer.Deserialize<Mail>(json)));
}

public sealed class DynamicLeakTests() : LeakTests(ClientKind.Dynamic)
{
    private static readonly ConnectorValueKind[] s_texts = [ConnectorValueKind.String, ConnectorValueKind.Any];

    public static TheoryData<ConnectorValueKind> CheckedKinds => [.. Enum.GetValues<ConnectorValueKind>().Except(s_texts)];

    [Theory]
    [MemberData(nameof(CheckedKinds))]
    public async Task No_argument_of_the_wrong_kind_is_quoted(ConnectorValueKind kind)
    {
        await using TestServer server = await TestServer.RespondingAsync("{}");
        DynamicConnectorClient client = new(new OneParameter(kind), server.Url, null, TestServer.FastOptions());
        object[] values = kind switch
        {
            ConnectorValueKind.File => [new Uri("https://hub.example/?sig=" + Query)],
            ConnectorValueKind.Array => [new object[] { new Secretive() }, new object?[] { Query, null }],
            ConnectorValueKind.Base64 => [Query + "!", new Secretive()],
            _ => [Query, new Secretive()],
        };
        foreach (object value in values)
        {
            AssertRefused(
                await Record.ExceptionAsync(() => client.InvokeAsync("Operation", new Dictionary<string, object?> { ["value"] = value })));
        }

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_body_that_is_not_JSON_is_never_quoted()
    {
        await using TestServer server = await TestServer.RespondingAsync("{}");
        DynamicConnectorClient client = new(MailCatalog.Instance, server.Url, null, TestServer.FastOptions());
        AssertRefused(await Record.ExceptionAsync(() => client.InvokeAsync(
            "Search",
            new Dictionary<string, object?> { ["mail"] = new Dictionary<string, object?> { ["a"] = Sent, ["b"] = new Secretive() } })));
    }

    [Fact]
    public async Task A_raw_call_never_reaches_logs_or_messages()
    {
        await using TestServer server = await TestServer.RespondingAsync("{}", status: 400);
        RawConnectorClient client = new("mail", server.Url, null, TestServer.FastOptions());
        Dictionary<string, string> key = new() { ["X-Api-Key"] = Header };
        AssertSilent(await Record.ExceptionAsync(
            () => client.SendAsync(RequestMethod.Put, "/store?sig=" + Query, key, BinaryData.FromString(Sent))));
        Assert.Single(server.Requests);
        AssertRefused(
            await Record.ExceptionAsync(() => client.SendAsync(RequestMethod.Get, $"/a/../b?sig={Query}")),
            await Record.ExceptionAsync(
                () => client.SendAsync(RequestMethod.Get, "/a", new Dictionary<string, string> { ["X-Api-Key"] = Header + "\r\n" })),
            await Record.ExceptionAsync(
                () => client.SendAsync(RequestMethod.Get, "/a", new Dictionary<string, string> { ["Authorization"] = Header })));
        Assert.Single(server.Requests);
    }

    /// <summary>No kind of argument, and its text a secret.</summary>
    private sealed class Secretive
    {
        public override string ToString() => Query;
    }

    private sealed class OneParameter(ConnectorValueKind kind) : ConnectorOperationCatalog
    {
        public override string ApiName => "mail";

        public override string ServiceName => "Mail";

        public override IReadOnlyList<string> OperationIds => ["Operation"];

        protected override ConnectorOperation? Create(string operationId) => new()
        {
            Id = operationId,
            Method = "POST",
            PathSegments = [ConnectorPathSegment.Literal("/operation")],
            IsMultipart = true,
            Parameters = [new()
            {
                Name = "value",
                In = kind == ConnectorValueKind.File ? ConnectorParameterLocation.Form : ConnectorParameterLocation.Query,
                Kind = kind,
            }],
        };
    }
}
