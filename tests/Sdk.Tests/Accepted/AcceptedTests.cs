using System.Globalization;
using Azure.Connectors.Sdk.Sdk.Tests.Reliability;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;
using Microsoft.AspNetCore.Http;

namespace Azure.Connectors.Sdk.Sdk.Tests.Accepted;

/// <summary>The result of an operation that the service accepted with status 202, on a socket.</summary>
public abstract class AcceptedTests(ClientKind clientKind)
{
    private const string Prefix = "/apim/mail/conn";
    private static readonly RequestMethod s_post = RequestMethod.Post;

    [Fact]
    [HoldsRow(Reliable.Page, "202 with `Location`, where another status has the result")]
    public async Task The_Location_is_requested_until_it_has_the_result_and_the_operation_is_never_repeated()
    {
        InstantClock clock = new();
        await using TestServer server = await TestServer.StartAsync((context, n) => n switch
        {
            1 => Accept(context, Prefix + "/results/1?sig=a%2Fb"),
            2 or 3 => Accept(context, null),
            _ => context.Response.WriteAsync("""{"id":"done"}"""),
        });

        Mail? mail = await Client(server, clock).ExchangeAsync(s_post, false, new Mail { Subject = "s" });

        Assert.Equal("done", mail?.Id);
        Assert.Equal(["POST", "GET", "GET", "GET"], server.Requests.Select(r => r.Method));
        Assert.All(server.Requests.Skip(1), r => Assert.Equal((Prefix + "/results/1?sig=a%2Fb", ""), (r.Target, r.Text)));
        Assert.All(server.Requests.Skip(1), r => Assert.False(r.Headers.ContainsKey("Content-Type")));
        Assert.Equal([1, 2, 4], clock.Delays.Select(delay => delay.TotalSeconds));
    }

    [Fact]
    public async Task The_delay_doubles_to_30_seconds()
    {
        InstantClock clock = new();
        await using TestServer server = await TestServer.StartAsync((context, n) =>
            n < 9 ? Accept(context, "/results/1") : context.Response.WriteAsync("{}"));

        await Client(server, clock).ExchangeAsync(s_post, false, null);

        Assert.Equal([1, 2, 4, 8, 16, 30, 30, 30], clock.Delays.Select(delay => delay.TotalSeconds));
    }

    [Theory]
    [InlineData("Retry-After", "7", 7)]
    [InlineData("Retry-After", "date", 20)]
    [InlineData("Retry-After", "past", 0)]
    [InlineData("Retry-After", "0", 0)]
    [InlineData("Retry-After", "-1", 1)]
    [InlineData("Retry-After", "soon", 1)]
    [InlineData("Retry-After", "90", 90)]
    [InlineData("retry-after-ms", "250", 0.25)]
    public async Task Retry_After_of_the_service_is_honored(string header, string value, double seconds)
    {
        InstantClock clock = new();
        string text = value switch
        {
            "date" => clock.GetUtcNow().AddSeconds(20).ToString("R", CultureInfo.InvariantCulture),
            "past" => clock.GetUtcNow().AddSeconds(-20).ToString("R", CultureInfo.InvariantCulture),
            _ => value,
        };
        await using TestServer server = await TestServer.StartAsync((context, n) =>
        {
            context.Response.Headers[header] = text;
            return n == 1 ? Accept(context, "/results/1") : context.Response.WriteAsync("{}");
        });

        await Client(server, clock).ExchangeAsync(s_post, false, null);

        // A delay of zero needs no timer.
        Assert.Equal(seconds == 0 ? [] : [seconds], clock.Delays.Select(delay => delay.TotalSeconds));
    }

    [Fact]
    [HoldsRow(Reliable.Page, "202 whose result isn't available within `MaxAsyncWait` (10 minutes)")]
    public async Task A_result_that_takes_too_long_is_an_exception_with_the_Location_and_without_it_in_the_message()
    {
        InstantClock clock = new();
        await using TestServer server = await TestServer.StartAsync((context, _) => Accept(context, "/results/1?sig=s3cr3t"));

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(
            () => Client(server, clock).ExchangeAsync(s_post, false, new Mail()));

        Assert.IsType<TimeoutException>(e.InnerException);
        Assert.Equal((202, server.Url + "/results/1?sig=s3cr3t"), (e.Status, e.Location?.OriginalString));
        Assert.DoesNotContain("s3cr3t", e.ToString(), StringComparison.Ordinal);
        Assert.Contains("MaxAsyncWait", e.Message, StringComparison.Ordinal);
        Assert.Equal(600, clock.Delays.Sum(delay => delay.TotalSeconds));
        Assert.Single(server.Requests, r => r.Method == "POST");
    }

    [Theory]
    [InlineData("601", 600)]
    [InlineData("99999999999999999999", 600)]
    [InlineData("31", 30)]
    [InlineData(null, 0)]
    public async Task A_delay_beyond_the_limit_is_not_started(string? retryAfter, int maxSeconds)
    {
        InstantClock clock = new();
        await using TestServer server = await TestServer.StartAsync((context, _) =>
        {
            context.Response.Headers.RetryAfter = retryAfter;
            return Accept(context, "/results/1");
        });

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() =>
            Client(server, clock, o => o.MaxAsyncWait = TimeSpan.FromSeconds(maxSeconds)).ExchangeAsync(s_post, false, null));

