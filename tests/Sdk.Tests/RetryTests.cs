using System.Net;
using System.Net.Sockets;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;
using Microsoft.AspNetCore.Http;

namespace Azure.Connectors.Sdk.Sdk.Tests;

public class RetryTests
{
    [Fact]
    public async Task A_post_without_a_body_is_not_repeated_when_a_used_connection_drops()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
        {
            if (n > 1)
            {
                context.Abort();
            }

            return Task.CompletedTask;
        });
        MailClient client = server.CreateClient();
        await client.CallAsync(RequestMethod.Get);

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => client.SendDraftAsync("AAMk="));

        Assert.Equal(0, e.Status);
        Received post = Assert.Single(server.Requests, r => r.Method == "POST");
        Assert.Equal("0", post.Headers["Content-Length"]);
        Assert.Equal(server.Requests.First().Connection, post.Connection);
    }

    [Theory]
    [InlineData("PATCH")]
    [InlineData("POST")]
    public async Task Content_is_sent_even_where_it_is_empty(string method)
    {
        await using TestServer server = await TestServer.StartAsync((_, _) => Task.CompletedTask);
        await server.CreateClient().CallAsync(new RequestMethod(method));
        Assert.Equal("0", Assert.Single(server.Requests).Headers["Content-Length"]);
    }

    [Theory]
    [InlineData("GET", 408, null, 4)]
    [InlineData("GET", 429, null, 4)]
    [InlineData("GET", 500, null, 4)]
    [InlineData("GET", 503, null, 4)]
    [InlineData("PUT", 502, null, 4)]
    [InlineData("DELETE", 504, null, 4)]
    [InlineData("GET", 400, null, 1)]
    [InlineData("GET", 404, null, 1)]
    [InlineData("GET", 501, null, 1)]
    [InlineData("POST", 408, null, 1)]
    [InlineData("POST", 500, null, 1)]
    [InlineData("POST", 502, null, 1)]
    [InlineData("POST", 503, null, 1)]
    [InlineData("POST", 504, null, 1)]
    [InlineData("PATCH", 500, null, 1)]
    [InlineData("POST", 429, null, 4)]
    [InlineData("POST", 503, "0", 4)]
    [InlineData("POST", 429, "61", 1)]
    [InlineData("GET", 503, "61", 1)]
    [InlineData("GET", 503, "Wed, 21 Oct 2099 07:28:00 GMT", 1)]
    public async Task Only_what_cannot_act_twice_is_repeated(string method, int status, string? retryAfter, int attempts)
    {
        await using TestServer server = await TestServer.StartAsync((context, _) =>
        {
            context.Response.StatusCode = status;
            if (retryAfter is not null)
            {
                context.Response.Headers.RetryAfter = retryAfter;
            }

            return Task.CompletedTask;
        });

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => server.CreateClient().CallAsync(new RequestMethod(method)));

        Assert.Equal(status, e.Status);
        Assert.Equal(attempts, server.Requests.Count);
    }

    [Fact]
    public async Task A_post_that_the_spec_marks_safe_is_repeated()
    {
        await using TestServer server = await TestServer.StartAsync(async (context, n) =>
        {
            context.Response.StatusCode = n == 1 ? 500 : 200;
            await context.Response.WriteAsync("""{"id":"x"}""");
        });

        Mail found = await server.CreateClient().SearchAsync(new Mail { Subject = "s" });

        Assert.Equal("x", found.Id);
        Assert.Equal(["""{"subject":"s"}""", """{"subject":"s"}"""], server.Requests.Select(r => r.Text));
    }

    [Fact]
    public async Task The_rule_can_be_widened_for_one_client()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
        {
            context.Response.StatusCode = n == 1 ? 500 : 200;
            return Task.CompletedTask;
        });

        await server.CreateClient(o => o.RetryUnsafeOperations = true).SendDraftAsync("1");

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Half_a_response_is_asked_for_again_by_a_get()
    {
        await using TestServer server = await TestServer.StartAsync(async (context, n) =>
        {
            context.Response.ContentLength = 12;
            await context.Response.WriteAsync(n == 1 ? """{"id":""" : """{"id": "ab"}""");
            await context.Response.Body.FlushAsync();
            if (n == 1)
            {
                context.Abort();
            }
        });

        Mail mail = await server.CreateClient().GetMailAsync("1");

        Assert.Equal("ab", mail.Id);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_post_is_repeated_where_nobody_listened()
    {
        int port = FreePort();
        ConnectorClientOptions options = TestServer.FastOptions();
        MailClient client = new(new Uri($"http://127.0.0.1:{port}/x"), null, options);

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => client.SendDraftAsync("1"));

        Assert.Equal(0, e.Status);
        Assert.Equal("SendDraft", e.Operation);
        Assert.IsNotType<AggregateException>(e.InnerException);
    }

    [Fact]
    public async Task A_thing_that_is_gone_at_the_second_attempt_to_delete_it_is_deleted()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
        {
            if (n == 1)
            {
                context.Abort();
            }

            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });

        await server.CreateClient().CallAsync(RequestMethod.Delete);

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_thing_that_never_was_is_a_404_to_a_delete()
    {
        await using TestServer server = await TestServer.AnsweringAsync("", status: 404);
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => server.CreateClient().CallAsync(RequestMethod.Delete));
        Assert.Equal(404, e.Status);
    }

    [Fact]
    public async Task A_stream_that_can_seek_is_sent_again_from_where_it_stood()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
        {
            context.Response.StatusCode = n == 1 ? 503 : 200;
            return Task.CompletedTask;
        });
        MemoryStream stream = new([9, 1, 2, 3]) { Position = 1 };

        await server.CreateClient().UploadAsync(new FileContent(stream));

        Assert.All(server.Requests, r => Assert.Equal([1, 2, 3], r.Body));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_sent_once()
    {
        await using TestServer server = await TestServer.AnsweringAsync("", status: 503);
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => server.CreateClient().UploadAsync(new FileContent(new OneWayStream([1, 2, 3]))));
        Assert.Equal(503, e.Status);
        Assert.Equal([1, 2, 3], Assert.Single(server.Requests).Body);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_a_time_out()
    {
        await using TestServer server = await TestServer.StartAsync((context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted));
        MailClient client = server.CreateClient(o =>
        {
            o.Retry.NetworkTimeout = TimeSpan.FromMilliseconds(200);
            o.Retry.MaxRetries = 1;
        });

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => client.GetMailAsync("1"));

        Assert.Equal(0, e.Status);
        Assert.IsType<TimeoutException>(e.InnerException);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Cancellation_ends_a_call_and_a_wait_between_attempts()
    {
        using CancellationTokenSource source = new();
        await using TestServer server = await TestServer.StartAsync((context, _) =>
        {
            context.Response.StatusCode = 503;
            context.Response.Headers.RetryAfter = "30";
            source.CancelAfter(50);
            return Task.CompletedTask;
        });

        OperationCanceledException e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.CreateClient().GetMailAsync("1", cancellationToken: source.Token));

        Assert.Equal(source.Token, e.CancellationToken);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task One_client_serves_a_thousand_calls_at_once()
    {
        await using TestServer server = await TestServer.StartAsync((context, _) => context.Response.WriteAsync($$"""{"id":"{{context.Request.Path.Value!.Split('/')[^1]}}"}"""));
        MailClient client = server.CreateClient();

        Mail[] mails = await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => client.GetMailAsync($"m{i}")));

        Assert.Equal(Enumerable.Range(0, 1000).Select(i => $"m{i}"), mails.Select(m => m.Id));
    }

    private static int FreePort()
    {
        using Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    private sealed class OneWayStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
