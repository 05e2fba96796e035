using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Azure.Connectors.Sdk.Sdk.Tests.Reliability;

/// <summary>Verifies a client that receives no response, or an incomplete one.</summary>
public abstract class ConnectionTests(ClientKind clientKind)
{
    [Theory]
    [MemberData(nameof(Reliable.Verbs), MemberType = typeof(Reliable))]
    [HoldsRow(Reliable.Page, "connection refused")]
    public async Task A_refused_connection_is_retried(string verb)
    {
        // The socket is bound, so that no other server gets the port and receives these calls, and doesn't listen.
        using Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Uri url = new($"http://127.0.0.1:{((IPEndPoint)socket.LocalEndPoint!).Port}/x");
        await HoldUnreachableAsync("connection refused", verb, url, HttpRequestError.ConnectionError);
    }

    [Theory]
    [MemberData(nameof(Reliable.Verbs), MemberType = typeof(Reliable))]
    [HoldsRow(Reliable.Page, "host name not found")]
    public Task A_failed_name_resolution_is_retried(string verb)
        => HoldUnreachableAsync("host name not found", verb, new Uri("https://nowhere.invalid/x"), HttpRequestError.NameResolutionError);

    [Theory]
    [MemberData(nameof(Reliable.Verbs), MemberType = typeof(Reliable))]
    [HoldsRow(Reliable.Page, "connection dropped before the server acted")]
    public async Task A_call_may_execute_although_its_connection_drops_before_the_response(string verb)
    {
        await using RawServer server = new(async (socket, token) =>
        {
            await RawServer.ReadHeadAsync(socket, token);
            RawServer.Reset(socket);
        });

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => server.CreateClient(clientKind).CallAsync(verb));