        Assert.IsType<TimeoutException>(e.InnerException);
        Assert.Empty(clock.Delays);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Each_Location_can_name_another_and_a_cycle_ends_with_the_time()
    {
        InstantClock clock = new();
        await using TestServer server = await TestServer.StartAsync((context, n) => Accept(context, "/results/" + (n % 2)));

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => Client(server, clock).ExchangeAsync(s_post, false, null));

        Assert.IsType<TimeoutException>(e.InnerException);
        Assert.Equal(["/results/1", "/results/0", "/results/1"], server.Requests.Skip(1).Take(3).Select(r => r.Target[Prefix.Length..]));
    }

    [Theory]
    [InlineData(404, 1)]
    [InlineData(410, 1)]
    [InlineData(400, 1)]
    [InlineData(302, 1)]
    [InlineData(500, 4)]
    [InlineData(503, 4)]
    public async Task A_request_for_the_result_fails_like_any_GET(int status, int attempts)
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
        {
            if (n == 1)
            {
                return Accept(context, "/results/1");
            }

            context.Response.StatusCode = status;
            context.Response.Headers.Location = "/elsewhere";
            return context.Response.WriteAsync("""{"error":{"code":"Gone"}}""");
        });

        ConnectorException e =
            await Assert.ThrowsAsync<ConnectorException>(() => Client(server, new()).ExchangeAsync(s_post, false, new Mail()));

        Assert.Equal((status, "Gone", null), (e.Status, e.ErrorCode, e.Location));
        Assert.Equal(["POST", .. Enumerable.Repeat("GET", attempts)], server.Requests.Select(r => r.Method));
    }

    [Fact]
    public async Task A_transient_error_does_not_end_the_wait()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
        {
            if (n == 2)
            {
                context.Response.StatusCode = 503;
                return Task.CompletedTask;
            }

            return n == 1 ? Accept(context, "/results/1") : context.Response.WriteAsync("""{"id":"done"}""");
        });

        Assert.Equal("done", (await Client(server, new()).ExchangeAsync(s_post, false, new Mail()))?.Id);
        Assert.Equal(["POST", "GET", "GET"], server.Requests.Select(r => r.Method));
    }

    [Fact]
    public async Task A_cancellation_ends_the_wait()
    {
        using CancellationTokenSource source = new();
        InstantClock clock = new() { OnDelay = n => Cancel(n, source) };
        await using TestServer server = await TestServer.StartAsync((context, _) => Accept(context, "/results/1"));

        OperationCanceledException e = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Client(server, clock).ExchangeAsync(s_post, false, null, source.Token));

        Assert.Equal(source.Token, e.CancellationToken);
        Assert.Equal(["POST", "GET"], server.Requests.Select(r => r.Method));

        static void Cancel(int delay, CancellationTokenSource source)
        {
            if (delay == 2)
            {
                source.Cancel();
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [HoldsRow(Reliable.Page, "202 without `Location`, where another status has the result")]
    public async Task A_response_that_is_not_followed_counts_as_empty(bool hasLocation)
    {
        await using TestServer server = await TestServer.StartAsync((context, _) =>
        {
            // What it says isn't the result, and nothing of it is read.
            context.Response.Headers.ContentEncoding = "unknown";
            return Accept(context, hasLocation ? "/results/1" : "", """{"id":"accepted"}""");
        });
        MailClient client = Client(server, new(), o => o.FollowAcceptedLocation = !hasLocation);

        Assert.Null(await client.FindMailAsync());
        await using (Stream stream = await client.DownloadStreamAsync())
        {
            using MemoryStream copy = new();
            await stream.CopyToAsync(copy);
            Assert.Equal(0, copy.Length);
        }

        Assert.Equal(["GET", "GET"], server.Requests.Select(r => r.Method));
        if (clientKind == ClientKind.Typed)
        {
            ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => client.GetMailAsync("1"));
            Assert.Equal(202, e.Status);
        }
    }

    [Theory]
    [InlineData(AcceptedResponse.Pending, """{"id":"accepted"}""", "done")]
    [InlineData(AcceptedResponse.Pending, "", "done")]
    [InlineData(AcceptedResponse.PendingIfEmpty, """{"id":"accepted"}""", "accepted")]
    [InlineData(AcceptedResponse.PendingIfEmpty, "", "done")]
    [InlineData(AcceptedResponse.PendingIfEmpty, " \r\n", "done")]
    [InlineData(AcceptedResponse.Result, """{"id":"accepted"}""", "accepted")]
    [InlineData(AcceptedResponse.Result, "", null)]
    public async Task The_spec_decides_whether_the_response_is_the_result(AcceptedResponse accepted, string body, string? id)
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
            n == 1 ? Accept(context, "/results/1", body) : context.Response.WriteAsync("""{"id":"done"}"""));

        Assert.Equal(id, (await Client(server, new()).AcceptAsync(accepted))?.Id);
        Assert.Equal(id == "done" ? 2 : 1, server.Requests.Count);
    }

    [Fact]
    public async Task The_spec_decides_whether_a_later_response_is_the_result()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
            Accept(context, "/results/1", n < 3 ? "" : """{"id":"accepted"}"""));

        Assert.Equal("accepted", (await Client(server, new()).AcceptAsync(AcceptedResponse.PendingIfEmpty))?.Id);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    [HoldsRow(Reliable.Page, "202 where no other status has a result")]
    public async Task An_operation_without_a_result_has_succeeded()
    {
        await using TestServer server = await TestServer.StartAsync((context, _) => Accept(context, "/results/1"));

        await Client(server, new()).SendDraftAsync("1");

        Assert.Equal("POST", Assert.Single(server.Requests).Method);
    }

    [Theory]
    [InlineData(201, "Location")]
    [InlineData(200, "Location")]
    [InlineData(202, "Operation-Location")]
    [InlineData(202, "Azure-AsyncOperation")]
    public async Task No_other_status_and_no_other_header_is_followed(int status, string header)
    {
        await using TestServer server = await TestServer.StartAsync((context, _) =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers[header] = "/results/1";
            return context.Response.WriteAsync("""{"id":"1"}""");
        });

        Assert.Equal(status == 202 ? null : "1", (await Client(server, new()).ExchangeAsync(s_post, false, null))?.Id);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_stream_has_the_content_of_the_result()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
            n == 1 ? Accept(context, "/results/1", "accepted") : context.Response.WriteAsync("done"));

        await using Stream stream = await Client(server, new()).DownloadStreamAsync();
        using StreamReader reader = new(stream);
        Assert.Equal("done", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task An_uploaded_stream_is_sent_once()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
            n == 1 ? Accept(context, "/results/1") : context.Response.WriteAsync("done"));

        await using Stream stream = await Client(server, new()).ConvertStreamAsync(new FileContent(new OneWayStream([1, 2, 3])));
        using StreamReader reader = new(stream);
        Assert.Equal("done", await reader.ReadToEndAsync());
        Assert.Equal([3, 0], server.Requests.Select(r => r.Body.Length));
    }

    [Fact]
    public async Task A_list_with_only_a_first_page_is_not_followed()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) => n switch
        {
            1 => Accept(context, "/results/1"),
            2 => context.Response.WriteAsync("""{"value":[{"id":"1"}],"@odata.nextLink":"?page=2"}"""),
            _ => Accept(context, "/results/2", """{"value":[{"id":"2"}]}"""),
        });

        List<Mail> mails = await Client(server, new()).SearchMailsAsync(new Mail()).ToListAsync();

        Assert.Equal(["1", "2"], mails.Select(mail => mail.Id));
        Assert.Equal(["/search", "/results/1", "/results/1?page=2"], server.Requests.Select(r => r.Target[Prefix.Length..]));
    }

    internal static Task Accept(HttpContext context, string? location, string body = "")
    {
        context.Response.StatusCode = 202;
        if (location is not null)
        {
            context.Response.Headers.Location = location;
        }

        return context.Response.WriteAsync(body);
    }

    private MailClient Client(TestServer server, InstantClock clock, Action<ConnectorClientOptions>? configure = null)
        => server.CreateClient(clientKind, options =>
        {
            options.TimeProvider = clock;
            configure?.Invoke(options);
        });
}

public sealed class TypedAcceptedTests() : AcceptedTests(ClientKind.Typed);

public sealed class DynamicAcceptedTests() : AcceptedTests(ClientKind.Dynamic)
{
    [Fact]
    public async Task A_trigger_is_never_followed()
    {
        await using TestServer server = await TestServer.StartAsync((context, _) => Accept(context, "/results/1", """{"a":1}"""));
        DynamicConnectorClient client = ((DynamicMailClient)server.CreateClient(ClientKind.Dynamic)).Inner;

        ConnectorResponse response = await client.InvokeAsync("Poll");

        Assert.Equal((202, """{"a":1}"""), (response.Status, response.Json?.GetRawText()));
        Assert.True(response.Headers.TryGetValue("Location", out string? location));
        Assert.Equal("/results/1", location);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_request_without_a_spec_is_never_followed()
    {
        await using TestServer server = await TestServer.StartAsync((context, _) => Accept(context, "/results/1", """{"a":1}"""));

        ConnectorResponse response =
            await ((DynamicMailClient)server.CreateClient(ClientKind.Dynamic)).Raw.SendAsync(RequestMethod.Post, "/x");

        Assert.Equal((202, """{"a":1}"""), (response.Status, response.ToString()));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task The_status_is_that_of_the_result()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
        {
            context.Response.Headers.RetryAfter = "0";
            return n == 1 ? Accept(context, "/results/1") : context.Response.WriteAsync("{}");
        });

        Assert.Equal(200, (await ((DynamicMailClient)server.CreateClient(ClientKind.Dynamic)).Inner.InvokeAsync("FindMail")).Status);
    }
}