        Assert.Equal(0, e.Status);
        Assert.Equal(Reliable.Attempts("connection dropped before the server acted", verb), server.Connections);
    }

    [Theory]
    [MemberData(nameof(Reliable.Verbs), MemberType = typeof(Reliable))]
    [HoldsRow(Reliable.Page, "connection dropped after the server acted")]
    public async Task An_unsafe_call_whose_response_was_lost_executes_once(string verb)
    {
        await using TestServer server = await TestServer.StartAsync((context, _) =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => server.CreateClient(clientKind).CallAsync(verb));

        Assert.Equal(0, e.Status);
        Assert.Equal(Reliable.Attempts("connection dropped after the server acted", verb), server.Requests.Count);
    }

    [Theory]
    [InlineData("POST", true)]
    [InlineData("POST", false)]
    [InlineData("POST without a body", true)]
    [InlineData("POST without a body", false)]
    [InlineData("PATCH", true)]
    [InlineData("PATCH", false)]
    public async Task An_unsafe_call_over_a_reused_connection_executes_once(string verb, bool isReset)
    {
        List<string> acted = [];
        await using RawServer server = new(async (socket, token) =>
        {
            while (await RawServer.ReadHeadAsync(socket, token) is { Length: > 0 } head)
            {
                lock (acted)
                {
                    acted.Add(head[..head.IndexOf(' ', StringComparison.Ordinal)]);
                }

                if (!head.StartsWith("GET", StringComparison.Ordinal))
                {
                    // A connection that ends in order, before any of a response came, is the one whose request the HTTP handler would
                    // repeat automatically.
                    int length = int.Parse(head.Split("Content-Length: ")[1].Split('\r')[0], CultureInfo.InvariantCulture);
                    await RawServer.ReadAsync(socket, length, token);
                    if (isReset)
                    {
                        RawServer.Reset(socket);
                    }

                    return;
                }

                await RawServer.SendAsync(socket, "HTTP/1.1 204 No Content\n\n", token);
            }
        });
        MailClient client = server.CreateClient(clientKind);
        await client.CallAsync("GET");

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => client.CallAsync(verb));

        Assert.Equal(0, e.Status);
        Assert.Equal(["GET", verb.Split(' ')[0]], acted);
        Assert.Equal(1, server.Connections);
    }

    [Theory]
    [InlineData("POST without a body")]
    [InlineData("DELETE")]
    public async Task Empty_content_is_sent(string verb)
    {
        await using TestServer server = await TestServer.StartAsync((_, _) => Task.CompletedTask);
        await server.CreateClient(clientKind).CallAsync(verb);
        Assert.Equal("0", Assert.Single(server.Requests).Headers["Content-Length"]);
    }

    [Theory]
    [MemberData(nameof(Reliable.VerbsWithResponseBody), MemberType = typeof(Reliable))]
    [HoldsRow(Reliable.Page, "incomplete JSON response")]
    public async Task A_truncated_response_is_a_lost_response(string verb)
    {
        await using TestServer server = await TestServer.StartAsync(async (context, _) =>
        {
            context.Response.ContentLength = 12;
            await context.Response.WriteAsync("""{"id":""");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => server.CreateClient(clientKind).CallAsync(verb));

        Assert.Equal(0, e.Status);
        Assert.Equal(Reliable.Attempts("incomplete JSON response", verb), server.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Reliable.Verbs), MemberType = typeof(Reliable))]
    [HoldsRow(Reliable.Page, "no response within `Retry.NetworkTimeout`")]
    public async Task A_missing_response_times_out(string verb)
    {
        await using TestServer server = await TestServer.StartAsync((context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted));
        CountingHandler handler = new();
        MailClient client = server.CreateClient(clientKind, o =>
        {
            o.Retry.NetworkTimeout = TimeSpan.FromMilliseconds(300);
            o.Transport = handler.ToTransport();
        });

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => client.CallAsync(verb));

        Assert.Equal(0, e.Status);
        Assert.IsType<TimeoutException>(e.InnerException);

        // Not the server's count: a busy machine may not read a request within its time.
        Assert.Equal(Reliable.Attempts("no response within `Retry.NetworkTimeout`", verb), handler.Attempts);
    }

    [Theory]
    [MemberData(nameof(Reliable.VerbsWithResponseBody), MemberType = typeof(Reliable))]
    [HoldsRow(Reliable.Page, "slow response within `Retry.NetworkTimeout`")]
    public async Task A_slow_response_within_the_time_out_is_read(string verb)
    {
        await using TestServer server = await TestServer.StartAsync(async (context, _) =>
        {
            foreach (char c in """{"id":"ab"}""")
            {
                await context.Response.WriteAsync(c.ToString());
                await context.Response.Body.FlushAsync();
                await Task.Delay(10);
            }
        });

        Assert.Equal("ab", (await server.CreateClient(clientKind).CallAsync(verb))!.Id);
        Assert.Equal(Reliable.Attempts("slow response within `Retry.NetworkTimeout`", verb), server.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Reliable.VerbsWithResponseBody), MemberType = typeof(Reliable))]
    [HoldsRow(Reliable.Page, "2xx with HTML, or with malformed or too deeply nested JSON")]
    public async Task A_malformed_response_is_not_retried(string verb)
    {
        string deep = string.Concat(Enumerable.Repeat("{\"sender\":", 500)) + "1" + new string('}', 500);
        foreach (string body in new[] { "<html>Sign in</html>", """{"id":""", """{"id":"x"}}""", deep })
        {
            await using TestServer server = await TestServer.RespondingAsync(body);

            ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => server.CreateClient(clientKind).CallAsync(verb));

            Assert.Equal(200, e.Status);
            Assert.Equal(body, e.ResponseBody);
            Assert.Equal(Reliable.Attempts("2xx with HTML, or with malformed or too deeply nested JSON", verb), server.Requests.Count);
        }
    }

    [Theory]
    [MemberData(nameof(Reliable.VerbsWithResponseBody), MemberType = typeof(Reliable))]
    [HoldsRow(Reliable.Page, "response larger than `MaxResponseSize`")]
    public async Task A_response_beyond_the_size_limit_is_not_retried(string verb)
    {
        string body = $$"""{"id":"{{new string('x', 5000)}}"}""";
        foreach (int? announced in new int?[] { body.Length, null })
        {
            await using TestServer server = await TestServer.StartAsync((context, _) =>
            {
                context.Response.ContentLength = announced;
                return context.Response.WriteAsync(body);
            });

            ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(
                () => server.CreateClient(clientKind, o => o.MaxResponseSize = 1000).CallAsync(verb));

            Assert.Equal(200, e.Status);
            Assert.All(
                ["1000 bytes", "ConnectorClientOptions.MaxResponseSize", "StreamAsync", "InvokeStreamAsync"],
                part => Assert.Contains(part, e.Message, StringComparison.Ordinal));
            Assert.Equal(Reliable.Attempts("response larger than `MaxResponseSize`", verb), server.Requests.Count);
        }
    }

    [Fact]
    public async Task One_client_sends_a_thousand_concurrent_calls()
    {
        await using TestServer server = await TestServer.StartAsync(
            (context, _) => context.Response.WriteAsync($$"""{"id":"{{context.Request.Path.Value!.Split('/')[^1]}}"}"""));
        MailClient client = server.CreateClient(clientKind);

        Mail[] mails = await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => client.GetMailAsync($"m{i}")));

        Assert.Equal(Enumerable.Range(0, 1000).Select(i => $"m{i}"), mails.Select(m => m.Id));
    }

    private async Task HoldUnreachableAsync(string row, string verb, Uri url, HttpRequestError error)
    {
        CountingHandler handler = new();
        ConnectorClientOptions options = TestServer.FastOptions();
        options.Transport = handler.ToTransport();

        ConnectorException e =
            await Assert.ThrowsAsync<ConnectorException>(
                () => clientKind.CreateClient(url, new FixedCredential(), options).CallAsync(verb));

        Assert.Equal(0, e.Status);
        Assert.Equal("Exchange", e.Operation);
        Assert.Equal(error, Assert.IsType<HttpRequestException>(e.InnerException!.InnerException).HttpRequestError);
        Assert.Equal(Reliable.Attempts(row, verb), handler.Attempts);
    }
}

public sealed class TypedConnectionTests() : ConnectionTests(ClientKind.Typed);

public sealed class DynamicConnectionTests() : ConnectionTests(ClientKind.Dynamic);
